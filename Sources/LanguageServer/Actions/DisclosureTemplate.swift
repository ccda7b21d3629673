import Documents

/// The place-holder of a missing disclosure: what the rule asks for, for a person to put into words.
enum DisclosureTemplate {
  private static let openings = ["〔待补：", "[TO FILL IN: "]

  /// The template of a mend, as the format writes text.
  static func text(_ remedy: String, in language: Language, _ type: MediaType) -> String {
    language == .zh ? "〔待补：\(escaped(remedy, type))〕" : " [TO FILL IN: \(escaped(remedy, type))]"
  }

  /// Bytes of the templates in a text that nobody has filled in, each with its brackets.
  static func unfilled(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (opening, closing) in zip(openings.map { Array($0.utf8) }, [Array("〕".utf8), Array("]".utf8)]) {
      var index = 0
      while let start = place(of: opening, in: bytes, from: index) {
        let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let close = place(of: closing, in: bytes, from: start).map { $0 + closing.count } ?? lineEnd
        found.append(start..<min(close, lineEnd))
        index = start + opening.count
      }
    }
    return found
  }

  private static func place(of words: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + words.count <= bytes.count {
      guard let next = bytes[index...].firstIndex(of: words[0]) else { return nil }
      if bytes[next...].starts(with: words) { return next }
      index = next + 1
    }
    return nil
  }

  private static func escaped(_ text: String, _ type: MediaType) -> String {
    switch type {
    case .html:
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    case .markdown:
      String(text.flatMap { "\\`*_[]<>".contains($0) ? ["\\", $0] : [$0] })
    case .plainText, .csv, .tsv: text
    }
  }

  /// Where a disclosure would stand beside what is quoted at a byte of the source: the end of its block in a page,
  /// of its last line elsewhere. Nil for what takes none: records, attributes, titles.
  static func place(for offset: Int, in document: Document) -> Int? {
    let type = document.source.mediaType
    guard type != .csv, type != .tsv,
      let run = document.runs.first(where: { $0.source.start <= offset && offset < $0.source.end }),
      let block = document.block(at: run.content.lowerBound).map({ document.blocks[$0] }),
      let last = document.runs[block.runs].last
    else { return nil }
    switch block.kind {
    case .attribute, .title, .comment, .option: return nil
    case .tableCell, .tableHeader: return last.source.end
    default: return type == .html ? last.source.end : lineEnd(last.source.end, document.source)
    }
  }

  private static func lineEnd(_ offset: Int, _ source: SourceFile) -> Int {
    let rest = source.text[min(offset, source.text.count)...]
    return rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.text.count
  }
}
