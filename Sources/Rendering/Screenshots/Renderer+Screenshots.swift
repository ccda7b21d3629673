public import Documents
import FoundationEssentials

extension Renderer {
  /// A picture of the whole page in a viewport, as PNG, with marks drawn on it.
  ///
  /// The boxes are those that `render` gave for that viewport. Pages higher than the limit are cut below.
  public func screenshot(_ page: SourcePage, in viewport: Viewport, marks: [ScreenshotMark])
    throws(RenderingError) -> [UInt8]
  {
    try withTab { tab throws(RenderingError) in
      try PageRendering(page, tab, self.limits).picture(in: viewport, marks)
    }
  }

  /// Writes such a picture to a file, whose folder is made where it is missing.
  public func writeScreenshot(
    of page: SourcePage, in viewport: Viewport, marks: [ScreenshotMark], to path: String
  ) throws(RenderingError) {
    let bytes = try screenshot(page, in: viewport, marks: marks)
    let file = URL(filePath: path)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      throw .unwritable(
        path: path, code: Int32(truncatingIfNeeded: (error as? CocoaError)?.code.rawValue ?? 0))
    }
  }
}
