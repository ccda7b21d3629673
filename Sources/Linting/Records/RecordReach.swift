import Campaigns
import Decisions
import Documents
import Findings

/// How far files and comments reach, and what the run could have found. Paths are compared from the root.
struct RecordReach {
  private let places: RecordPlaces
  /// The folders that files speak of, by their paths; nil speaks of all.
  private let folders: [String: String?]
  /// What was to be checked: files and folders.
  private let paths: [String]
  /// The documents that were checked.
  private let checked: Set<String>
  /// Campaigns that were to be checked and were left out, and their files as they are reported.
  private let unread: (campaigns: Set<String>, files: Set<String>)
  /// Names of the rules that judged.
  private let active: Set<String>
  private let activeNames: RuleNames
  /// All rules that are known.
  private let known: RuleNames

  init(
    _ places: RecordPlaces, folders: [String: String?], paths: [String], checked: Set<String>,
    unread: [Campaign], active: Set<String>, known: RuleNames
  ) {
    self.places = places
    self.folders = folders.mapValues { $0.map(places.absolute) }
    self.paths = paths.map(places.absolute)
    self.checked = Set(checked.map(places.absolute))
    self.unread = (Set(unread.map(\.id)), Set(unread.flatMap(\.files).map(\.path)))
    self.active = active
    self.known = known
    activeNames = RuleNames(active)
  }

  var surroundings: Resolutions.Surroundings {
    Resolutions.Surroundings(
      reach: reach, covers: covers, observes: observes, isPartial: !unread.campaigns.isEmpty)
  }

  /// Targets are relative to the file's folder or to the working directory; without a slash they are names.
  private func reach(of suppression: Suppression) -> Resolutions.Reach {
    let folder = folders[suppression.path] ?? nil
    guard let target = suppression.target else {
      return Resolutions.Reach(fileName: nil) { path in
        folder.map { lies(places.absolute(path), in: $0) } ?? true
      }
    }
    let glob = Glob(target)
    let isName = !target.contains("/")
    let roots = [Path.parent(suppression.path), "."].map(places.absolute)
    return Resolutions.Reach(fileName: glob.isLiteral && !target.contains("\\") ? Path.name(target) : nil) {
      reported in
      if isName, !glob.matches(Path.name(reported)) { return false }
      let path = places.absolute(reported)
      if let folder, !lies(path, in: folder) { return false }
      return isName || roots.contains { Path.relative(path, to: $0).map(glob.matches) ?? false }
    }
  }

  private func lies(_ path: String, in folder: String) -> Bool {
    path == folder || Path.relative(path, to: folder) != nil
  }

  /// Text that ships as it is has no comments; a comment reaches what lies in its scope.
  private func covers(_ ignore: InlineIgnore, _ place: Evidence) -> Bool {
    guard let scope = ignore.scope, place.span.start < scope.end,
      scope.start < max(place.span.end, place.span.start + 1)
    else { return false }
    return ignore.text.map { $0.contains(FindingOrder.squashed(place.text)) } ?? true
  }

  private func observes(_ subject: Resolutions.Subject) -> Bool {
    switch subject {
    case .ignore(let ignore):
      return !unread.files.contains(ignore.path) && ignore.rules.contains { activeNames.contains($0) }
    case .decision(let decision):
      return unread.campaigns.isEmpty && isActive(decision.rule) && coversFolder(of: decision.path)
    case .suppression(let suppression):
      guard isActive(suppression.rule), !unread.files.contains(where: reach(of: suppression).includes) else {
        return false
      }
      if coversFolder(of: suppression.path) { return true }
      guard let target = suppression.target, Glob(target).isLiteral else { return false }
      return checked.contains(where: reach(of: suppression).includes)
    }
  }

  private func isActive(_ rule: String?) -> Bool { rule.map { activeNames.contains($0) } ?? true }

  /// Whether the run checked all of the folder that a file speaks of.
  private func coversFolder(of path: String) -> Bool {
    let own = folders[path] ?? nil
    let roots = own.map { [$0] } ?? [places.absolute(Path.parent(path)), places.absolute(".")]
    return roots.contains { root in paths.contains { lies(root, in: $0) } }
  }

  /// Whether a finding that a baseline holds would have been found if it were still there.
  func couldFind(
    _ entry: Baseline.Entry, of baseline: Baseline, off: Set<String>, _ fileSystem: FileSystem
  ) -> Bool {
    let isJudged = active.contains(entry.rule) || off.contains(entry.rule) || !known.contains(entry.rule)
    guard isJudged else { return false }
    let path = places.absolute(Path.join(Path.parent(baseline.path), entry.path))
    if checked.contains(path) { return !unread.campaigns.contains(entry.campaign) }
    return coversFolder(of: baseline.path) && (try? fileSystem.kind(path)) == nil
  }
}
