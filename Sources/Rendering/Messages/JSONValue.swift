/// A value of JSON as the browser sends it.
enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  var text: String? { if case .string(let value) = self { value } else { nil } }
  var items: [JSONValue] { if case .array(let value) = self { value } else { [] } }
  var isTrue: Bool { self == .bool(true) }
  var double: Double? { if case .number(let value) = self { value } else { nil } }
  /// The whole part of a number.
  var int: Int? { double.flatMap { Int(exactly: $0.rounded(.towardZero)) } }
  var ints: [Int] { items.map { $0.int ?? -1 } }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members) { first, _ in first })
  }

  var isNull: Bool { self == .null }
}
