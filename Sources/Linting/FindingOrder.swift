import Documents
import Encodings
import Findings

/// Puts findings into their order, takes away what is told twice, and gives each its fingerprint.
enum FindingOrder {
  /// Sorted by document, span and rule, within one campaign.
  static func settled(_ findings: [Finding], campaign: String) -> [Finding] {
    let sorted = findings.sorted(by: isBefore)
    var counts: [String: Int] = [:]
    return sorted.map { finding in
      var settled = finding
      settled.campaign = campaign
      let basis = [
        finding.rule, campaign, finding.evidence.channel.name, finding.offer ?? "",
        squashed(finding.evidence.text),
      ].joined(separator: "\u{1F}")
      let ordinal = counts[basis, default: 0]
      counts[basis] = ordinal + 1
      let text = ordinal == 0 ? basis : basis + "\u{1F}\(ordinal)"
      settled.fingerprint = String(Digest.sha256(Array(text.utf8)).prefix(16))
      return settled
    }
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let l = left.evidence
    let r = right.evidence
    if l.path != r.path { return l.path.utf8.lexicographicallyPrecedes(r.path.utf8) }
    return (l.row ?? 0, l.start.offset, l.end.offset, left.rule, left.message.zh)
      < (r.row ?? 0, r.start.offset, r.end.offset, right.rule, right.message.zh)
  }

  /// Evidence without white space, so that re-wrapped text keeps its fingerprint.
  private static func squashed(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace })
  }
}
