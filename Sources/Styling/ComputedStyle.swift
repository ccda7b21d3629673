public import Documents

/// What the cascade gives an element, as far as it decides what a reader sees.
public struct ComputedStyle: Sendable, Hashable {
  public enum Display: Sendable, Hashable { case inline, block, none }

  /// The display that a declaration asks for, or nil where the element's own holds.
  public var display: Display?
  /// Why text directly inside is not seen, inherited reasons included.
  public var hidden: HiddenReason?
  /// In CSS px; nil where it cannot be told.
  public var fontSize: Double?
  public var colour: StyleColour?
  /// The opaque colour behind the text; nil behind images and gradients.
  public var background: StyleColour?
  public var isStruck = false
  /// Product of the opacities of the element and all around it, 0 to 1.
  public var opacity = 1.0
  /// Custom properties by name, "--main".
  public var variables: [String: String] = [:]
  /// Whether its children are items of a flex or grid box, set apart from one another.
  public var spacesChildren = false

  /// The page before any element.
  public static let initial = ComputedStyle(
    hidden: nil, fontSize: 16, colour: .black, background: .white)

  /// The contrast ratio of text and background, or nil where either is not known.
  public var contrast: Double? {
    guard var colour, let background else { return nil }
    colour.alpha *= opacity
    return colour.over(background).contrast(with: background)
  }

  /// The same as a document keeps it.
  public var textLook: TextLook {
    TextLook(
      fontSize: fontSize, colour: colour?.screenColour, background: background?.screenColour, opacity: opacity
    )
  }
}
