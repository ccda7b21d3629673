/// A started Chromium and its tab.
final class Browser {
  let tab: PageTab
  private let process: BrowserProcess

  /// Starts Chromium; in its sandbox where that works and we are not root, who has none.
  init(program: String, limits: RenderLimits) throws(RenderingError) {
    let isRoot = BrowserProcess.runsAsRoot
    do throws(RenderingError) {
      (process, tab) = try Browser.start(program, limits, isSandboxed: !isRoot)
    } catch {
      if isRoot { throw error }
      (process, tab) = try Browser.start(program, limits, isSandboxed: false)
    }
  }

  private static func start(_ program: String, _ limits: RenderLimits, isSandboxed: Bool)
    throws(RenderingError)
    -> (BrowserProcess, PageTab)
  {
    let process = try BrowserProcess(
      program: program, scriptHeap: limits.scriptHeap, isSandboxed: isSandboxed)
    do throws(RenderingError) {
      let connection = BrowserConnection(process, memoryCeiling: limits.memory)
      return (process, try PageTab(connection, until: .now + .seconds(30)))
    } catch {
      let words = process.lastWords
      process.end()
      throw .browserFailed(words)
    }
  }

  func end() { process.end() }

  deinit { process.end() }
}
