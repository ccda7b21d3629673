import Campaigns
import Documents
import Findings
import HTML
import Ingest
import Rendering
import Styling

/// Shows a run's pages in a browser: started once, used for all of them.
struct PageRenderer: Sendable {
  private let renderer: Renderer

  /// Where there is no browser, the run cannot do what it was asked for.
  init() throws(LintError) {
    do throws(RenderingError) {
      renderer = try Renderer()
    } catch {
      throw LintError(zh: error.message.zh, en: error.message.en)
    }
  }

  /// A page as the browser shows it on both screens.
  struct Shown: Sendable {
    /// Nil where the browser could not show it.
    var document: Document?
    var notes: [RunError] = []
    var errors: [RunError] = []
  }

  func document(
    of source: SourceFile, channel: Channel, in folder: String, limits: Limits
  ) -> Shown {
    guard let tree = try? HTMLReader.tree(source.text, attributeLimit: limits[.attributes]) else {
      return Shown()
    }
    do throws(RenderingError) {
      let page = SourcePage(tree: tree, path: source.path, folder: folder)
      let pages = try renderer.render(page, in: [.phone, .desktop])
      let read = DocumentReader.page(
        source, pages[0].tree, phone: pages[0].looks, desktop: pages[1].looks(on: pages[0]), channel: channel,
        limits: limits)
      return Shown(
        document: read.documents.first, notes: PageRenderer.notes(pages, source.path),
        errors: (pages.contains(where: \.wasStopped) ? [PageRenderer.stopped(source.path)] : [])
          + read.problems.map { RunError($0, in: source.path) })
    } catch {
      return Shown(errors: [RunError(path: source.path, message: error.message)])
    }
  }

  /// A page that hangs is judged as it stood, and the run says that it could not do all of it.
  private static func stopped(_ path: String) -> RunError {
    RunError(
      path: path,
      message: LocalizedText(
        zh: "页面脚本在时限内没有停下来，已中止，按当时的样子检查",
        en: "its scripts did not come to rest in time; they were stopped and the page judged as it stood"))
  }

  private static func notes(_ pages: [RenderedPage], _ path: String) -> [RunError] {
    var notes: [RunError] = []
    var seen: Set<RefusedRequest> = []
    for refused in pages.flatMap(\.refused) where seen.insert(refused).inserted {
      notes.append(
        RunError(
          path: path,
          message: LocalizedText(
            zh: "没有放行的请求（\(refused.kind)）：\(refused.address)",
            en: "refused request (\(refused.kind)): \(refused.address)")))
    }
    return notes
  }

  /// Writes a picture of a page on each screen with the findings' boxes; returns what could not be written.
  func writeScreenshots(
    of document: Document, _ findings: [Finding], folder: String, campaignFolder: String
  ) -> [RunError] {
    guard let tree = try? HTMLReader.tree(document.source.text) else { return [] }
    let page = SourcePage(tree: tree, path: document.path, folder: campaignFolder)
    return Viewport.allCases.compactMap { viewport in
      let marks = PageRenderer.marks(findings, on: document, viewport)
      let path = Path.join(folder, PageRenderer.fileName(document.path, viewport))
      do throws(RenderingError) {
        return write(try renderer.screenshot(page, in: viewport, marks: marks), to: path)
      } catch {
        return RunError(path: document.path, message: error.message)
      }
    }
  }

  private func write(_ picture: [UInt8], to path: String) -> RunError? {
    do throws(WriteError) {
      try FileSystem().makeFolder(Path.parent(path))
      try FileSystem().replace(path, with: picture)
      return nil
    } catch {
      return RunError(path: path, message: error.message)
    }
  }

  private static func marks(
    _ findings: [Finding], on document: Document, _ viewport: Viewport
  ) -> [ScreenshotMark] {
    var marks: [ScreenshotMark] = []
    for (number, finding) in findings.enumerated() {
      for evidence in finding.quotes
      where evidence.path == document.path {
        let span = evidence.span
        guard let box = document.box(ofSource: span, on: viewport) else { continue }
        marks.append(ScreenshotMark(box: box, label: String(number + 1), kind: kind(finding)))
      }
    }
    return marks
  }

  private static func kind(_ finding: Finding) -> ScreenshotMark.Kind {
    if finding.outcome == .review { return .review }
    switch finding.level {
    case .error: return .error
    case .warning: return .warning
    case .note: return .note
    }
  }

  /// "web/landing.html" on a phone is "web-landing.html.phone.png".
  private static func fileName(_ path: String, _ viewport: Viewport) -> String {
    let flat = path.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "-")
    return "\(flat).\(viewport.rawValue).png"
  }
}
