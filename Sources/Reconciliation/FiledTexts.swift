import Campaigns
import Claims
import Documents

/// Reads the free texts of a filing: who may take an offer, its gift, its limits.
enum FiledTexts {
  /// Nil where nothing is written or nobody can read it.
  static func claims(_ offer: FiledOffer, _ extractor: ClaimExtractor?) -> DocumentClaims? {
    let texts = [offer.eligibility, offer.gift, offer.limits].compactMap { $0 }.flatMap { $0 }
    guard let extractor, !texts.isEmpty else { return nil }
    let content = Array(texts.joined(separator: "\n").utf8)
    var blocks: [Block] = []
    var runs: [TextRun] = []
    var start = 0
    for text in texts {
      let range = start..<(start + text.utf8.count)
      runs.append(TextRun(content: range, source: SourceSpan(start: range.lowerBound, end: range.upperBound)))
      blocks.append(Block(kind: .paragraph, content: range, runs: (runs.count - 1)..<runs.count))
      start = range.upperBound + 1
    }
    let source = SourceFile(path: offer.id, text: content, mediaType: .plainText)
    return extractor.claims(
      in: Document(
        source: source, channel: .tariffFiling, content: content + [0x0A], blocks: blocks, runs: runs))
  }
}
