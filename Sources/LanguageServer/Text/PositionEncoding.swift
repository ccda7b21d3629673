/// The units in which a client counts the columns of a line.
enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The first of the client's encodings that is known; UTF-16 where it names none.
  static func agreed(_ offered: [String]) -> PositionEncoding {
    offered.lazy.compactMap(PositionEncoding.init).first ?? .utf16
  }

  /// Units of the scalar that begins with a byte of well-formed UTF-8.
  func units(lead: UInt8) -> Int {
    switch self {
    case .utf8: PositionEncoding.bytes(lead: lead)
    case .utf16: lead >= 0xF0 ? 2 : 1
    case .utf32: 1
    }
  }

  static func bytes(lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}

/// A place as the protocol tells it: line and column from 0, the column in the units of the encoding.
struct TextPosition: Hashable, Sendable, Comparable {
  var line: Int
  var character: Int

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// From the start to the end, which is not part of it.
struct TextRange: Hashable, Sendable {
  var start: TextPosition
  var end: TextPosition
}
