public import Documents
public import Storing

extension ClaimKind: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) { self.init(try String(from: &reader)) }

  public func store(in writer: inout StoredWriter) { name.store(in: &writer) }
}

extension ClaimField: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(try String(from: &reader), try FieldValue(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    name.store(in: &writer)
    value.store(in: &writer)
  }
}

/// Days are read from texts alone: no vocabulary states one.
extension FieldValue: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    switch try reader.byte() {
    case 0: self = .number(try Rational(from: &reader))
    case 1: self = .flag(try Bool(from: &reader))
    case 2: self = .text(try String(from: &reader))
    default: throw .invalid
    }
  }

  public func store(in writer: inout StoredWriter) {
    switch self {
    case .number(let value):
      writer.byte(0)
      value.store(in: &writer)
    case .flag(let value):
      writer.byte(1)
      value.store(in: &writer)
    case .text(let value):
      writer.byte(2)
      value.store(in: &writer)
    case .dates: preconditionFailure("a constant field is a number, a flag or a text")
    }
  }
}

extension Rational: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    let (top, bottom) = (try Int(from: &reader), try Int(from: &reader))
    guard bottom != 0 else { throw .invalid }
    self.init(Int64(top), Int64(bottom))
  }

  public func store(in writer: inout StoredWriter) {
    Int(numerator).store(in: &writer)
    Int(denominator).store(in: &writer)
  }
}

extension Telling: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(try ClaimKind(from: &reader), fields: try [ClaimField](from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    kind.store(in: &writer)
    fields.store(in: &writer)
  }
}

extension DateOrder: Storable {}
extension Modality: Storable {}

extension WritingConventions: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(dateOrder: try DateOrder?(from: &reader), dollar: try String?(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    dateOrder.store(in: &writer)
    dollar.store(in: &writer)
  }
}
