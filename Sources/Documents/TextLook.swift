/// How a piece of text is shown, as far as its style tells.
public struct TextLook: Sendable, Hashable {
  /// In CSS px, or nil where it cannot be told.
  public var fontSize: Double?
  /// Contrast of text and background from 1 to 21, or nil where it cannot be told.
  public var contrast: Double?

  public init(fontSize: Double?, contrast: Double?) {
    self.fontSize = fontSize
    self.contrast = contrast
  }
}
