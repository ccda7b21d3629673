import Campaigns
import Documents
import JSON
import Linting

/// What the client opens, changes and closes.
extension Server {
  func open(_ params: JSONValue, _ now: ContinuousClock.Instant) {
    let item = params["textDocument"]
    guard let uri = item["uri"].text, let text = item["text"].text else { return }
    let (path, kind) = place(uri, language: item["languageId"].text ?? "")
    var document = OpenDocument(
      uri: uri, path: path, kind: kind, version: item["version"].int ?? 0, text: LinedText(Array(text.utf8)))
    for key in told.keys {
      let notices = told[key]?.removeValue(forKey: path)
      // A text of a campaign is judged anew; what speaks of several campaigns waits for each.
      if !document.isDocument { document.joint[key] = notices }
    }
    documents[uri] = document
    workspace.setOpenText(document.text.bytes, of: path)
    if let today = options.today { workspace.setDay(today()) }
    judgeSoon(document, now)
  }

  func change(_ params: JSONValue, _ now: ContinuousClock.Instant) {
    guard let uri = params["textDocument"]["uri"].text, var document = documents[uri] else { return }
    documents[uri] = nil  // So that its text is not copied.
    for change in params["contentChanges"].items ?? [] {
      guard let text = change["text"].text else { continue }
      document.apply(
        TextChange(range: TextRange(change["range"]), text: Array(text.utf8)), client.encoding)
    }
    document.version = params["textDocument"]["version"].int ?? document.version &+ 1
    documents[uri] = document
    workspace.setOpenText(document.text.bytes, of: document.path)
    judgeSoon(document, now)
  }

  func save(_ params: JSONValue, _ now: ContinuousClock.Instant) {
    guard let uri = params["textDocument"]["uri"].text, let document = documents[uri] else { return }
    compareSoon(document, now)
  }

  func close(_ params: JSONValue, _ now: ContinuousClock.Instant) {
    guard let uri = params["textDocument"]["uri"].text, let document = documents[uri] else { return }
    let key = key(of: document)
    documents[uri] = nil
    schedule.removeChanged(uri)
    ready.removeAll { $0.uri == uri }
    workspace.setOpenText(nil, of: document.path)
    clear([uri])
    // Its campaign stays told as long as another of its texts is open.
    if documents.values.contains(where: { self.key(of: $0) == key }) { return compareSoon(document, now) }
    tell([:], of: key)
  }

  func filesChanged(_ params: JSONValue, _ now: ContinuousClock.Instant) {
    let paths = (params["changes"].items ?? []).compactMap { $0["uri"].text }.compactMap(path)
    let outside = paths.filter { path in !documents.values.contains { $0.path == path } }
    if outside.isEmpty { return }
    workspace.forgetFiles(rereadingPages: outside.contains { $0.hasSuffix(".css") })
    let hasPolicy = outside.contains { PackPlace(of: $0, workspace.fileSystem) != nil }
    if hasPolicy { workspace.forgetPolicies() }
    for document in documents.values { compareSoon(document, now) }
  }

  /// Has a text judged at once, and its campaign or pack after a pause.
  func judgeSoon(_ document: OpenDocument, _ now: ContinuousClock.Instant) {
    schedule.addChanged(document.uri)
    compareSoon(document, now)
  }

  private func compareSoon(_ document: OpenDocument, _ now: ContinuousClock.Instant) {
    switch document.kind {
    case .policy(let place): schedule.addPack(place, now: now)
    case .configuration where Path.name(document.path) == ProjectConfiguration.fileName:
      for other in documents.values where other.isDocument { compareSoon(other, now) }
    case .other where document.path.hasSuffix(".css"):
      workspace.forgetFiles(rereadingPages: true)
      for other in documents.values where other.isDocument { compareSoon(other, now) }
    case .other:
      for other in documents.values where other.isDocument { compareSoon(other, now) }
      if workspace.hasManifest(document.path) {
        schedule.addCampaign(key(of: document), document.path, now: now)
      }
    default: schedule.addCampaign(key(of: document), document.path, now: now)
    }
  }

  /// Names the campaign or the pack of an open text.
  func key(of document: OpenDocument) -> String {
    document.pack?.folder ?? workspace.campaignKey(of: document.path)
  }

  /// The path of a URI as the workspace knows it; nil for what is no file.
  func path(_ uri: String) -> String? {
    DocumentURI.path(uri).map { Path.normalized($0, workingDirectory: root) }
  }

  /// The URI of a path of the workspace: the client's own where the text is open.
  func uri(_ path: String) -> String {
    if let open = documents.values.first(where: { $0.path == path }) { return open.uri }
    return DocumentURI.uri(path.hasPrefix("/") ? path : "\(root)/\(path)")
  }

  /// Where a text lies and what it is. One that is no file, or whose name tells no format, is a document by
  /// itself if its language does.
  private func place(_ uri: String, language: String) -> (String, OpenDocument.Kind) {
    let file = path(uri)
    if let file {
      let name = Path.name(file)
      if [ManifestReader.fileName, ProjectConfiguration.fileName].contains(name) {
        return (file, .configuration)
      }
      if let pack = PackPlace(of: file, workspace.fileSystem) { return (file, .policy(pack)) }
      if MediaType(fileName: file) != nil { return (file, .document) }
    }
    guard let suffix = Server.suffixes[language] else { return (file ?? uri, .other) }
    return ("\(Server.homeless)/\(PercentEncoding.encoded(uri))/text.\(suffix)", .document)
  }

  /// A folder that is not there, for texts without a place; below no manifest, which would not know them.
  private static let homeless = "/.fineprint-unsaved"

  private static let suffixes = [
    "html": "html", "xhtml": "html", "markdown": "md", "plaintext": "txt", "text": "txt", "csv": "csv",
    "tsv": "tsv",
  ]
}

extension TextRange {
  /// Nil where there is no range.
  init?(_ value: JSONValue) {
    guard let start = TextPosition(value["start"]), let end = TextPosition(value["end"]) else { return nil }
    self.init(start: start, end: end)
  }
}

extension TextPosition {
  init?(_ value: JSONValue) {
    guard let line = value["line"].int, let character = value["character"].int else { return nil }
    self.init(line: line, character: character)
  }
}
