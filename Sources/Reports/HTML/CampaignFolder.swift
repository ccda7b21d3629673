import Findings

/// The folder that a campaign's documents share, so that each place need not repeat it.
enum CampaignFolder {
  /// By campaign, each with its last "/"; empty where there is none.
  static func folders(_ documents: [DocumentSummary]) -> [String: String] {
    var folders: [String: String] = [:]
    for document in documents {
      let own = folder(of: document.path)
      folders[document.campaign] = folders[document.campaign].map { common($0, own) } ?? own
    }
    return folders
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func common(_ left: String, _ right: String) -> String {
    var folder = left
    while !right.hasPrefix(folder) { folder = self.folder(of: String(folder.dropLast())) }
    return folder
  }
}
