import Documents
import Encodings
import Ingest

/// Bytes of a file, turned into documents as `check` does it.
enum SourceTarget {
  static func check(
    _ bytes: [UInt8], _ type: MediaType, sheets: (String) -> [UInt8]? = { _ in nil }
  ) throws(BrokenInvariant) {
    let decoded = SourceDecoder.decode(bytes, isHTML: type == .html)
    let source = SourceFile(
      path: "input", text: decoded.text, mediaType: type, encoding: decoded.encoding)
    let channel = Channel.web
    let result = DocumentReader.read(source, channel: channel, sheets: sheets)
    for document in result.documents { try DocumentInvariants.check(document) }
    try checkOrder(result, source)
    let again = DocumentReader.read(source, channel: channel, sheets: sheets)
    try DocumentTwins.check(result.documents, again.documents)
    try hold(result.problems == again.problems, "problems differ when they are read again")
  }

  /// Records and problems come in the order of the file; in a text so do the runs of a block, unless marks turn letters
  /// round.
  private static func checkOrder(_ result: IngestResult, _ source: SourceFile) throws(BrokenInvariant) {
    let rows = result.documents.compactMap(\.row)
    try hold(zip(rows, rows.dropFirst()).allSatisfy(<), "records are out of order")
    let lines = 1...source.lineStarts.count
    try hold(result.problems.allSatisfy { lines.contains($0.line) }, "a problem lies outside of the lines")
    guard [.plainText, .markdown].contains(source.mediaType), !hasOverride(source.text) else { return }
    for document in result.documents {
      for block in document.blocks {
        let spans = document.runs[block.runs].map(\.source)
        try hold(
          zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start },
          "the runs of a block are out of order")
      }
    }
  }

  /// Whether a text has U+202D or U+202E.
  private static func hasOverride(_ text: [UInt8]) -> Bool {
    text.indices.dropLast(2).contains {
      text[$0] == 0xE2 && text[$0 + 1] == 0x80 && (text[$0 + 2] == 0xAD || text[$0 + 2] == 0xAE)
    }
  }
}
