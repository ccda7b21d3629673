/// What can keep a reader from noticing a disclosure. A closed list; rules name those that they judge.
public enum DisclosureFault: String, Sendable, CaseIterable {
  /// Not seen on either screen: folded, hidden, in the colour of its background, in an attribute.
  case hidden
  /// Not seen on one of the two screens.
  case oneScreen = "one-screen"
  /// Only in the text that stands for an image.
  case altOnly = "alt-only"
  /// Set no larger than `font-size`.
  case small
  /// With a contrast below `contrast`.
  case pale
  /// The sum of lesser faults, none of which would do alone: `lesser-*` thresholds, distance, place.
  case lesser
}

/// House values of a rule: thresholds that no law sets.
public struct Thresholds: Sendable, Hashable {
  /// CSS px up to which a text is small.
  public var fontSize = 10.0
  /// WCAG contrast below which a text is pale.
  public var contrast = 2.0
  /// CSS px up to which the size counts as a lesser fault.
  public var lesserFontSize = 12.0
  /// WCAG contrast below which it counts as a lesser fault.
  public var lesserContrast = 3.0
  /// Share of the claim's size below which the size counts as a lesser fault.
  public var sizeRatio = 0.3
  /// Visible blocks between claim and disclosure above which the distance counts as a lesser fault.
  public var distance = 12.0
  /// Lesser faults that make one together.
  public var lesserFaults = 2.0

  public init() {}

  /// The thresholds by the names that rules give them.
  public static let names: [(String, any WritableKeyPath<Thresholds, Double> & Sendable)] = [
    ("font-size", \.fontSize), ("contrast", \.contrast), ("lesser-font-size", \.lesserFontSize),
    ("lesser-contrast", \.lesserContrast), ("size-ratio", \.sizeRatio), ("distance", \.distance),
    ("lesser-faults", \.lesserFaults),
  ]
}
