import Documents

/// What is painted behind a text.
struct Backdrop: Sendable {
  /// What lies below the innermost group of elements that is painted with an opacity; opaque.
  private var below = Colour.white
  /// What is painted inside that group so far, and the group's opacity.
  private var inside = Colour.transparent
  private var opacity = 1.0
  /// Why the colour cannot be told; empty where it can.
  private(set) var gaps: GapSet = []

  init() {}

  /// The opaque colour, or nil where it cannot be told.
  var colour: Colour? {
    guard gaps.isEmpty else { return nil }
    return opacity < 1 ? inside.over(below, opacity: opacity) : below
  }

  /// Begins a group that is painted with an opacity.
  mutating func enterGroup(_ opacity: Double) {
    guard opacity < 1 else { return }
    let painted = self.opacity < 1 ? inside.over(below, opacity: self.opacity) : below
    // Inside a group that is itself translucent this is near, not exact.
    self = Backdrop(below: painted, inside: .transparent, opacity: self.opacity * opacity, gaps: gaps)
  }

  private init(below: Colour, inside: Colour, opacity: Double, gaps: GapSet) {
    (self.below, self.inside, self.opacity, self.gaps) = (below, inside, opacity, gaps)
  }

  /// Paints a colour over all.
  mutating func paint(_ colour: Colour) {
    if colour.alpha == 255 { gaps = [] }
    if opacity == 1 {
      below = colour.over(below)
    } else {
      inside = Backdrop.compose(colour, inside)
    }
  }

  /// Something of no known colour is painted over all.
  mutating func obscure(_ gap: GapSet) { gaps.formUnion(gap) }

  /// A colour over one that may be translucent.
  private static func compose(_ top: Colour, _ bottom: Colour) -> Colour {
    let (one, two) = (Double(top.alpha) / 255, Double(bottom.alpha) / 255)
    let alpha = one + two * (1 - one)
    guard alpha > 0 else { return .transparent }
    func mix(_ first: UInt8, _ second: UInt8) -> Double {
      (Double(first) * one + Double(second) * two * (1 - one)) / alpha / 255
    }
    return Colour(
      mix(top.red, bottom.red), mix(top.green, bottom.green), mix(top.blue, bottom.blue), alpha: alpha)
  }
}
