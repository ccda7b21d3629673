import Documents
import FoundationEssentials
import JSON

/// The rendering of one page.
struct PageRendering {
  private let page: SourcePage
  let tab: PageTab
  let limits: RenderLimits
  private let annotated: String
  private let runsScripts: Bool

  init(_ page: SourcePage, _ tab: PageTab, _ limits: RenderLimits) {
    self.page = page
    self.tab = tab
    self.limits = limits
    annotated = Data(PageAnnotation.annotated(page.tree)).base64EncodedString()
    runsScripts = page.mayRunScripts
  }

  /// The page in each viewport, and whether the browser is of no use any more.
  func pages(in viewports: [Viewport]) throws(RenderingError) -> ([RenderedPage], isSpent: Bool) {
    var result: [Viewport: RenderedPage] = [:]
    var isStopped = false
    // Changing the screen takes time; so the one that is set comes first.
    let order = viewports.filter { $0 == tab.shown } + viewports.filter { $0 != tab.shown }
    for (number, viewport) in order.enumerated() {
      let deadline = ContinuousClock.now + .seconds(limits.pageSeconds)
      // Scripts may have looked at the screen before; then the page starts anew, unless it hangs.
      let isFresh = number == 0 || runsScripts && !isStopped
      isStopped = try show(viewport, isFresh: isFresh, until: deadline) || isStopped
      result[viewport] = try read(viewport, isStopped, until: max(deadline, .now + .seconds(3)))
    }
    return (viewports.compactMap { result[$0] }, isStopped)
  }

  /// Brings the page on the screen; returns whether it had to be stopped.
  func show(_ viewport: Viewport, isFresh: Bool, until deadline: ContinuousClock.Instant)
    throws(RenderingError)
    -> Bool
  {
    do throws(RenderingError) {
      try tab.show(viewport, until: deadline)
      if isFresh {
        try tab.load(page, annotated: annotated, runsScripts: runsScripts, until: deadline)
      } else {
        try tab.settle(runsScripts: false, until: deadline)
      }
      return false
    } catch {
      guard case .timedOut = error else { throw error }
      try tab.stop(until: .now + .seconds(3))
      return true
    }
  }

  private func read(_ viewport: Viewport, _ isStopped: Bool, until deadline: ContinuousClock.Instant)
    throws(RenderingError) -> RenderedPage
  {
    let value: JSONValue
    do throws(RenderingError) {
      value = try tab.snapshot(until: deadline)
    } catch {
      if case .timedOut = error { throw .timedOut(seconds: limits.pageSeconds) }
      throw error
    }
    guard let gate = tab.gate, let snapshot = PageSnapshot(value) else { throw .refused("DOMSnapshot") }
    guard FilePath.path(of: snapshot.address) == page.path else { throw .refused(snapshot.address) }
    return RenderedPage(page.tree, snapshot, viewport, gate: gate, wasStopped: isStopped)
  }
}
