import Campaigns
import Checks
import Claims
import Documents
import Findings
import Linting
import Policies
import Reconciliation

/// A text, or a page where it begins with a tag, read and judged by a Chinese pack where it has Han characters, else
/// by an English one.
enum ClaimTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let isPage = text.first == UInt8(ascii: "<")
    let source = SourceFile(path: "copy", text: text, mediaType: isPage ? .html : .plainText)
    let isHan = String(decoding: text, as: UTF8.self).unicodeScalars.contains { $0.properties.isIdeographic }
    guard let policies = isHan ? chinese : english else {
      throw BrokenInvariant(description: "a shipped pack is not found")
    }
    try judge(source, text.starts(with: "【".utf8) ? .sms : .web, policies)
  }

  private static let chinese = pack("zh-CN")
  private static let english = pack("en-GB")

  private static func pack(_ id: String) -> PolicySet? {
    try? PackLocator(folders: ["Policies"]).policies([id]).0
  }

  private static func judge(
    _ source: SourceFile, _ channel: Channel, _ policies: PolicySet
  ) throws(BrokenInvariant) {
    let extractor = ClaimExtractor(lexicon: policies.lexicon, conventions: policies.conventions)
    let claims = try ClaimInvariants.check(source, channel: channel, extractor)
    let checker = DocumentChecker(DocumentRules(policies.rules), policies: policies)
    var findings = claims.flatMap { document in
      let context = CheckContext(document, asOf: Calendar.day)
      return checker.findings(in: context, of: checker.concerned(context))
    }
    let facts = CampaignFacts(
      campaign: Campaign(id: "fuzz"), documents: claims, asOf: Calendar.day, extractor: extractor)
    findings += Reconciler.findings(facts, rules: policies.rules, policies: policies)
    for finding in findings {
      for evidence in finding.quotes { try check(evidence, source, finding.rule) }
    }
  }

  /// A quote lies in the source; in a text it is what stands there, but for white space.
  private static func check(
    _ evidence: Evidence, _ source: SourceFile, _ rule: String
  ) throws(BrokenInvariant) {
    let (start, end) = (evidence.span.start, evidence.span.end)
    try hold(start <= end, "\(rule): evidence ends before its start \(start)")
    try TextInvariants.check(start..<end, in: source.text, "\(rule): evidence")
    try hold(
      source.position(at: start) == evidence.start && source.position(at: end) == evidence.end,
      "\(rule): the places of \(start)..<\(end)")
    guard source.mediaType == .plainText else { return }
    let quoted = evidence.text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let there = String(decoding: source.text[start..<end], as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace
    }
    try hold(
      quoted.elementsEqual(there), "\(rule): “\(evidence.text)” is not what stands at \(start)..<\(end)")
  }
}
