/// What a line of Markdown is by its first characters. Ranges are trimmed unless said otherwise.
enum MarkdownLine {
  /// The number of quote marks before a line, and the rest of it with its indent.
  static func unquoted(_ bytes: [UInt8], _ line: Range<Int>) -> (depth: Int, rest: Range<Int>) {
    var depth = 0
    var start = line.lowerBound
    while true {
      var index = start
      while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
      guard index < line.upperBound, bytes[index] == 0x3E else { break }
      depth += 1
      start = index + 1
      if start < line.upperBound, bytes[start] == 0x20 { start += 1 }
    }
    return (depth, start..<line.upperBound)
  }

  /// Columns of blanks before the text; a tab counts four.
  static func indent(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var columns = 0
    for byte in bytes[line] {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns += 4 } else { break }
    }
    return columns
  }

  /// Whether a line cannot continue a paragraph lazily.
  static func startsBlock(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let text = TextScan.trimmed(bytes, line)
    return headingLevel(bytes, text) != nil || isRule(bytes, text) || ListMarker(bytes, text) != nil
      || MarkdownFence(bytes, text) != nil || TextScan.has(bytes, text, prefix: "<!--")
  }

  /// Whether a line of a paragraph says something of its own: `**对象** …`, `客户：…`.
  static func startsStatement(_ bytes: [UInt8], _ text: Range<Int>) -> Bool {
    if TextScan.has(bytes, text, prefix: "**") { return true }
    var index = text.lowerBound
    for count in 0..<7 where index < text.upperBound {
      let (value, length) = TextScan.scalar(bytes, index)
      if value == 0xFF1A || value == 0x3A { return count > 0 }
      guard TextScan.isHan(value) || TextScan.isLatin(value) || TextScan.isDigit(value) else { return false }
      index += length
    }
    return false
  }

  static func headingLevel(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    let level = bytes[text].prefix { $0 == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    let next = text.lowerBound + level
    guard next < text.upperBound else { return nil }
    let (value, _) = TextScan.scalar(bytes, next)
    return TextScan.isSpace(value) ? level : nil
  }

  /// The text of a heading line, without the marks at both ends.
  static func headingText(_ bytes: [UInt8], _ text: Range<Int>) -> Range<Int> {
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == 0x23 { end -= 1 }
    let closes = end > text.lowerBound && bytes[end - 1] == 0x20
    let start = text.lowerBound + bytes[text].prefix { $0 == 0x23 }.count
    return TextScan.trimmed(bytes, start..<max(start, closes ? end : text.upperBound))
  }

  /// The level that a line of `=` or `-` gives the paragraph above it.
  static func underlineLevel(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard let first = bytes[text].first, first == 0x3D || first == 0x2D, text.count >= 2 else { return nil }
    return bytes[text].allSatisfy { $0 == first } ? (first == 0x3D ? 1 : 2) : nil
  }

  /// Whether a line is a rule: three or more of one of `-` `*` `_`.
  static func isRule(_ bytes: [UInt8], _ text: Range<Int>) -> Bool {
    guard let first = bytes[text].first, [0x2D, 0x2A, 0x5F].contains(first) else { return false }
    var count = 0
    for byte in bytes[text] {
      if byte == first { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }
}

/// The fence that opens a block of code.
struct MarkdownFence {
  private let character: UInt8
  private let count: Int

  init?(_ bytes: [UInt8], _ text: Range<Int>) {
    guard let first = bytes[text].first, first == 0x60 || first == 0x7E else { return nil }
    count = bytes[text].prefix { $0 == first }.count
    character = first
    guard count >= 3, !(first == 0x60 && bytes[text].dropFirst(count).contains(0x60)) else { return nil }
  }

  func closes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let text = TextScan.trimmed(bytes, MarkdownLine.unquoted(bytes, line).rest)
    return text.count >= count && bytes[text].allSatisfy { $0 == character }
  }
}

/// The table in work.
struct MarkdownTable {
  let number: Int
  let container: Int
  var rows = 0
  var headers: [Int?] = []

  init(number: Int, container: Int) {
    self.number = number
    self.container = container
  }

  func header(of column: Int) -> Int? { column < headers.count ? headers[column] : nil }

  /// The number of columns that a delimiter row (`|---|:-:|`) lays out, or nil.
  static func columns(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard bytes[text].contains(0x2D), bytes[text].contains(0x7C),
      bytes[text].allSatisfy({ [0x2D, 0x7C, 0x3A, 0x20, 0x09].contains($0) })
    else { return nil }
    let cells = cells(bytes, text)
    return cells.allSatisfy { bytes[$0].contains(0x2D) } ? cells.count : nil
  }

  /// The trimmed cells of a row; a pipe behind a backslash parts nothing.
  static func cells(_ bytes: [UInt8], _ text: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = text.lowerBound
    if start < text.upperBound, bytes[start] == 0x7C { start += 1 }
    var index = start
    while index < text.upperBound {
      if bytes[index] == 0x5C {
        index += 1
      } else if bytes[index] == 0x7C {
        cells.append(TextScan.trimmed(bytes, start..<index))
        start = index + 1
      }
      index += 1
    }
    if start < text.upperBound { cells.append(TextScan.trimmed(bytes, start..<text.upperBound)) }
    return cells
  }
}
