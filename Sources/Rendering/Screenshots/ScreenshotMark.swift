public import Documents

/// A box to be drawn on a picture of a page.
public struct ScreenshotMark: Sendable, Hashable {
  public enum Kind: String, Sendable { case error, warning, note, review }

  public var box: Box
  /// A few characters at the box's corner, such as a finding's number.
  public var label: String
  public var kind: Kind

  public init(box: Box, label: String, kind: Kind) {
    self.box = box
    self.label = label
    self.kind = kind
  }
}
