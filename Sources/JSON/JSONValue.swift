/// A value of JSON as a message carries it.
public enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A whole number; one beyond 64 bits is taken to the nearest.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Of a name that comes twice the last value counts.
  case object([String: JSONValue])

  /// A member of an object; null for an absent one and for what is no object.
  public subscript(name: String) -> JSONValue {
    if case .object(let members) = self { return members[name] ?? .null }
    return .null
  }

  public var text: String? { if case .string(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }
  public var isNull: Bool { self == .null }

  /// A whole number, also where it is written as 4.0.
  public var int: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The values of an array, or nil.
  public var items: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// The texts of an array; what is no text is left out.
  public var texts: [String] { (items ?? []).compactMap(\.text) }

  /// The names of an object's members, sorted.
  public var names: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }
}
