/// What a page may cost.
public struct RenderLimits: Sendable, Hashable {
  /// For loading a page in one viewport and reading it, in seconds.
  public var pageSeconds: Double
  /// For one process of the browser, in bytes.
  public var memory: Int
  /// The greatest height of a picture, in CSS px.
  public var pictureHeight: Double

  public init(pageSeconds: Double = 10, memory: Int = 1536 << 20, pictureHeight: Double = 12_000) {
    self.pageSeconds = pageSeconds
    self.memory = memory
    self.pictureHeight = pictureHeight
  }

  /// The ceiling of the scripts' heap in MB: half of all, so that scripts mostly fail before the process does.
  var scriptHeap: Int { max(64, memory >> 21) }
}
