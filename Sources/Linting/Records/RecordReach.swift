import Campaigns
import Decisions
import Documents
import Findings

/// How far files and comments reach, and what the run could have found.
struct RecordReach {
  /// The folders that files speak of, by their paths; nil speaks of all.
  let folders: [String: String?]
  /// What was to be checked: files and folders.
  let paths: [String]
  /// Paths of the documents that were checked.
  let checked: Set<String>
  /// Names of the rules that judged.
  let active: Set<String>
  /// All rules that are known.
  let known: RuleNames
  private let activeNames: RuleNames

  init(
    folders: [String: String?], paths: [String], checked: Set<String>, active: Set<String>, known: RuleNames
  ) {
    self.folders = folders
    self.paths = paths
    self.checked = checked
    self.active = active
    self.known = known
    activeNames = RuleNames(active)
  }

  var surroundings: Resolutions.Surroundings {
    Resolutions.Surroundings(
      reaches: { reaches($0, $1.evidence.path) }, covers: covers, observes: observes)
  }

  /// Targets are relative to the file's folder or to the working directory; without a slash they are names.
  private func reaches(_ suppression: Suppression, _ path: String) -> Bool {
    if let folder = folders[suppression.path] ?? nil, Path.relative(path, to: folder) == nil { return false }
    guard let target = suppression.target else { return true }
    let glob = Glob(target)
    if !target.contains("/") { return glob.matches(Path.name(path)) }
    let below = Path.relative(path, to: Path.parent(suppression.path))
    return glob.matches(path) || below.map(glob.matches) ?? false
  }

  /// Text that ships as it is has no comments; a comment reaches what lies in its scope.
  private func covers(_ ignore: InlineIgnore, _ place: Evidence) -> Bool {
    guard let scope = ignore.scope, place.start.offset < scope.end,
      scope.start < max(place.end.offset, place.start.offset + 1)
    else { return false }
    return ignore.text.map { $0.contains(FindingOrder.squashed(place.text)) } ?? true
  }

  private func observes(_ subject: Resolutions.Subject) -> Bool {
    switch subject {
    case .ignore(let ignore): return ignore.rules.contains { activeNames.contains($0) }
    case .decision(let decision): return isActive(decision.rule) && coversFolder(of: decision.path)
    case .suppression(let suppression):
      guard isActive(suppression.rule) else { return false }
      if coversFolder(of: suppression.path) { return true }
      guard let target = suppression.target, Glob(target).isLiteral else { return false }
      return checked.contains { reaches(suppression, $0) }
    }
  }

  private func isActive(_ rule: String?) -> Bool { rule.map { activeNames.contains($0) } ?? true }

  /// Whether the run checked all of the folder that a file speaks of.
  private func coversFolder(of path: String) -> Bool {
    let own = folders[path] ?? nil
    let roots = own.map { [$0] } ?? [Path.parent(path), "."]
    return roots.contains { root in
      paths.contains { $0 == root || root != "." && Path.relative(root, to: $0) != nil }
    }
  }

  /// Whether a finding that a baseline holds would have been found if it were still there.
  func couldFind(
    _ entry: Baseline.Entry, of baseline: Baseline, off: Set<String>, _ fileSystem: FileSystem
  ) -> Bool {
    let isJudged = active.contains(entry.rule) || off.contains(entry.rule) || !known.contains(entry.rule)
    guard isJudged else { return false }
    let path = Path.join(Path.parent(baseline.path), entry.path)
    if checked.contains(path) { return true }
    return coversFolder(of: baseline.path) && (try? fileSystem.kind(path)) == nil
  }
}
