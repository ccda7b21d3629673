/// A screen on which a page is judged.
public enum Viewport: String, Sendable, CaseIterable {
  case phone, desktop

  /// In CSS px.
  public var width: Double { self == .phone ? 390 : 1280 }
  /// In CSS px.
  public var height: Double { self == .phone ? 844 : 800 }
}
