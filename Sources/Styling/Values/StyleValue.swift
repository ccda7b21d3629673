import Documents

/// A declared value of a longhand.
enum StyleValue: Sendable, Hashable {
  /// The keywords that every property takes.
  enum Wide: UInt8, Sendable { case initial, inherit, unset, revert, revertLayer }

  case wide(Wide)
  case keyword(Keyword)
  case length(CSSLength)
  case number(Double)
  case colour(CSSColour)
  case flag(Bool)
  case transform([TransformStep])
  case content([ContentPiece])
  /// Animations, each by its name.
  case names([[UInt8]])
  case motions(Motions)
  /// The text of a custom property.
  case custom(name: Int32, text: [UInt8])
  /// Has `var()`: the index of an unread value.
  case pending(Int32)
}

/// A piece of generated content.
enum ContentPiece: Sendable, Hashable {
  case text([UInt8])
  /// The value of an attribute, by its lower-case name.
  case attribute([UInt8])
  /// An image, a counter, a quotation mark: something that is not known.
  case other
}

/// A function of `transform`.
enum TransformStep: Sendable, Hashable {
  case translate(CSSLength, CSSLength)
  case scale(Double, Double)
  /// In degrees.
  case rotate(Double)
  /// About the x or the y axis, in degrees.
  case turn(Double)
  case other
}

/// What an animation or a transition moves.
struct Motions: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static let opacity = Motions(rawValue: 1)
  static let visibility = Motions(rawValue: 2)
  static let transform = Motions(rawValue: 4)
  static let all: Motions = [.opacity, .visibility, .transform]
}
