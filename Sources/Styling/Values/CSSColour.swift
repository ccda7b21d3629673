import Documents

/// A colour as declared.
indirect enum CSSColour: Sendable, Hashable {
  case plain(Colour)
  case current
  /// The body's, which tables have in quirks mode.
  case ofBody
  /// `color-mix()` of two colours in a space that is mixed channel by channel; the second's share from 0 to 1.
  case mix(CSSColour, CSSColour, share: Double, alpha: Double, ColourSpace)
  /// A colour that the engine cannot compute.
  case unknown

  /// The colour where `currentColor` is this; nil where it cannot be computed.
  func resolved(current: Colour?) -> Colour? {
    switch self {
    case .plain(let colour): return colour
    case .current, .ofBody: return current
    case .unknown: return nil
    case .mix(let first, let second, let share, let alpha, let space):
      guard let one = first.resolved(current: current), let two = second.resolved(current: current)
      else { return nil }
      return space.mix(one, two, share: share, alpha: alpha)
    }
  }
}
