import Documents
import Encodings
package import Findings
import Workers

/// Puts findings into their order, takes away what is told twice, and gives each its fingerprint.
package enum FindingOrder {
  /// Sorted by document, span and rule, within one campaign; `name` stands for the campaign in fingerprints.
  package static func settled(
    _ findings: [Finding], campaign: String, named name: String, jobs: Int = 1
  ) -> [Finding] {
    let order = order(of: findings, jobs: jobs)
    let bases = Parallel.map(order.count, jobs: jobs, fewest: Parallel.manySmall) {
      basis(of: findings[order[$0]], named: name)
    }
    var counts: [String: Int] = [:]
    let ordinals = bases.map { basis in
      defer { counts[basis.digits, default: 0] += 1 }
      return counts[basis.digits, default: 0]
    }
    return Parallel.map(order.count, jobs: jobs, fewest: Parallel.manySmall) { number in
      let (basis, ordinal) = (bases[number], ordinals[number])
      return findings[order[number]].changed {
        $0.campaign = campaign
        $0.sharedFingerprint = basis.digits
        $0.fingerprint =
          ordinal == 0 ? basis.digits : Digest.short(basis.bytes + Array("\u{1F}\(ordinal)".utf8))
      }
    }
  }

  /// What makes a finding the same in the next run, with its digest.
  private static func basis(of finding: Finding, named name: String) -> (bytes: [UInt8], digits: String) {
    var bytes = Array(finding.rule.utf8)
    for part in [name, finding.evidence.channel.name, finding.offer ?? "", squashed(finding.evidence.text)] {
      bytes.append(0x1F)
      bytes += part.utf8
    }
    return (bytes, Digest.short(bytes))
  }

  /// With the digests of what a person looks at who answers a review: the quote with what stands around it, the other
  /// places, the values. Only decisions and baselines ask for them.
  static func withEvidenceDigests(_ findings: [Finding], jobs: Int) -> [Finding] {
    Parallel.map(findings.count, jobs: jobs, fewest: Parallel.manySmall) { number in
      var finding = findings[number]
      if finding.evidenceDigest.isEmpty { finding.evidenceDigest = evidenceDigest(finding) }
      return finding
    }
  }

  private static func evidenceDigest(_ finding: Finding) -> String {
    let related = finding.related.map { "\($0.role.rawValue) \(squashed($0.evidence.text))" }
    let facts = finding.facts.map { "\($0.name)=\($0.value)" }
    let quote = [squashed(finding.evidence.text), finding.evidence.context, finding.reason ?? ""]
    let parts = quote + related + facts
    return Digest.short(Array(parts.joined(separator: "\u{1F}").utf8))
  }

  /// Sorted anew within their campaigns, which stay in their order.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    var rest = findings[...]
    while let campaign = rest.first?.campaign {
      let own = rest.prefix { $0.campaign == campaign }
      result += order(of: Array(own)).map { own[own.startIndex + $0] }
      rest = rest.dropFirst(own.count)
    }
    return result
  }

  /// What decides a finding's place.
  private struct Place {
    /// `path` counts the paths in their order.
    let numbers: (path: Int, row: Int, start: Int, end: Int)
    let rule: String
    let message: String

    init(_ finding: Finding, path: Int) {
      let span = finding.evidence.span
      numbers = (path, finding.evidence.row ?? 0, span.start, span.end)
      rule = finding.rule
      message = finding.message.zh
    }

    func isBefore(_ other: Place) -> Bool {
      if numbers != other.numbers { return numbers < other.numbers }
      return (rule, message) < (other.rule, other.message)
    }
  }

  /// The indices of findings in their order.
  private static func order(of findings: [Finding], jobs: Int = 1) -> [Int] {
    let paths = Set(findings.map(\.evidence.path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
    let places = Parallel.map(findings.count, jobs: jobs, fewest: Parallel.manySmall) {
      Place(findings[$0], path: numbers[findings[$0].evidence.path] ?? 0)
    }
    return findings.indices.sorted { places[$0].isBefore(places[$1]) }
  }

  /// Evidence without white space, so that re-wrapped text keeps its fingerprint.
  static func squashed(_ text: String) -> String {
    let bytes = text.utf8.span
    var squashed: [UInt8] = []
    squashed.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x09...0x0D, 0x20: index += 1
      case 0x41...0x5A:
        squashed.append(byte + 0x20)
        index += 1
      case 0..<0x80:
        squashed.append(byte)
        index += 1
      default:
        guard let wide = plainWide(bytes, at: index) else {
          // Other scripts have case and marks that join the character before them.
          return String(text.lowercased().filter { !$0.isWhitespace })
        }
        if wide != 0x3000 { for at in index..<(index + 3) { squashed.append(bytes[at]) } }
        index += 3
      }
    }
    return String(decoding: squashed, as: UTF8.self)
  }

  /// The scalar of three bytes at a place if it is Han or punctuation beside it, which have neither case nor marks.
  private static func plainWide(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard bytes[index] & 0xF0 == 0xE0 else { return nil }
    let scalar =
      UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    switch scalar {
    case 0x3000, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF20:
      return scalar
    default: return nil
    }
  }
}
