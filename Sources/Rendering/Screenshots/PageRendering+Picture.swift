import Documents
import FoundationEssentials
import JSON

extension PageRendering {
  /// The picture, and whether the browser is of no use any more.
  func picture(in viewport: Viewport, _ marks: [ScreenshotMark]) throws(RenderingError) -> (
    [UInt8], isSpent: Bool
  ) {
    let deadline = ContinuousClock.now + .seconds(limits.pageSeconds)
    let isStopped = try show(viewport, isFresh: true, until: deadline)
    let end = max(deadline, .now + .seconds(5))
    // A page whose scripts were stopped cannot be drawn on; it is pictured as it is.
    if !isStopped { try tab.evaluate(OverlayScript.drawing(marks), isApart: true, until: end) }
    let size = try tab.call("Page.getLayoutMetrics", until: end)["cssContentSize"]
    let height = min(max(size["height"].double ?? 0, viewport.height), limits.pictureHeight)
    let width = min(max(size["width"].double ?? 0, viewport.width), 4 * viewport.width)
    let clip: [String: JSONValue] = [
      "x": 0, "y": 0, "width": .number(width), "height": .number(height), "scale": 1,
    ]
    let answer = try tab.call(
      "Page.captureScreenshot",
      ["format": "png", "captureBeyondViewport": true, "clip": .object(clip)], until: end)
    guard let text = answer["data"].text, let data = Data(base64Encoded: text) else {
      throw .refused("captureScreenshot")
    }
    return (Array(data), isStopped)
  }
}
