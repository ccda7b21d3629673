import Documents

/// The arguments of one colour function, in the old notation with commas or the new with spaces.
struct ColourFunction {
  private var reader: ValueReader

  init(_ reader: ValueReader) { self.reader = reader }

  /// One argument: a number, a percentage as a share of `full`, an angle, or `none`.
  private struct Argument {
    var value: Double
    var isPercentage: Bool
  }

  private mutating func argument(isAngle: Bool = false) -> Argument? {
    if reader.word("none") { return Argument(value: 0, isPercentage: false) }
    if isAngle, let angle = reader.angle() { return Argument(value: angle, isPercentage: false) }
    let isPercentage = reader.cursor.kind == .percentage
    if reader.cursor.kind == .function {
      let start = reader.cursor.index
      if let value = reader.number() { return Argument(value: value, isPercentage: false) }
      reader.cursor.index = start
      return reader.share().map { Argument(value: $0, isPercentage: true) }
    }
    return reader.share().map { Argument(value: $0, isPercentage: isPercentage) }
  }

  /// Three arguments and the alpha; nil where there is anything else.
  private mutating func arguments(angleAt angle: Int = -1) -> (parts: [Argument], alpha: Double)? {
    var parts: [Argument] = []
    var hasCommas = false
    for index in 0..<3 {
      guard let part = argument(isAngle: index == angle) else { return nil }
      parts.append(part)
      if index == 0 {
        hasCommas = reader.comma()
      } else if index == 1, hasCommas, !reader.comma() {
        return nil
      }
    }
    var alpha = 1.0
    if hasCommas ? reader.comma() : reader.slash() {
      guard let part = argument() else { return nil }
      alpha = min(max(part.value, 0), 1)
    }
    return reader.isAtEnd ? (parts, alpha) : nil
  }

  /// Relative colours, `rgb(from ...)`, are valid but not computed.
  private mutating func isRelative() -> Bool { reader.word("from") }

  mutating func rgb() -> CSSColour? {
    if isRelative() { return .unknown }
    guard let (parts, alpha) = arguments() else { return nil }
    let channels = parts.map { $0.isPercentage ? $0.value : $0.value / 255 }
    return .plain(Colour(channels[0], channels[1], channels[2], alpha: alpha))
  }

  mutating func hsl() -> CSSColour? {
    if isRelative() { return .unknown }
    guard let (parts, alpha) = arguments(angleAt: 0) else { return nil }
    func share(_ part: Argument) -> Double {
      min(max(part.isPercentage ? part.value : part.value / 100, 0), 1)
    }
    let (red, green, blue) = ColourFunction.rgb(
      hue: parts[0].value, saturation: share(parts[1]), lightness: share(parts[2]))
    return .plain(Colour(red, green, blue, alpha: alpha))
  }

  mutating func hwb() -> CSSColour? {
    if isRelative() { return .unknown }
    guard let (parts, alpha) = arguments(angleAt: 0) else { return nil }
    var white = parts[1].isPercentage ? parts[1].value : parts[1].value / 100
    var black = parts[2].isPercentage ? parts[2].value : parts[2].value / 100
    if white + black > 1 { (white, black) = (white / (white + black), black / (white + black)) }
    let pure = ColourFunction.rgb(hue: parts[0].value, saturation: 1, lightness: 0.5)
    func blend(_ channel: Double) -> Double { channel * (1 - white - black) + white }
    return .plain(Colour(blend(pure.0), blend(pure.1), blend(pure.2), alpha: alpha))
  }

  mutating func perceptual(_ space: ColourSpace) -> CSSColour? {
    if isRelative() { return .unknown }
    let isPolar = space == .oklch || space == .lch
    guard let (parts, alpha) = arguments(angleAt: isPolar ? 2 : -1) else { return nil }
    let full = space.fullScale
    let values = zip(parts, full).map { $0.isPercentage ? $0.value * $1 : $0.value }
    return .plain(space.colour(values, alpha: alpha))
  }

  /// `color(srgb 1 0 0)`.
  mutating func predefined() -> CSSColour? {
    if isRelative() { return .unknown }
    let isLinear = reader.word("srgb-linear")
    guard isLinear || reader.word("srgb") else { return .unknown }
    guard let (parts, alpha) = arguments() else { return nil }
    let values = parts.map { isLinear ? ColourSpace.encoded($0.value) : $0.value }
    return .plain(Colour(values[0], values[1], values[2], alpha: alpha))
  }

  /// CSS Color Level 4, section 7.1.
  private static func rgb(
    hue: Double, saturation: Double, lightness: Double
  ) -> (Double, Double, Double) {
    var hue = hue.truncatingRemainder(dividingBy: 360)
    if hue < 0 { hue += 360 }
    func channel(_ offset: Double) -> Double {
      let place = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      let reach = saturation * min(lightness, 1 - lightness)
      return lightness - reach * max(-1, min(place - 3, 9 - place, 1))
    }
    return (channel(0), channel(8), channel(4))
  }
}

extension Colour {
  /// Of channels from 0 to 1, cut to that range.
  init(_ red: Double, _ green: Double, _ blue: Double, alpha: Double) {
    func step(_ channel: Double) -> UInt8 {
      channel.isFinite ? UInt8((min(max(channel, 0), 1) * 255 + 1e-6).rounded()) : 255
    }
    self.init(red: step(red), green: step(green), blue: step(blue), alpha: step(alpha))
  }
}
