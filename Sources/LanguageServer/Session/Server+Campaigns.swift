import Documents
import Findings
import Linting

/// What a whole campaign comes to: its open texts, its manifest, and the files that are not open.
extension Server {
  func take(_ result: JudgedCampaign, _ key: String) {
    for file in result.files { sources[file.path] = file.source }
    // The manifest, the configuration, and the files that excuse findings.
    let known = Set(result.files.map(\.path))
    let others = Set((result.problems + result.notes).map(\.path) + [result.manifest].compactMap { $0 })
    let files = result.files + others.subtracting(known).sorted().map { JudgedCampaign.File(path: $0) }
    var told: [String: [Notice]] = [:]
    for file in files {
      if let document = documents.values.first(where: { $0.path == file.path }) {
        renew(document, file, of: result, key)
      } else {
        told[file.path] = notices(of: file, in: result)
      }
    }
    for (path, notices) in policyFaults { told[path, default: []] += notices }
    forget(key, except: known.union(others))
    tell(told, of: key)
    for gone in staleKeys {
      forget(gone, except: [])
      tell([:], of: gone)
    }
  }

  /// What is to be told of a file that is not open.
  private func notices(of file: JudgedCampaign.File, in result: JudgedCampaign) -> [Notice] {
    // Texts that merely lie beside an open one are told once they are opened.
    guard result.manifest != nil || file.source == nil, let text = text(of: file.path) else { return [] }
    return (file.findings + file.compared).map { Notice($0, in: text) } + joint(file, of: result, text)
      + file.problems.map { Notice($0, in: text, isRemark: true) }
  }

  /// What a campaign says of a file beside its findings.
  private func joint(
    _ file: JudgedCampaign.File, of result: JudgedCampaign, _ text: LinedText
  ) -> [Notice] {
    result.problems.filter { $0.path == file.path }.map { Notice($0, in: text) }
      + result.notes.filter { $0.path == file.path }.map { Notice($0, in: text, isRemark: true) }
  }

  private func renew(
    _ document: OpenDocument, _ file: JudgedCampaign.File, of result: JudgedCampaign, _ key: String
  ) {
    let text = document.text
    let joint = file.compared.map { Notice($0, in: text) } + joint(file, of: result, text)
    documents[document.uri]?.joint[key] = joint
    if document.isDocument {
      documents[document.uri]?.own =
        file.findings.map { Notice($0, in: text) }
        + file.problems.map { Notice($0, in: text, isRemark: true) }
        + document.own.filter { $0.origin == .template }
    }
    publish(document.uri)
  }

  /// Takes back what a campaign said of open texts that it no longer speaks of.
  private func forget(_ key: String, except paths: Set<String>) {
    for (uri, document) in documents where document.joint[key] != nil && !paths.contains(document.path) {
      documents[uri]?.joint[key] = nil
      publish(uri)
    }
  }

  /// Campaigns and packs that spoke of texts and hold no open one any more.
  private var staleKeys: [String] {
    let live = Set(documents.values.map { key(of: $0) })
    let known = Set(documents.values.flatMap(\.joint.keys)).union(told.keys)
    return known.subtracting(live).sorted()
  }

  /// Tells the files that are not open and of which a campaign has other notices than it had before.
  func tell(_ notices: [String: [Notice]], of key: String) {
    let old = told[key] ?? [:]
    let new = notices.filter { !$0.value.isEmpty }
    told[key] = new.isEmpty ? nil : new
    let open = Set(documents.values.map(\.path))
    for path in Set(old.keys).union(new.keys).subtracting(open).sorted() where old[path] != new[path] {
      let all = told.keys.sorted().compactMap { told[$0]?[path] }.reduce(into: [Notice]()) { all, more in
        let other = more.filter { [all] notice in !all.contains(notice) }
        all += other
      }
      let text = all.isEmpty ? LinedText([]) : text(of: path) ?? LinedText([])
      put(writer.publish(all, uri: uri(path), version: nil, text))
    }
  }

  /// Faults of packs that judge and are not under work, by file: without them findings may be missing.
  private var policyFaults: [String: [Notice]] {
    let open = Set(documents.values.map(\.path))
    let faults = Dictionary(grouping: workspace.policyErrors, by: \.path).filter { !open.contains($0.key) }
    return Dictionary(
      uniqueKeysWithValues: faults.compactMap { path, faults in
        text(of: path).map { text in (path, faults.map { Notice($0, in: text) }) }
      })
  }
}
