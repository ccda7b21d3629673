/// Whether a page is shown in quirks mode (HTML Standard, section 13.2.6.4.1).
enum DocumentMode {
  /// True for pages without a document type and with the old ones that browsers list.
  static func isQuirky(_ text: [UInt8]) -> Bool {
    guard let start = doctype(text) else { return true }
    if isPlain(text[(start + 9)...]) { return false }
    let end = text[start...].firstIndex(of: 0x3E) ?? text.endIndex
    let words = String(decoding: text[start..<min(end, start + 300)], as: UTF8.self).lowercased()
    let name = words.dropFirst(9).drop { $0.isWhitespace }
    guard name.hasPrefix("html") else { return true }
    if words.contains("-//w3c//dtd html 4.01 frameset//")
      || words.contains("-//w3c//dtd html 4.01 transitional//")
    {
      return !words.contains("http")
    }
    let old = [
      "-//w3c//dtd html 4.0 ", "-//w3c//dtd html 3", "-//w3o//dtd", "-//ietf//dtd", "-//netscape",
      "-//microsoft",
      "-//sun microsystems", "-//softquad", "-//spyglass", "\"html\"", "-//as//dtd", "-//webtechs",
    ]
    return old.contains { words.contains($0) }
  }

  /// Whether what follows is `html>` and nothing else, as nearly every page has it.
  private static func isPlain(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.prefix(16).drop { $0.isCSSSpace }
    return rest.prefix(4).isWord("html") && rest.dropFirst(4).first == 0x3E
  }

  /// Where the document type begins, comments and white space before it aside.
  private static func doctype(_ text: [UInt8]) -> Int? {
    var index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < text.count {
      let rest = text[index...]
      if rest[index].isCSSSpace {
        index += 1
      } else if rest.starts(with: Array("<!--".utf8)) || rest.starts(with: Array("<?".utf8)) {
        let isComment = rest[index + 1] == 0x21
        guard let end = endOfComment(text, index, isComment) else { return nil }
        index = end
      } else {
        return rest.prefix(9).isWord("<!doctype") ? index : nil
      }
    }
    return nil
  }

  private static func endOfComment(_ text: [UInt8], _ start: Int, _ isComment: Bool) -> Int? {
    var index = start + (isComment ? 4 : 2)
    while index < text.count {
      let closes = !isComment || text[index - 1] == 0x2D && text[index - 2] == 0x2D
      if text[index] == 0x3E, closes { return index + 1 }
      index += 1
    }
    return nil
  }
}
