public import Documents
import FoundationEssentials
import Synchronization

/// Shows pages in a browser that is started once, with the first page, and ends with this value.
///
/// Pages come one after the other, whatever thread asks; two browsers at a time gain nothing.
public final class Renderer: Sendable {
  private let program: String
  let limits: RenderLimits
  private let browser = Mutex<Browser?>(nil)

  /// Finds Chromium: `chromium`, or what `FINEPRINT_CHROMIUM` names, or else the machine's.
  public init(chromium: String? = nil, limits: RenderLimits = RenderLimits()) throws(RenderingError) {
    program = try ChromiumLocator.find(chromium)
    self.limits = limits
  }

  /// The page in each viewport.
  ///
  /// After an error the next page gets a new browser, if need be.
  public func render(_ page: SourcePage, in viewports: [Viewport] = Viewport.allCases) throws(RenderingError)
    -> [RenderedPage]
  {
    try withTab { tab throws(RenderingError) in
      try PageRendering(page, tab, self.limits).pages(in: viewports)
    }
  }

  /// Ends the browser; a later page starts a new one.
  public func close() {
    browser.withLock { browser in
      browser?.end()
      browser = nil
    }
  }

  /// Runs something in the tab and does away with a browser that cannot be trusted any more.
  func withTab<Result: Sendable>(_ body: (PageTab) throws(RenderingError) -> (Result, isSpent: Bool))
    throws(RenderingError) -> Result
  {
    try browser.withLock { browser throws(RenderingError) in
      do throws(RenderingError) {
        let running = if let browser { browser } else { try Browser(program: program, limits: limits) }
        browser = running
        let (result, isSpent) = try body(running.tab)
        if isSpent {
          running.end()
          browser = nil
        }
        return result
      } catch {
        if error.endsTheBrowser {
          browser?.end()
          browser = nil
        }
        throw error
      }
    }
  }
}
