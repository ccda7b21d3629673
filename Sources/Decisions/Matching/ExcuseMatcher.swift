import Documents
import Findings

/// Finds the excuses of findings and counts their use.
struct ExcuseMatcher {
  private let excuses: [Excuse]
  private let asOf: CalendarDate
  private let surroundings: Resolutions.Surroundings
  /// Excuses by what a finding must have to be spoken of.
  private var index: [Key: [Int]] = [:]
  /// Findings that each speaks of, and those that are open since it ended.
  private var uses: [Int]
  private var reopened: [Int]

  init(_ excuses: [Excuse], asOf: CalendarDate, _ surroundings: Resolutions.Surroundings) {
    self.excuses = excuses
    self.asOf = asOf
    self.surroundings = surroundings
    uses = Array(repeating: 0, count: excuses.count)
    reopened = uses
    for (number, excuse) in excuses.enumerated() {
      for name in ExcuseMatcher.names(of: excuse) {
        index[Key(name: name, file: excuse.reach.fileName), default: []].append(number)
      }
    }
  }

  /// A rule without its pack, or a fingerprint, and the name of the only file that is reached.
  private struct Key: Hashable {
    var name: String
    var file: String?
  }

  private func named(_ finding: Finding) -> [Int] {
    let file = Excuse.fileName(finding.evidence.path)
    return [RuleNames.withoutPack(finding.rule), finding.fingerprint].flatMap { name in
      (index[Key(name: name, file: file)] ?? []) + (index[Key(name: name, file: nil)] ?? [])
    }
  }

  private static func names(of excuse: Excuse) -> [String] {
    switch excuse.source {
    case .suppression(let own): [own.fingerprint ?? RuleNames.withoutPack(own.rule ?? "")]
    case .ignore(let own): Array(Set(own.rules.map(RuleNames.withoutPack))).sorted()
    }
  }

  /// The excuse that holds, of several the first; else the one that ended last; nil for none. Words that stand in
  /// several places must be excused in all of them: else the finding moves to the first that is not.
  mutating func resolution(of finding: inout Finding) -> Resolution? {
    let named = named(finding)
    guard !named.isEmpty else { return nil }
    let places = [finding.evidence] + finding.repeats
    let speaking = places.map { place in
      named.filter { excuses[$0].speaks(of: finding, at: place, surroundings) }.sorted()
    }
    for number in Set(speaking.joined()) { uses[number] += 1 }
    guard let open = speaking.firstIndex(where: { !$0.contains(where: holds) }) else {
      return speaking[0].first(where: holds).map { excuses[$0].resolution }
    }
    if open > 0 {
      finding = finding.changed {
        $0.evidence = places[open]
        $0.repeats = Array(places[..<open] + places[(open + 1)...])
      }
    }
    guard let last = speaking[open].max(by: { excuses[$0].expires < excuses[$1].expires }) else { return nil }
    reopened[last] += 1
    var resolution = excuses[last].resolution
    resolution.effect = .expired
    return resolution
  }

  private func holds(_ number: Int) -> Bool { excuses[number].expires >= asOf }

  /// What is to be told of the excuses, once all findings were asked for.
  var notices: [ResolutionNotice] {
    excuses.indices.compactMap { number in
      let excuse = excuses[number]
      let left = excuse.expires.dayNumber - asOf.dayNumber
      if left < 0 {
        let isTold = reopened[number] > 0 || uses[number] == 0 && excuse.isObserved(surroundings)
        return isTold ? notice(.expired, excuse, findings: reopened[number]) : nil
      }
      if uses[number] == 0 {
        return excuse.isObserved(surroundings) ? notice(.unused, excuse, findings: 0) : nil
      }
      guard left <= ResolutionNotice.horizon else { return nil }
      return notice(.expiring, excuse, findings: uses[number], daysLeft: left)
    }
  }

  private func notice(
    _ kind: ResolutionNotice.Kind, _ excuse: Excuse, findings: Int, daysLeft: Int? = nil
  ) -> ResolutionNotice {
    ResolutionNotice(
      kind: kind, source: excuse.resolution.kind, subject: excuse.subject, expires: excuse.expires,
      daysLeft: daysLeft, findings: findings, path: excuse.resolution.path, line: excuse.resolution.line ?? 1,
      column: excuse.column)
  }
}
