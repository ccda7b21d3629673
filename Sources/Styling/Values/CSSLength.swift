/// A length, a percentage or an expression of both.
indirect enum CSSLength: Sendable, Hashable {
  enum Unit: UInt8, CaseIterable, Sendable {
    case px, percent, em, rem, ex, ch, ic, vw, vh, vmin, vmax, pt, pc, cm, mm, q, `in`, lh, rlh
    case svw, svh, lvw, lvh, dvw, dvh, vi, vb, cap

    static let names = NameTable(folds: true, names: allCases.map { "\($0)" })
  }

  case plain(Double, Unit)
  case sum([CSSLength])
  case product(CSSLength, Double)
  case least([CSSLength])
  case greatest([CSSLength])

  static let zero = CSSLength.plain(0, .px)

  /// Whether it depends on the size of the screen.
  var needsViewport: Bool {
    switch self {
    case .plain(_, let unit):
      switch unit {
      case .vw, .vh, .vmin, .vmax, .svw, .svh, .lvw, .lvh, .dvw, .dvh, .vi, .vb: true
      default: false
      }
    case .sum(let parts), .least(let parts), .greatest(let parts): parts.contains(where: \.needsViewport)
    case .product(let part, _): part.needsViewport
    }
  }

  /// Whether it is relative to the font of the element or its parent.
  var isFontRelative: Bool {
    switch self {
    case .plain(_, let unit):
      switch unit {
      case .percent, .em, .ex, .ch, .ic, .lh, .cap: true
      default: false
      }
    case .sum(let parts), .least(let parts), .greatest(let parts): parts.contains(where: \.isFontRelative)
    case .product(let part, _): part.isFontRelative
    }
  }

  /// In CSS px; nil where it takes a percentage of what is not known.
  func pixels(_ scale: LengthScale, percentBase: Double?) -> Double? {
    switch self {
    case .plain(let value, .percent): return percentBase.map { $0 * value / 100 }
    case .plain(let value, let unit): return value * scale.pixels(of: unit)
    case .product(let part, let factor):
      return part.pixels(scale, percentBase: percentBase).map { $0 * factor }
    case .sum(let parts): return folded(parts, scale, percentBase, 0, +)
    case .least(let parts): return folded(parts, scale, percentBase, .infinity, min)
    case .greatest(let parts): return folded(parts, scale, percentBase, -.infinity, max)
    }
  }

  private func folded(
    _ parts: [CSSLength], _ scale: LengthScale, _ base: Double?, _ start: Double,
    _ combine: (Double, Double) -> Double
  ) -> Double? {
    var result = start
    for part in parts {
      guard let value = part.pixels(scale, percentBase: base) else { return nil }
      result = combine(result, value)
    }
    return result
  }

  /// In px and per cent of an unknown base, or nil where they do not come apart.
  func parts(_ scale: LengthScale) -> (px: Double, percent: Double)? {
    switch self {
    case .plain(let value, .percent): return (0, value)
    case .plain(let value, let unit): return (value * scale.pixels(of: unit), 0)
    case .product(let part, let factor):
      return part.parts(scale).map { ($0.px * factor, $0.percent * factor) }
    case .sum(let parts):
      var (px, percent) = (0.0, 0.0)
      for part in parts {
        guard let found = part.parts(scale) else { return nil }
        px += found.px
        percent += found.percent
      }
      return (px, percent)
    case .least, .greatest: return pixels(scale, percentBase: nil).map { ($0, 0) }
    }
  }
}

/// What relative lengths are measured by, in CSS px.
struct LengthScale: Sendable {
  var em: Double
  var rem: Double
  var lineHeight: Double
  var width: Double
  var height: Double

  func pixels(of unit: CSSLength.Unit) -> Double {
    switch unit {
    case .px, .percent: 1
    case .em, .ic: em
    case .rem: rem
    // Of Arial's kind: what a page's own font has is not known.
    case .ex: em * 0.528
    case .ch: em * 0.5557
    case .cap: em * 0.7
    case .lh: lineHeight
    case .rlh: rem * 1.15
    case .vw, .svw, .lvw, .dvw, .vi: width / 100
    case .vh, .svh, .lvh, .dvh, .vb: height / 100
    case .vmin: min(width, height) / 100
    case .vmax: max(width, height) / 100
    case .pt: 4.0 / 3
    case .pc: 16
    case .in: 96
    case .cm: 96 / 2.54
    case .mm: 9.6 / 2.54
    case .q: 2.4 / 2.54
    }
  }
}
