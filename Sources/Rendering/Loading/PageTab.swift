import Documents
import JSON

/// The one tab of the browser: the calls to it and the answers to what its page asks for.
final class PageTab {
  typealias Deadline = ContinuousClock.Instant

  private let connection: BrowserConnection
  private(set) var target = ""
  private var session = ""
  private(set) var gate: RequestGate?
  /// The page on its way, in base 64.
  private var body = ""
  private(set) var isLoaded = false
  /// The screen that is set.
  var shown: Viewport?

  init(_ connection: BrowserConnection, until deadline: Deadline) throws(RenderingError) {
    self.connection = connection
    try callBrowser("Browser.setDownloadBehavior", ["behavior": "deny"], until: deadline)
    target =
      try callBrowser("Target.createTarget", ["url": "about:blank"], until: deadline)["targetId"].text ?? ""
    session =
      try callBrowser(
        "Target.attachToTarget", ["targetId": .string(target), "flatten": true], until: deadline)["sessionId"]
      .text ?? ""
    try callBrowser("Target.setDiscoverTargets", ["discover": true], until: deadline)
    for domain in ["Page", "Inspector", "DOMSnapshot"] { try call("\(domain).enable", until: deadline) }
    try call(
      "Page.addScriptToEvaluateOnNewDocument", ["source": .string(SettleScript.withoutDialogs)],
      until: deadline)
    try watch(session, until: deadline)
  }

  /// Calls and waits for the answer.
  @discardableResult
  func call(_ method: String, _ parameters: [String: JSONValue] = [:], until deadline: Deadline)
    throws(RenderingError) -> JSONValue
  {
    try answer(connection.send(method, parameters, session: session, until: deadline), until: deadline)
  }

  /// Calls and does not wait.
  func cast(_ method: String, _ parameters: [String: JSONValue] = [:], until deadline: Deadline)
    throws(RenderingError)
  {
    try connection.send(method, parameters, session: session, until: deadline)
  }

  @discardableResult
  private func callBrowser(_ method: String, _ parameters: [String: JSONValue], until deadline: Deadline)
    throws(RenderingError) -> JSONValue
  {
    try answer(connection.send(method, parameters, until: deadline), until: deadline)
  }

  /// Sets the next page to be loaded.
  func expect(_ page: SourcePage, body: String) {
    gate = RequestGate(page)
    self.body = body
    isLoaded = false
  }

  /// Handles events until the page has loaded.
  ///
  /// A page that wanted to leave never says that it has loaded; it is given half a second.
  func waitForLoad(until deadline: Deadline) throws(RenderingError) {
    var patience: Deadline?
    while !isLoaded {
      if gate?.keptPage == true { patience = patience ?? min(deadline, .now + .milliseconds(500)) }
      guard let message = try connection.next(until: patience ?? deadline) else {
        if patience != nil, .now < deadline { return }
        throw .timedOut(seconds: 0)
      }
      try handle(message, until: deadline)
    }
  }

  private func answer(_ id: Int, until deadline: Deadline) throws(RenderingError) -> JSONValue {
    while let message = try connection.next(until: deadline) {
      if message.id == id {
        if let error = message.error { throw .refused(error) }
        return message.result
      }
      try handle(message, until: deadline)
    }
    throw .timedOut(seconds: 0)
  }

  /// Has a session's requests, sockets, workers and frames told to us.
  private func watch(_ session: String, until deadline: Deadline) throws(RenderingError) {
    let patterns = JSONValue.array([["urlPattern": "*"]])
    try connection.send("Fetch.enable", ["patterns": patterns], session: session, until: deadline)
    try connection.send("Network.enable", session: session, until: deadline)
    try connection.send(
      "Target.setAutoAttach", ["autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true],
      session: session, until: deadline)
    try connection.send("Runtime.runIfWaitingForDebugger", session: session, until: deadline)
  }

  private func handle(_ message: BrowserConnection.Message, until deadline: Deadline) throws(RenderingError) {
    let parameters = message.parameters
    switch message.method {
    case "Page.loadEventFired": if message.session == session { isLoaded = true }
    case "Fetch.requestPaused": try judge(message, until: deadline)
    case "Page.javascriptDialogOpening":
      let isAccepted = ["alert", "beforeunload"].contains(parameters["type"].text)
      try cast("Page.handleJavaScriptDialog", ["accept": .boolean(isAccepted)], until: deadline)
    case "Inspector.targetCrashed", "Inspector.detached": if message.session == session { throw .crashed }
    case "Target.targetCrashed": if parameters["targetId"].text == target { throw .crashed }
    case "Target.targetCreated": try closeWindow(parameters["targetInfo"], until: deadline)
    case "Target.attachedToTarget": try attached(parameters, until: deadline)
    case "Network.webSocketCreated": gate?.note(parameters["url"].text ?? "", kind: "WebSocket")
    case "Network.webTransportCreated": gate?.note(parameters["url"].text ?? "", kind: "WebTransport")
    case "Network.requestWillBeSent": if message.session != session { noteOfWorker(parameters) }
    case "Network.loadingFailed":
      if parameters["type"].text == "Stylesheet" { gate?.missesSheet = true }
    default: break
    }
  }

  private func judge(_ message: BrowserConnection.Message, until deadline: Deadline) throws(RenderingError) {
    let parameters = message.parameters
    let kind = parameters["resourceType"].text ?? "Other"
    let isMainFrame = message.session == session && parameters["frameId"].text == target
    let address = parameters["request"]["url"].text ?? ""
    let request = ["requestId": parameters["requestId"]]
    let (method, more): (String, [String: JSONValue]) =
      switch gate?.judge(address, kind: kind, isMainFrame: isMainFrame) ?? .refused {
      case .ownPage: ("Fetch.fulfillRequest", ownPage)
      case .allowed: ("Fetch.continueRequest", [:])
      // Any other reason would show the browser's page of errors in the place of a refused navigation.
      case .refused: ("Fetch.failRequest", ["errorReason": "Aborted"])
      }
    try connection.send(
      method, request.merging(more) { old, _ in old }, session: message.session, until: deadline)
  }

  private var ownPage: [String: JSONValue] {
    let type: JSONValue = ["name": "Content-Type", "value": "text/html; charset=utf-8"]
    return ["responseCode": 200, "responseHeaders": .array([type]), "body": .string(body)]
  }

  private func closeWindow(_ info: JSONValue, until deadline: Deadline) throws(RenderingError) {
    guard info["type"].text == "page", info["targetId"].text != target, !info["openerId"].isNull else {
      return
    }
    if let address = info["url"].text, !address.isEmpty { gate?.note(address, kind: "Window") }
    try connection.send("Target.closeTarget", ["targetId": info["targetId"]], until: deadline)
  }

  /// A frame or a worker of the page is watched as the page is; what outlives the page is closed.
  private func attached(_ parameters: JSONValue, until deadline: Deadline) throws(RenderingError) {
    let info = parameters["targetInfo"]
    guard let session = parameters["sessionId"].text, info["targetId"].text != target else { return }
    switch info["type"].text {
    case "iframe", "worker": try watch(session, until: deadline)
    default:
      gate?.note(info["url"].text ?? "", kind: info["type"].text ?? "Other")
      try connection.send("Target.closeTarget", ["targetId": info["targetId"]], until: deadline)
    }
  }

  private func noteOfWorker(_ parameters: JSONValue) {
    let address = parameters["request"]["url"].text ?? ""
    let isHarmless = ["data:", "blob:", "file:", "about:"].contains { address.hasPrefix($0) }
    if !isHarmless { gate?.note(address, kind: parameters["type"].text ?? "Other") }
  }
}
