import Documents

/// What the look of a line of plain text tells.
enum LineShape {
  private static let titleNames = ["主题", "標題", "标题", "Subject", "subject", "SUBJECT", "Title", "title"]
  private static let longestHeading = 20

  /// Whether a line begins with 【sender】.
  static func startsWithSignature(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    TextScan.has(bytes, range, prefix: "【") && TextScan.text(bytes, range.prefix(96)).contains("】")
  }

  /// `.title` for an e-mail's subject and a push message's title.
  static func title(_ bytes: [UInt8], _ range: Range<Int>, _ channel: Channel) -> Block.Kind? {
    guard channel == .email || channel == .push else { return nil }
    for name in titleNames {
      if TextScan.has(bytes, range, prefix: "[\(name)]") { return .title }
      if TextScan.has(bytes, range, prefix: "【\(name)】") { return .title }
      if TextScan.has(bytes, range, prefix: name + "：") { return .title }
      if TextScan.has(bytes, range, prefix: name + ":") { return .title }
    }
    return nil
  }

  /// Whether a short line looks like a heading: 【…】, 一、…, # …, ——…——, ★…★, Q1 ….
  static func isHeading(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= longestHeading * 4, TextScan.count(bytes, range) <= longestHeading else {
      return false
    }
    let text = TextScan.text(bytes, range)
    guard !text.unicodeScalars.contains(where: { "。；;！!".unicodeScalars.contains($0) }) else { return false }
    if text.hasPrefix("【"), text.hasSuffix("】"), text.split(separator: "【").count == 1 { return true }
    return isFramed(text) || isNumbered(text) || text.hasPrefix("# ") || isQuestion(text)
  }

  /// Whether a line is a rule: three or more signs such as — - = * _ and nothing else.
  static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let signs = "—-=*_─━～~·.".unicodeScalars
    let text = TextScan.text(bytes, range).unicodeScalars
    return text.count >= 3 && text.allSatisfy { signs.contains($0) }
  }

  private static func isFramed(_ text: String) -> Bool {
    for frame in ["——", "★", "☆", "◆", "■", "==", "--"] where text.hasPrefix(frame) && text.hasSuffix(frame) {
      return text.unicodeScalars.contains { TextScan.isHan($0.value) || TextScan.isLatin($0.value) }
    }
    return false
  }

  private static func isNumbered(_ text: String) -> Bool {
    let numerals = "一二三四五六七八九十".unicodeScalars
    let rest = text.unicodeScalars.drop { numerals.contains($0) }
    return rest.startIndex != text.unicodeScalars.startIndex && rest.first == "、" && rest.count > 1
  }

  private static func isQuestion(_ text: String) -> Bool {
    guard text.hasPrefix("Q") else { return false }
    let rest = text.unicodeScalars.dropFirst().drop { TextScan.isDigit($0.value) }
    guard let next = rest.first, rest.count < text.unicodeScalars.count - 1 else { return false }
    return next == " " || next == "：" || next == ":" || next == "."
  }
}
