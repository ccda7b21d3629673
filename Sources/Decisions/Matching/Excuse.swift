import Documents
import Findings

/// A suppression or a comment, which both excuse to a last day.
struct Excuse {
  enum Source {
    case suppression(Suppression)
    case ignore(InlineIgnore)
  }

  let source: Source
  let resolution: Resolution
  let expires: CalendarDate
  let column: Int
  let subject: String
  /// The files that it reaches.
  let reach: Resolutions.Reach

  init(_ suppression: Suppression, _ surroundings: Resolutions.Surroundings) {
    reach = surroundings.reach(suppression)
    source = .suppression(suppression)
    expires = suppression.expires
    column = suppression.column
    subject = suppression.subject
    resolution = Resolution(
      kind: .suppression, reason: suppression.reason, by: suppression.by, approvedBy: suppression.approvedBy,
      expires: suppression.expires, path: suppression.path, line: suppression.line)
  }

  init(_ ignore: InlineIgnore) {
    let path = ignore.path
    reach = Resolutions.Reach(fileName: Excuse.fileName(path)) { $0 == path }
    source = .ignore(ignore)
    expires = ignore.until
    column = ignore.column
    subject = ignore.subject
    resolution = Resolution(
      kind: .inline, reason: ignore.reason, expires: ignore.until, path: ignore.path, line: ignore.line)
  }

  /// The last part of a path.
  static func fileName(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Whether it speaks of a finding as it stands at one of its places.
  func speaks(of finding: Finding, at place: Evidence, _ surroundings: Resolutions.Surroundings) -> Bool {
    switch source {
    case .suppression(let own):
      if let fingerprint = own.fingerprint, fingerprint != finding.fingerprint { return false }
      if let rule = own.rule, !RuleNames.names(rule, finding.rule) { return false }
      return reach.includes(place.path)
    case .ignore(let own):
      return own.path == place.path && own.names(finding.rule) && surroundings.covers(own, place)
    }
  }

  func isObserved(_ surroundings: Resolutions.Surroundings) -> Bool {
    switch source {
    case .suppression(let own): surroundings.observes(.suppression(own))
    case .ignore(let own): surroundings.observes(.ignore(own))
    }
  }
}
