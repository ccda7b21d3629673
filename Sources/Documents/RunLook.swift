/// How a run is shown on both screens.
public struct RunLook: Sendable, Hashable {
  public var phone: ScreenLook
  public var desktop: ScreenLook

  public init(phone: ScreenLook, desktop: ScreenLook) {
    self.phone = phone
    self.desktop = desktop
  }

  public subscript(viewport: Viewport) -> ScreenLook { viewport == .phone ? phone : desktop }
}

/// How a run is shown on one screen.
public struct ScreenLook: Sendable, Hashable {
  /// Why it is not seen, or nil.
  public var hidden: HiddenReason?
  public var text: TextLook
  /// Whether it stands in a small box that shows only a part of its text until it is scrolled.
  public var isScrolled: Bool

  public init(hidden: HiddenReason? = nil, text: TextLook = TextLook(), isScrolled: Bool = false) {
    self.hidden = hidden
    self.text = text
    self.isScrolled = isScrolled
  }
}

/// The one screen of the two on which a text is not seen.
public struct HiddenScreen: Sendable, Hashable {
  public var viewport: Viewport
  public var reason: HiddenReason

  public init(viewport: Viewport, reason: HiddenReason) {
    self.viewport = viewport
    self.reason = reason
  }
}
