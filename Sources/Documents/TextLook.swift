/// How a piece of text is shown.
public struct TextLook: Sendable, Hashable {
  /// In CSS px, or nil where it cannot be told.
  public var fontSize: Double?
  /// 1 to 1000; 400 is regular, 700 bold.
  public var fontWeight: Int?
  /// The colour of the letters before blending, opacities not counted in.
  public var colour: Colour?
  /// The opaque colour behind the text, or nil where it cannot be told.
  public var background: Colour?
  /// Product of the opacities of all elements around it, 0 to 1.
  public var opacity: Double
  /// Why a value is nil or uncertain, in the order of `LookGap`.
  public var gaps: [LookGap]

  public init(
    fontSize: Double? = nil, fontWeight: Int? = nil, colour: Colour? = nil, background: Colour? = nil,
    opacity: Double = 1, gaps: [LookGap] = []
  ) {
    self.fontSize = fontSize
    self.fontWeight = fontWeight
    self.colour = colour
    self.background = background
    self.opacity = opacity
    self.gaps = gaps
  }

  /// Contrast of the letters and their background after WCAG 2.2, from 1 to 21, or nil where it cannot be told.
  public var contrast: Double? {
    guard let colour, let background else { return nil }
    return colour.over(background, opacity: opacity).contrast(with: background)
  }
}
