import Claims
import Documents
public import Storing
import YAML

extension Condition: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      kinds: try [ClaimKind](from: &reader), having: try [FieldTest](from: &reader),
      within: try Scope?(from: &reader), modalities: try [Modality](from: &reader),
      visibility: try Visibility(from: &reader), inNotes: try Bool?(from: &reader),
      review: try String?(from: &reader), mark: try YAMLMark?(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    kinds.store(in: &writer)
    having.store(in: &writer)
    within.store(in: &writer)
    modalities.store(in: &writer)
    visibility.store(in: &writer)
    inNotes.store(in: &writer)
    review.store(in: &writer)
    mark.store(in: &writer)
  }
}

extension Condition.Visibility: Storable {}
extension Scope: Storable {}

extension FieldTest: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(field: try String(from: &reader), test: try Test(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    field.store(in: &writer)
    test.store(in: &writer)
  }
}

extension FieldTest.Test: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    switch try reader.byte() {
    case 0: self = .equals(try String(from: &reader))
    case 1: self = .oneOf(try [String](from: &reader))
    case 2: self = .atLeast(try Rational(from: &reader))
    case 3: self = .atMost(try Rational(from: &reader))
    case 4: self = .present(try Bool(from: &reader))
    default: throw .invalid
    }
  }

  public func store(in writer: inout StoredWriter) {
    func put(_ tag: UInt8, _ value: some Storable) {
      writer.byte(tag)
      value.store(in: &writer)
    }
    switch self {
    case .equals(let text): put(0, text)
    case .oneOf(let texts): put(1, texts)
    case .atLeast(let bound): put(2, bound)
    case .atMost(let bound): put(3, bound)
    case .present(let wanted): put(4, wanted)
    }
  }
}
