import Campaigns
import Documents
import FineprintKit
import JSON
import Linting

/// The language server: takes messages, judges what was opened, and puts messages out.
///
/// It touches no descriptor and no clock, and belongs to one thread. Messages are handled in their order; judging
/// goes on in small steps while none is waiting, so that a result is dropped where its text has changed meanwhile.
public final class Server {
  enum Phase: Equatable {
    case waiting, running, shutDown
    case ended(Int32)
  }

  var options: ServerOptions
  var phase = Phase.waiting
  var client = ClientProfile()
  /// The absolute path of the folder that the client works in.
  var root = ""
  var workspace: Workspace
  /// By URI.
  var documents: [String: OpenDocument] = [:]
  var schedule = Schedule()
  /// What was judged and is told once no later text is waiting.
  var ready: [Verdict] = []
  /// The texts of files that are not open, as they were last read, by path.
  var sources: [String: SourceFile] = [:]
  /// The notices of files that are not open, by path, by the campaign or pack that gave them.
  var told: [String: [String: [Notice]]] = [:]
  /// Packs under work, as they were last compiled.
  var packs: [PackPlace: JudgedPack] = [:]
  private var frames = FrameReader()
  private var inbox: [Incoming] = []
  /// Messages of `inbox` that are handled already.
  private var handled = 0
  /// Ids of the requests that are not.
  private var waiting: Set<MessageID> = []
  private var cancelled: Set<MessageID> = []
  private var output: [[UInt8]] = []
  private var lastRequest = 0

  /// What is known of an open text at one of its versions.
  struct Verdict {
    var uri: String
    var version: Int
    var notices: [Notice]
  }

  public init(_ options: ServerOptions) {
    self.options = options
    workspace = Server.workspace(options, root: nil)
  }

  static func workspace(_ options: ServerOptions, root: String?) -> Workspace {
    var request = LintRequest(options.request)
    if let today = options.today { request.asOf = today() }
    return Workspace(request, fileSystem: .init(workingDirectory: root))
  }

  /// The exit status once the session is over, or nil.
  public var status: Int32? { if case .ended(let status) = phase { status } else { nil } }

  /// Takes bytes of the client; messages that they complete wait until they are handled.
  public func take(_ bytes: some Collection<UInt8>) {
    frames.feed(bytes)
    while let frame = frames.next() {
      switch frame {
      case .body(let body): enqueue(Incoming(body))
      case .oversized(let count):
        let limit = FrameReader.bodyLimit
        enqueue(
          .faulty(
            nil, ResponseError(.invalidRequest, "a message of \(count) bytes, over the limit of \(limit)")))
      case .malformed(let reason):
        enqueue(.faulty(nil, ResponseError(.parseError, reason)))
        // Where the next message begins cannot be told any more.
        enqueue(.notification(method: Server.brokenStream, .null))
      }
    }
  }

  /// The client has gone: whatever is waiting is handled, and the session is over.
  public func takeEnd() { enqueue(.notification(method: Method.exit, .null)) }

  static let brokenStream = "$/fineprint/broken"

  private func enqueue(_ message: Incoming) {
    if case .notification(Method.cancel, let params) = message {
      if let id = MessageID(params["id"]), waiting.contains(id) { cancelled.insert(id) }
    } else {
      if case .request(let id, _, _) = message { waiting.insert(id) }
      inbox.append(message)
    }
  }

  /// Handles the message that has waited longest; false where there is none.
  public func handleNext(now: ContinuousClock.Instant) -> Bool {
    guard let message = takeNext() else { return false }
    if status != nil { return true }
    switch message {
    case .request(let id, let method, let params): answer(id, method, params, now)
    case .notification(let method, let params): note(method, params, now)
    case .response: break
    case .faulty(let id, let error): put(Outgoing.error(id, error))
    }
    return true
  }

  private func takeNext() -> Incoming? {
    guard handled < inbox.count else { return nil }
    let message = inbox[handled]
    handled += 1
    if handled == inbox.count { (inbox, handled) = ([], 0) }
    if case .request(let id, _, _) = message { waiting.remove(id) }
    return message
  }

  private func answer(
    _ id: MessageID, _ method: String, _ params: JSONValue, _ now: ContinuousClock.Instant
  ) {
    if cancelled.remove(id) != nil {
      return put(Outgoing.error(id, ResponseError(.requestCancelled, "cancelled by the client")))
    }
    do throws(ResponseError) {
      put(try response(to: method, params, id, now))
    } catch {
      put(Outgoing.error(id, error))
    }
  }

  func put(_ message: [UInt8]) { output.append(message) }

  /// Asks the client for something; its answer changes nothing.
  func ask(_ method: String, _ params: Outgoing.Body) {
    lastRequest += 1
    put(Outgoing.request(.name("fineprint-\(lastRequest)"), method, params))
  }

  /// The bytes that are to be put out, each message whole; they are gone then.
  public func takeOutput() -> [UInt8] {
    defer { output = [] }
    return Array(output.joined())
  }
}
