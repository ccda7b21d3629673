/// Reads one JSON text; what is no JSON gives nil.
struct JSONParser {
  private static let depthLimit = 200
  private let bytes: [UInt8]
  private var index: Int
  private var depth = 0

  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    var parser = JSONParser(bytes: bytes, index: 0)
    guard let value = parser.value() else { return nil }
    parser.skipSpace()
    return parser.index == bytes.count ? value : nil
  }

  private init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    if current != byte { skipSpace() }
    guard current == byte, index < bytes.count else { return false }
    index += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    if current <= 0x20 { skipSpace() }
    switch current {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONParser) -> JSONValue?) -> JSONValue? {
    guard depth < JSONParser.depthLimit else { return nil }
    depth += 1
    index += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> JSONValue? {
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard let key = string(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      members[key] = value
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array() -> JSONValue? {
    var items: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(items) }
    repeat {
      guard let value = value() else { return nil }
      items.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) -> JSONValue? {
    let end = index + text.utf8CodeUnitCount
    guard end <= bytes.count, String(decoding: bytes[index..<end], as: UTF8.self) == "\(text)" else {
      return nil
    }
    index = end
    return value
  }

  /// Short whole numbers, nearly all there are, without a string.
  private mutating func number() -> JSONValue? {
    let start = index
    var isNegative = false
    if current == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    var whole = 0
    let first = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39, index - first < 17 {
      whole = whole * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    if index > first, !JSONParser.isOfNumber(current) {
      return .number(Double(isNegative ? -whole : whole))
    }
    while index < bytes.count, JSONParser.isOfNumber(bytes[index]) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  private mutating func string() -> String? {
    guard current == UInt8(ascii: "\"") else { return nil }
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return escaped(from: start)
  }

  private mutating func escaped(from start: Int) -> String? {
    var result = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard appendEscape(to: &result) else { return nil }
    }
    return nil
  }

  private mutating func appendEscape(to result: inout [UInt8]) -> Bool {
    let kind = current
    index += 1
    switch kind {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(kind)
    case UInt8(ascii: "u"):
      guard let scalar = scalar() else { return false }
      result += Array(String(Character(scalar)).utf8)
    default: return false
    }
    return true
  }

  /// A scalar from one or two `\u` escapes; a lone surrogate is U+FFFD.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard current == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let place = index
    index += 2
    if let second = unit(), (0xDC00..<0xE000).contains(second) {
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }
    index = place
    return "\u{FFFD}"
  }

  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}
