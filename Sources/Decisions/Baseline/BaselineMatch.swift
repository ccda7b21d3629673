public import Findings

/// Which findings the baselines of a run hold, and what of them is left over.
public struct BaselineMatch: Sendable {
  /// An entry by its baseline and its place there.
  public struct Place: Sendable, Hashable {
    public var baseline: Int
    public var entry: Int
  }

  /// For each finding the entry that holds it, or nil.
  public private(set) var places: [Place?]
  /// How many findings each entry still waits for, by baseline and entry.
  public private(set) var left: [[Int]]

  /// Of alike findings those come first whose surroundings are unchanged, then the others in their order: so the
  /// one that is new is told, wherever it stands.
  public init(_ findings: [Finding], _ baselines: [Baseline]) {
    places = Array(repeating: nil, count: findings.count)
    left = baselines.map { $0.entries.map(\.count) }
    var index: [String: [Place]] = [:]
    for (number, baseline) in baselines.enumerated() {
      for (entry, held) in baseline.entries.enumerated() {
        index[held.fingerprint, default: []].append(Place(baseline: number, entry: entry))
      }
    }
    guard !index.isEmpty else { return }
    for isExact in [true, false] {
      for (number, finding) in findings.enumerated() where places[number] == nil {
        let place = index[finding.sharedFingerprint]?.first { place in
          left[place.baseline][place.entry] > 0
            && (!isExact
              || baselines[place.baseline].entries[place.entry].evidence == finding.evidenceDigest)
        }
        guard let place else { continue }
        left[place.baseline][place.entry] -= 1
        places[number] = place
      }
    }
  }
}
