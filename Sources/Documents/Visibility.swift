/// Whether a reader sees a piece of text, and if not, why.
public enum Visibility: Hashable, Sendable {
  case visible
  case hidden(HiddenReason)

  public var isVisible: Bool { self == .visible }
}

/// Why a reader does not see a text that stands in the source. A closed list; the raw values are reported.
public enum HiddenReason: String, Sendable, CaseIterable {
  case displayNone = "display-none"
  case visibilityHidden = "visibility"
  case opacity
  case zeroSize = "zero-size"
  case clipped
  case offScreen = "off-screen"
  /// In a box of no height, or scrolled out of one that cannot be scrolled.
  case overflow
  case sameColour = "same-colour"
  case closedDetails = "closed-details"
  case template
  case noscript
  case script
  case ariaOnly = "aria-only"
  case attributeOnly = "attribute-only"
  case comment
  case hiddenAttribute = "hidden-attribute"
  case textIndent = "text-indent"
  case lineClamp = "line-clamp"
  case unselectedOption = "unselected-option"
}
