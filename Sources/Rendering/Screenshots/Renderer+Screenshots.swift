public import Documents

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
}
