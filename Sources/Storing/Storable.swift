/// What is written to a file of the program's own making and read back as it was.
///
/// A file may be damaged or made by somebody else: reading checks everything that later code relies on.
public protocol Storable {
  init(from reader: inout StoredReader) throws(StoredError)
  func store(in writer: inout StoredWriter)
}

/// Why stored bytes cannot be used. Nobody is told: what they hold is made anew.
public enum StoredError: Error {
  /// The bytes end before the value does.
  case short
  /// A value that nothing writes.
  case invalid
}

extension Int: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self = Int(truncatingIfNeeded: try reader.word())
  }

  public func store(in writer: inout StoredWriter) { writer.word(UInt64(bitPattern: Int64(self))) }
}

extension Bool: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw .invalid
    }
  }

  public func store(in writer: inout StoredWriter) { writer.byte(self ? 1 : 0) }
}

extension Double: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(bitPattern: try reader.word())
  }

  public func store(in writer: inout StoredWriter) { writer.word(bitPattern) }
}

extension String: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(decoding: try reader.bytes(reader.count()), as: UTF8.self)
  }

  public func store(in writer: inout StoredWriter) {
    writer.count(utf8.count)
    writer.bytes(utf8)
  }
}

extension Optional: Storable where Wrapped: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }

  public func store(in writer: inout StoredWriter) {
    (self != nil).store(in: &writer)
    self?.store(in: &writer)
  }
}

extension Array: Storable where Element: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init()
    let count = try reader.count()
    // Each element takes a byte at least, so a wrong count cannot ask for more memory than the file is long.
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  public func store(in writer: inout StoredWriter) {
    writer.count(count)
    for element in self { element.store(in: &writer) }
  }
}

extension Storable where Self: RawRepresentable, RawValue == String {
  public init(from reader: inout StoredReader) throws(StoredError) {
    guard let known = Self(rawValue: try String(from: &reader)) else { throw .invalid }
    self = known
  }

  public func store(in writer: inout StoredWriter) { rawValue.store(in: &writer) }
}
