import Campaigns
import Documents
import Findings
import Linting
import Policies

/// Judging, in steps that a waiting message need not wait long for.
extension Server {
  /// How long nothing is to be done; nil for as long as no message comes.
  public func wait(now: ContinuousClock.Instant) -> Duration? {
    ready.isEmpty ? schedule.wait(now: now) : .zero
  }

  /// Tells what was judged, where its text is still the same; what is stale is dropped.
  public func tell() {
    for verdict in ready {
      guard documents[verdict.uri]?.version == verdict.version else { continue }
      documents[verdict.uri]?.own = verdict.notices
      publish(verdict.uri)
    }
    ready = []
  }

  /// Takes one step; the changed texts come first.
  public func work(now: ContinuousClock.Instant) {
    guard phase == .running else { return }
    if let uri = schedule.changed.last {
      schedule.removeChanged(uri)
      judge(uri)
    } else if schedule.pass != nil {
      advance()
    } else if let (key, path) = schedule.nextCampaign(now: now) {
      schedule.pass = (key, CampaignPass(over: path))
    } else if let place = schedule.nextPack(now: now) {
      judge(place, now)
    }
  }

  /// Judges a text as far as it can be judged alone.
  func judge(_ uri: String) {
    guard let document = documents[uri] else { return }
    ready.append(Verdict(uri: uri, version: document.version, notices: notices(of: document)))
  }

  /// What is to be told of a text alone, at its present state.
  private func notices(of document: OpenDocument) -> [Notice] {
    let text = document.text
    switch document.kind {
    case .document:
      do throws(LintError) {
        guard let judged = try workspace.judge(document.path) else { return [] }
        return judged.findings.map { Notice($0, in: text) }
          + judged.problems.map { Notice($0, in: text, isRemark: true) }
          + DisclosureTemplate.unfilled(in: text.bytes).map {
            Notice(range: $0, related: [], origin: .template)
          }
      } catch {
        return [Notice(RunError(path: document.path, message: error.message), in: text)]
      }
    case .configuration:
      guard let (problems, notes) = Workspace.faults(of: document.path, text.bytes) else { return [] }
      return problems.map { Notice($0, in: text) } + notes.map { Notice($0, in: text, isRemark: true) }
    case .policy(let place):
      return workspace.faults(ofPolicyFile: document.path, in: place, text.bytes).map { Notice($0, in: text) }
    case .other: return []
    }
  }

  private func advance() {
    guard let running = schedule.pass else { return }
    do throws(LintError) {
      let (isDone, result) = try workspace.advance(running.pass)
      if isDone { schedule.pass = nil }
      if let result { take(result, running.key) }
    } catch {
      schedule.pass = nil
      let problem = RunError(path: running.pass.path, message: error.message)
      for (uri, document) in documents where document.path == problem.path {
        documents[uri]?.joint[running.key] = [Notice(problem, in: document.text)]
        publish(uri)
      }
    }
  }

  /// Loads a pack that is under work and judges the rules that are open; documents are judged by it from now on.
  private func judge(_ place: PackPlace, _ now: ContinuousClock.Instant) {
    let open = documents.values.filter { $0.pack == place }
    do throws(LintError) {
      let judged = try workspace.judge(place, rulesOf: open.map(\.path))
      packs[place] = judged
      for document in open {
        documents[document.uri]?.joint[place.folder] = judged.problems.filter { $0.path == document.path }.map
        {
          Notice($0, in: document.text)
        }
        publish(document.uri)
      }
    } catch {
      packs[place] = nil
    }
    workspace.forgetPolicies()
    for document in documents.values where document.isDocument { judgeSoon(document, now) }
  }

  /// Takes back all diagnostics of some URIs.
  func clear(_ uris: [String]) {
    for uri in uris { put(writer.publish([], uri: uri, version: nil, LinedText([]))) }
  }

  /// Tells the notices of an open text, unless the client has been told the same of this version.
  func publish(_ uri: String) {
    guard let document = documents[uri] else { return }
    let notices = document.notices
    if let told = document.told, told == (document.version, notices) { return }
    documents[uri]?.told = (document.version, notices)
    put(writer.publish(notices, uri: uri, version: document.version, document.text))
  }

  var writer: DiagnosticWriter {
    DiagnosticWriter(
      client: client, language: language, general: generalLanguage, uri: { self.uri($0) },
      check: { self.workspace.check(ofRule: $0) }, text: { self.text(of: $0) })
  }

  /// The language that was asked for, else the client's.
  var language: Language? { options.language ?? client.language }

  /// For what belongs to no pack: that of the packs that judge.
  var generalLanguage: Language {
    let spoken = workspace.policies.flatMap(\.packs).map(\.language)
    return spoken.contains(.zh) ? .zh : .en
  }

  /// The text of a path: as it is open, else as it was last read, else as it is on disk.
  func text(of path: String) -> LinedText? {
    if let open = documents.values.first(where: { $0.path == path }) { return open.text }
    if let source = sources[path] { return LinedText(source) }
    return (try? workspace.fileSystem.read(path, limit: Server.textLimit)).map { LinedText($0) }
  }

  private static let textLimit = 4 << 20
}
