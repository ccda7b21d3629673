import Campaigns
import Documents
import Findings

/// Which documents changed since a git revision.
struct DocumentChanges {
  private let fileSystem: FileSystem
  /// From the root, without symbolic links.
  private let changed: Set<String>
  /// Whether something changed that all campaigns are judged by.
  private let isEverything: Bool
  /// Ids of campaigns of which something changed that all their documents are judged by.
  private var whole: Set<String> = []

  init(_ changed: Set<String>, _ listing: CampaignListing, packs: [String], _ fileSystem: FileSystem) {
    self.changed = changed
    self.fileSystem = fileSystem
    let own = listing.configuration.map { fileSystem.real($0.path) }
    let folders = packs.map(fileSystem.real)
    isEverything = changed.contains { path in
      path == own || folders.contains { Path.relative(path, to: $0) != nil }
    }
    for campaign in listing.campaigns where isWhole(campaign) { whole.insert(campaign.id) }
  }

  /// A manifest, the filed tariffs and style sheets change what is found in documents that stay as they were.
  private func isWhole(_ campaign: Campaign) -> Bool {
    let files = [campaign.manifestPath, campaign.tariffs?.path].compactMap { $0 }.map(fileSystem.real)
    if files.contains(where: changed.contains) { return true }
    let folder = fileSystem.real(campaign.folder)
    return changed.contains { $0.hasSuffix(".css") && Path.relative($0, to: folder) != nil }
  }

  private func contains(_ path: String) -> Bool { changed.contains(fileSystem.real(path)) }

  /// Whether a campaign must be read.
  func touches(_ campaign: Campaign) -> Bool {
    isEverything || whole.contains(campaign.id) || campaign.files.contains { contains($0.path) }
  }

  /// Leaves out what has no part in any changed document.
  func limit(_ output: inout RunOutput) {
    guard !isEverything else { return }
    let paths = Set(output.findings.flatMap { [$0.evidence.path] + $0.related.map(\.evidence.path) })
    let touched = paths.filter(contains)
    output.findings.removeAll { finding in
      !whole.contains(finding.campaign) && !touched.contains(finding.evidence.path)
        && !finding.related.contains { touched.contains($0.evidence.path) }
    }
    output.shown = RunOutput.quoted(output.shown, by: output.findings)
    output.notChecked.removeAll { !contains($0.path) }
  }
}

extension Linter {
  /// What changed since the revision that the request names, or nil where it names none.
  func changes(_ listing: CampaignListing) throws(LintError) -> DocumentChanges? {
    guard let wanted = request.changedSince else { return nil }
    let isFork = wanted.hasSuffix("...")
    let revision = GitRevision(isFork ? String(wanted.dropLast(3)) : wanted, fileSystem: fileSystem)
    var changed: Set<String> = []
    for folder in Set(request.paths.map(folder)).sorted() {
      do throws(GitError) {
        changed.formUnion(try revision.changed(near: folder, fromFork: isFork))
      } catch {
        throw LintError(zh: "--changed：\(error.message.zh)", en: "--changed: \(error.message.en)")
      }
    }
    let packs = request.policyFolders + (listing.configuration?.packs ?? [])
    return DocumentChanges(changed, listing, packs: packs, fileSystem)
  }

  private func folder(of path: String) -> String {
    let isFolder = [.folder, .linkedFolder].contains(try? fileSystem.kind(path))
    return isFolder ? path : Path.parent(path)
  }
}
