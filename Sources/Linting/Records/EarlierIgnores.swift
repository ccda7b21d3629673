import Campaigns
import Decisions
import Documents
import Encodings
import Ingest

/// The comments of a document as they stood at a revision: only what they excused then may be excused now, so that
/// no change excuses itself.
struct EarlierIgnores {
  private let ignores: [(ignore: InlineIgnore, text: String)]

  init(
    of document: Document, _ source: RecordSource, _ rules: RuleNames, _ limit: ExpiryLimit
  ) throws(RecordSource.Failure) {
    guard let bytes = try source.read(document.path, limit: EarlierIgnores.sizeLimit) else {
      ignores = []
      return
    }
    let type = document.source.mediaType
    let decoded = SourceDecoder.decode(bytes, isHTML: type == .html)
    let earlier = SourceFile(path: document.path, text: decoded.text, mediaType: type)
    ignores = DocumentReader.documents(from: earlier, channel: document.channel).flatMap { document in
      InlineIgnoreReader.read(document, rules: rules, limit: limit).ignores.map { ignore in
        (ignore, ignore.scope.map { EarlierIgnores.text(of: document, $0) } ?? "")
      }
    }
  }

  private static let sizeLimit = 64 << 20

  /// A comment as far as it was there already: to the day that it named then, over the text that it covered then.
  func grant(_ ignore: InlineIgnore) -> InlineIgnore? {
    let alike = ignores.filter { earlier in earlier.ignore.rules.contains { ignore.rules.contains($0) } }
    let same = alike.filter { $0.ignore.rules == ignore.rules && $0.ignore.reason == ignore.reason }
    let granting = same.isEmpty ? alike : same
    guard let first = granting.max(by: { $0.ignore.until < $1.ignore.until }) else { return nil }
    var granted = ignore
    granted.rules = ignore.rules.filter { rule in granting.contains { $0.ignore.rules.contains(rule) } }
    granted.until = first.ignore.until
    granted.reason = first.ignore.reason
    granted.text = granting.map(\.text).joined(separator: "\n")
    return granted
  }

  /// What stood in a part of the source, as it was read and as it was written, without white space.
  private static func text(of document: Document, _ span: SourceSpan) -> String {
    let written = String(decoding: document.source.text[span.range], as: UTF8.self)
    return FindingOrder.squashed(document.text(from: span)) + "\n" + FindingOrder.squashed(written)
  }
}
