import Campaigns
import Documents
import FineprintKit
import JSON
import Linting
import Reports

/// The session's beginning and end, and which message goes where.
extension Server {
  func response(
    to method: String, _ params: JSONValue, _ id: MessageID, _ now: ContinuousClock.Instant
  ) throws(ResponseError) -> [UInt8] {
    switch (phase, method) {
    case (.waiting, Method.initialize): return Outgoing.result(id, initialize(params))
    case (.waiting, _): throw ResponseError(.serverNotInitialized, "initialize comes first")
    case (.running, Method.shutdown):
      phase = .shutDown
      schedule = Schedule()
      return Outgoing.result(id) { $0.null() }
    case (.running, Method.initialize): throw ResponseError(.invalidRequest, "initialize comes once")
    case (.running, Method.hover): return Outgoing.result(id, try hover(params))
    case (.running, Method.codeAction): return Outgoing.result(id, try codeActions(params))
    case (.running, Method.completion): return Outgoing.result(id, try completion(params))
    case (.running, Method.executeCommand): return Outgoing.result(id, try execute(params))
    case (.running, _): throw ResponseError(.methodNotFound, "unknown method \(method)")
    default: throw ResponseError(.invalidRequest, "the server is shut down")
    }
  }

  /// Handles a notification; one that is unknown, malformed or out of turn changes nothing.
  func note(_ method: String, _ params: JSONValue, _ now: ContinuousClock.Instant) {
    switch (phase, method) {
    case (_, Method.exit): phase = .ended(phase == .shutDown ? 0 : 1)
    case (_, Server.brokenStream): phase = .ended(1)
    case (.running, Method.initialized): watchFiles()
    case (.running, Method.didOpen): open(params, now)
    case (.running, Method.didChange): change(params, now)
    case (.running, Method.didSave): save(params, now)
    case (.running, Method.didClose): close(params, now)
    case (.running, Method.didChangeConfiguration): configure(params["settings"][Product.name], now)
    case (.running, Method.didChangeWatchedFiles): filesChanged(params, now)
    default: break
    }
  }

  private func initialize(_ params: JSONValue) -> Outgoing.Body {
    phase = .running
    client = ClientProfile(params)
    options = options.merging(params["initializationOptions"])
    let folders =
      (params["workspaceFolders"].items ?? []).compactMap { $0["uri"].text }
      + [params["rootUri"].text].compactMap { $0 }
    let named = folders.lazy.compactMap(DocumentURI.path).first ?? params["rootPath"].text
    root = (named ?? FileSystem().workingDirectory).withoutSlash
    workspace = Server.workspace(options, root: root)
    let encoding = client.encoding
    return { writer in
      writer.object { writer in
        writer.object("capabilities") { $0.capabilities(encoding) }
        writer.object("serverInfo") { writer in
          writer.member("name", Product.name)
          writer.member("version", Product.version)
        }
      }
    }
  }

  private func configure(_ settings: JSONValue, _ now: ContinuousClock.Instant) {
    guard case .object = settings else { return }
    options = options.merging(settings)
    workspace = Server.workspace(options, root: root)
    for key in told.keys { tell([:], of: key) }
    for document in documents.values {
      documents[document.uri]?.told = nil
      workspace.setOpenText(document.text.bytes, of: document.path)
      judgeSoon(document, now)
    }
  }

  /// Asks the client to tell which files change outside of it.
  private func watchFiles() {
    guard client.watchesFiles else { return }
    ask("client/registerCapability") { writer in
      writer.array("registrations", [Method.didChangeWatchedFiles]) { writer, method in
        writer.object { writer in
          writer.member("id", method)
          writer.member("method", method)
          writer.object("registerOptions") { writer in
            writer.array("watchers", Server.watchedFiles) { writer, pattern in
              writer.object { $0.member("globPattern", pattern) }
            }
          }
        }
      }
    }
  }

  private static let watchedFiles = [
    "**/*.{html,htm,xhtml,md,markdown,txt,text,csv,tsv,css,json,yaml,yml}"
  ]
}

extension JSONWriter {
  fileprivate mutating func capabilities(_ encoding: PositionEncoding) {
    member("positionEncoding", encoding.rawValue)
    object("textDocumentSync") { writer in
      writer.member("openClose", true)
      // Incremental.
      writer.member("change", 2)
      writer.member("save", true)
    }
    member("hoverProvider", true)
    object("codeActionProvider") { writer in
      writer.array("codeActionKinds", [CodeAction.kind]) { $0.string($1) }
    }
    object("completionProvider") { writer in
      writer.array("triggerCharacters", [" ", ":", "{", "[", ",", "-", "/"]) { $0.string($1) }
    }
    object("executeCommandProvider") { writer in
      writer.array("commands", ServerCommand.allCases) { $0.string($1.rawValue) }
    }
  }
}

extension String {
  /// Without a slash at the end; the root is empty.
  fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
