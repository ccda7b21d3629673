import Documents
import FoundationEssentials
import JSON

extension PageTab {
  /// Sets the screen.
  func show(_ viewport: Viewport, until deadline: Deadline) throws(RenderingError) {
    guard viewport != shown else { return }
    shown = nil
    let isPhone = viewport == .phone
    try cast("Emulation.setTouchEmulationEnabled", ["enabled": .boolean(isPhone)], until: deadline)
    try cast(
      "Emulation.setUserAgentOverride",
      ["userAgent": .string(isPhone ? PageTab.phoneAgent : PageTab.desktopAgent)], until: deadline)
    try call(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(viewport.width), "height": .number(viewport.height), "deviceScaleFactor": 1,
        "mobile": .boolean(isPhone),
      ], until: deadline)
    shown = viewport
  }

  private static let desktopAgent =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
  private static let phoneAgent =
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"

  /// Loads a page and lets it come to rest.
  func load(_ page: SourcePage, annotated: String, runsScripts: Bool, until deadline: Deadline)
    throws(RenderingError)
  {
    expect(page, body: annotated)
    let address = JSONValue.string(FilePath.address(of: page.path))
    let answer = try call("Page.navigate", ["url": address], until: deadline)
    if let words = answer["errorText"].text, !words.isEmpty { throw .refused(words) }
    try waitForLoad(until: deadline)
    try settle(runsScripts: runsScripts, until: deadline)
  }

  func settle(runsScripts: Bool, until deadline: Deadline) throws(RenderingError) {
    try evaluate(
      runsScripts ? SettleScript.running : SettleScript.still, isApart: runsScripts, until: deadline)
  }

  /// Runs a script, beside scripts of the page apart from them, so that what they have redefined does not matter.
  func evaluate(_ script: String, isApart: Bool, until deadline: Deadline) throws(RenderingError) {
    var parameters: [String: JSONValue] = ["expression": .string(script), "awaitPromise": true]
    if isApart {
      let world = try call("Page.createIsolatedWorld", ["frameId": .string(target)], until: deadline)
      parameters["contextId"] = world["executionContextId"]
    }
    try call("Runtime.evaluate", parameters, until: deadline)
  }

  /// Stops the scripts for good, so that the page can be read as it stands.
  func stop(until deadline: Deadline) throws(RenderingError) {
    try cast("Emulation.setScriptExecutionDisabled", ["value": true], until: deadline)
    try cast("Runtime.terminateExecution", until: deadline)
    try cast("Page.stopLoading", until: deadline)
  }

  func snapshot(until deadline: Deadline) throws(RenderingError) -> JSONValue {
    try call(
      "DOMSnapshot.captureSnapshot",
      [
        "computedStyles": .array(ComputedStyleName.allCases.map { .string($0.rawValue) }),
        "includePaintOrder": true, "includeDOMRects": true,
      ], until: deadline)
  }
}
