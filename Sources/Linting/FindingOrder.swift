import Documents
import Encodings
package import Findings

/// Puts findings into their order, takes away what is told twice, and gives each its fingerprint.
package enum FindingOrder {
  /// Sorted by document, span and rule, within one campaign; `name` stands for the campaign in fingerprints.
  package static func settled(
    _ findings: [Finding], campaign: String, named name: String, jobs: Int = 1
  ) -> [Finding] {
    let sorted = findings.sorted(by: isBefore)
    let bases = sorted.map { finding in
      [
        finding.rule, name, finding.evidence.channel.name, finding.offer ?? "",
        squashed(finding.evidence.text),
      ].joined(separator: "\u{1F}")
    }
    var counts: [String: Int] = [:]
    let ordinals = bases.map { basis in
      defer { counts[basis, default: 0] += 1 }
      return counts[basis, default: 0]
    }
    return Parallel.map(sorted.count, jobs: sorted.count < 64 ? 1 : jobs) { number in
      var settled = sorted[number]
      let (basis, ordinal) = (bases[number], ordinals[number])
      settled.campaign = campaign
      settled.sharedFingerprint = digits(basis)
      settled.fingerprint = ordinal == 0 ? settled.sharedFingerprint : digits(basis + "\u{1F}\(ordinal)")
      settled.evidenceDigest = evidenceDigest(settled)
      return settled
    }
  }

  /// What a person looks at who answers a review: the quote with what stands around it, the other places, the values.
  private static func evidenceDigest(_ finding: Finding) -> String {
    let related = finding.related.map { "\($0.role.rawValue) \(squashed($0.evidence.text))" }
    let facts = finding.facts.map { "\($0.name)=\($0.value)" }
    let quote = [squashed(finding.evidence.text), finding.evidence.context, finding.reason ?? ""]
    let parts = quote + related + facts
    return digits(parts.joined(separator: "\u{1F}"))
  }

  private static func digits(_ text: String) -> String {
    String(Digest.sha256(Array(text.utf8)).prefix(16))
  }

  /// Sorted anew within their campaigns, which stay in their order.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    var rest = findings[...]
    while let campaign = rest.first?.campaign {
      let own = rest.prefix { $0.campaign == campaign }
      result += own.sorted(by: isBefore)
      rest = rest.dropFirst(own.count)
    }
    return result
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let l = left.evidence
    let r = right.evidence
    if l.path != r.path { return l.path.utf8.lexicographicallyPrecedes(r.path.utf8) }
    return (l.row ?? 0, l.start.offset, l.end.offset, left.rule, left.message.zh)
      < (r.row ?? 0, r.start.offset, r.end.offset, right.rule, right.message.zh)
  }

  /// Evidence without white space, so that re-wrapped text keeps its fingerprint.
  static func squashed(_ text: String) -> String {
    var squashed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x3000: continue
      case 0x41...0x5A: squashed.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0..<0x80, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF20:
        squashed.append(scalar)
      // Other scripts have case and marks that join the character before them.
      default: return String(text.lowercased().filter { !$0.isWhitespace })
      }
    }
    return String(squashed)
  }
}
