import Documents
import Findings
import Linting

/// What a whole campaign comes to: its open texts, its manifest, and the files that are not open.
extension Server {
  func take(_ result: JudgedCampaign, _ key: String) {
    var told: Set<String> = []
    for file in result.files {
      sources[file.path] = file.source
      if tell(file, of: result) { told.insert(file.path) }
    }
    // The manifest, the configuration, and the files that excuse findings.
    let known = Set(result.files.map(\.path))
    let others = Set((result.problems + result.notes).map(\.path) + [result.manifest].compactMap { $0 })
    for path in others.subtracting(known).sorted() where tell(.init(path: path), of: result) {
      told.insert(path)
    }
    for document in documents.values where document.pack == nil && !document.isDocument {
      let isOver = !others.contains(document.path) && !document.joint.isEmpty
      if isOver { renew(document, .init(path: document.path), [], []) }
    }
    tellPolicyFaults(&told)
    let open = Set(documents.values.map(\.path))
    let over = (toldFiles[key] ?? []).subtracting(told).subtracting(open)
    clear(over.sorted().map(uri))
    toldFiles[key] = told
  }

  /// Tells one file of a campaign; true where one that is not open has diagnostics now.
  private func tell(_ file: JudgedCampaign.File, of result: JudgedCampaign) -> Bool {
    let problems = result.problems.filter { $0.path == file.path }
    let notes = result.notes.filter { $0.path == file.path }
    if let document = documents.values.first(where: { $0.path == file.path }) {
      renew(document, file, problems, notes)
      return false
    }
    // Texts that merely lie beside an open one are told once they are opened.
    guard result.manifest != nil || file.source == nil, let text = text(of: file.path) else { return false }
    var notices = (file.findings + file.compared).map { Notice($0, in: text) }
    notices += problems.map { Notice($0, in: text) }
    notices += (notes + file.problems).map { Notice($0, in: text, isRemark: true) }
    let wasTold = toldFiles.values.contains { $0.contains(file.path) }
    if !notices.isEmpty || wasTold {
      put(writer.publish(notices, uri: uri(file.path), version: nil, text))
    }
    return !notices.isEmpty
  }

  private func renew(
    _ document: OpenDocument, _ file: JudgedCampaign.File, _ problems: [RunError], _ notes: [RunError]
  ) {
    let text = document.text
    var joint = file.compared.map { Notice($0, in: text) }
    joint += problems.map { Notice($0, in: text) }
    joint += notes.map { Notice($0, in: text, isRemark: true) }
    documents[document.uri]?.joint = joint
    if document.isDocument {
      let others = document.own.filter { $0.finding == nil }
      documents[document.uri]?.own = file.findings.map { Notice($0, in: text) } + others
    }
    publish(document.uri)
  }

  /// Faults of packs that judge and are not under work: without them findings may be missing.
  private func tellPolicyFaults(_ told: inout Set<String>) {
    let open = Set(documents.values.map(\.path))
    let faults = Dictionary(grouping: workspace.policyErrors, by: \.path)
    for path in faults.keys.sorted() where !open.contains(path) {
      guard let text = text(of: path) else { continue }
      put(
        writer.publish((faults[path] ?? []).map { Notice($0, in: text) }, uri: uri(path), version: nil, text))
      told.insert(path)
    }
  }
}
