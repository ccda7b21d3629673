/// How elements are called in the outline, and what the parser concludes from those names.
///
/// An element for which the parser knows HTML's rules keeps its name. All others share one: the outline says where
/// they end, and the parser is slow with names that it does not know.
enum OutlineSpelling {
  /// The name of elements without rules: `q`.
  static let neutral: Int32 = -1
  /// The same where `q` would end the head.
  static let inHead: Int32 = -2
  /// No name.
  static let nothing: Int32 = -3

  private static let starts: [[UInt8]] = tags("<")
  private static let ends: [[UInt8]] = tags("</")

  private static func tags(_ open: String) -> [[UInt8]] {
    HTMLName.known.map { Array("\(open)\($0)>".utf8) }
  }

  static func writeStart(_ name: Int32, to bytes: inout [UInt8]) {
    switch name {
    case neutral: bytes.append(contentsOf: [0x3C, 0x71, 0x3E])
    case inHead: bytes.append(contentsOf: "<x0>".utf8)
    default: bytes.append(contentsOf: starts[Int(name)])
    }
  }

  static func writeEnd(_ name: Int32, to bytes: inout [UInt8]) {
    switch name {
    case neutral: bytes.append(contentsOf: [0x3C, 0x2F, 0x71, 0x3E])
    case inHead: bytes.append(contentsOf: "</x0>".utf8)
    default: bytes.append(contentsOf: ends[Int(name)])
    }
  }

  static let neutralStartLength = 3

  /// Whether the parser ends an element by itself where another one starts.
  static func ends(_ name: Int32, atStartOf next: Int32) -> Bool {
    guard name >= 0, next >= 0 else { return false }
    let next = HTMLName(rawValue: next)
    switch HTMLName(rawValue: name) {
    case .p: return next == .p || next == .div || next == .li
    case .li: return next == .li
    case .dd: return next == .dt
    case .dt: return next == .dd
    case .option: return next == .option || next == .optgroup
    case .td, .th: return next == .td || next == .th || next == .tr || next == .tbody || next == .tfoot
    case .tr: return next == .tr || next == .tbody || next == .tfoot
    case .thead, .tbody: return next == .tbody || next == .tfoot
    default: return false
    }
  }

  /// Whether the parser ends an element by itself at the end tag of one around it.
  static func ends(_ name: Int32, atEndOf outer: Int32) -> Bool {
    name != outer && rank(name) <= rank(outer)
  }

  /// The parser's own order of precedence.
  private static func rank(_ name: Int32) -> UInt8 {
    switch HTMLName(rawValue: name) {
    case .div: 150
    case .td, .th: 160
    case .tr: 170
    case .thead, .tbody, .tfoot: 180
    case .table: 190
    case .head, .body: 200
    case .html: 220
    default: 100
    }
  }
}
