/// Decides what a page may load: itself once, and the files of its campaign's folder.
struct RequestGate {
  enum Verdict: Equatable { case ownPage, allowed, refused }

  private let page: SourcePage
  /// Whether the page's own address has still to be loaded; afterwards no script may load it again.
  private var awaitsPage = true
  private(set) var refused: [RefusedRequest] = []
  private var seen: Set<String> = []
  /// Whether the page wanted to leave and was kept.
  private(set) var keptPage = false
  /// Whether a style sheet was refused or could not be read.
  var missesSheet = false

  init(_ page: SourcePage) { self.page = page }

  mutating func judge(_ address: String, kind: String, isMainFrame: Bool) -> Verdict {
    let path = FilePath.path(of: address)
    if kind == "Document", isMainFrame {
      if awaitsPage, path == page.path {
        awaitsPage = false
        return .ownPage
      }
      keptPage = true
    } else if address.hasPrefix("data:") || address.hasPrefix("blob:") || address.hasPrefix("about:") {
      return .allowed
    } else if let path, let real = FilePath.resolved(path), FilePath.isInside(real, page.folder),
      FilePath.isRegularFile(real)
    {
      return .allowed
    }
    if path.map({ FilePath.resolved($0) == nil && FilePath.isInside($0, page.folder) }) != true || isMainFrame
    {
      note(address, kind: kind)
    }
    if kind == "Stylesheet" { missesSheet = true }
    return .refused
  }

  mutating func note(_ address: String, kind: String) {
    let request = RefusedRequest(kind: kind, address: address)
    if seen.insert(request.address).inserted, refused.count < 1000 { refused.append(request) }
  }
}
