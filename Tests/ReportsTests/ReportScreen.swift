import Documents
import Foundation
import HTML
import JSON
import Testing

@testable import Rendering
@testable import Reports

/// A report in Chromium, and what scripts find in it.
struct ReportScreen {
  /// Without Chromium this fails, and with it every test that opens a report.
  private static let browser = Result { () throws(RenderingError) in
    try Renderer(limits: RenderLimits(pageSeconds: 30))
  }

  /// What each script gave, in order.
  let values: [JSONValue]
  /// Addresses that the page wanted.
  let refused: [RefusedRequest]
  /// Errors, warnings and breaches of the page's policy.
  let problems: [String]

  /// Opens the page and runs the scripts one after the other, waiting for promises.
  ///
  /// With `isPrinted` the page is laid out for paper, with `runsScripts` false its own scripts are off.
  init(
    _ page: [UInt8], in viewport: Viewport = .desktop, isPrinted: Bool = false, runsScripts: Bool = true,
    _ scripts: [String]
  ) throws {
    let body = Data(page).base64EncodedString()
    let source = SourcePage(
      tree: try HTMLReader.tree(Array("<p>".utf8)), path: NSTemporaryDirectory() + "report.html",
      folder: NSTemporaryDirectory())
    (values, refused, problems) = try Self.browser.get().withTab { tab throws(RenderingError) in
      let end = ContinuousClock.now + .seconds(60)
      let recorder = try tab.call(
        "Page.addScriptToEvaluateOnNewDocument", ["source": .string(Self.recorder)], until: end)
      try tab.call("Emulation.setScriptExecutionDisabled", ["value": .boolean(!runsScripts)], until: end)
      try tab.show(viewport, until: end)
      try tab.load(source, annotated: body, runsScripts: runsScripts, until: end)
      try tab.call(
        "Emulation.setEmulatedMedia", ["media": .string(isPrinted ? "print" : "")], until: end)
      var values: [JSONValue] = []
      for script in scripts + ["window.problems || []"] {
        let answer = try tab.call(
          "Runtime.evaluate",
          ["expression": .string(script), "awaitPromise": true, "returnByValue": true], until: end)
        let fault = answer["exceptionDetails"]["exception"]["description"].text
        values.append(fault.map { .string("fault: \($0)") } ?? answer["result"]["value"])
      }
      try tab.call(
        "Page.removeScriptToEvaluateOnNewDocument", ["identifier": recorder["identifier"]], until: end)
      try tab.call("Emulation.setEmulatedMedia", ["media": ""], until: end)
      try tab.call("Emulation.setScriptExecutionDisabled", ["value": false], until: end)
      let problems = values.removeLast().list.compactMap(\.text)
      return ((values, tab.gate?.refused ?? [], problems), false)
    }
  }

  private static let recorder = """
    window.problems = [];
    addEventListener('error', event => problems.push('error ' + (event.message || event.target.outerHTML)), true);
    addEventListener('unhandledrejection', event => problems.push('rejection ' + event.reason));
    addEventListener('securitypolicyviolation', event => problems.push('policy ' + event.violatedDirective), true);
    for (const name of ['error', 'warn']) {
      const old = console[name];
      console[name] = (...words) => { problems.push(name + ' ' + words.join(' ')); old.apply(console, words); };
    }
    """
}
