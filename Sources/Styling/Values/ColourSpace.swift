import Documents
import Glibc

/// The spaces in which colours are given and mixed.
enum ColourSpace: Sendable, Hashable {
  case srgb, srgbLinear, oklab, oklch, lab, lch

  static func named(_ name: ArraySlice<UInt8>) -> ColourSpace? {
    let spaces: [(String, ColourSpace)] = [
      ("srgb", .srgb), ("srgb-linear", .srgbLinear), ("oklab", .oklab), ("oklch", .oklch), ("lab", .lab),
      ("lch", .lch),
    ]
    return spaces.first { name.isWord($0.0) }?.1
  }

  /// What 100% stands for in each channel.
  var fullScale: [Double] {
    switch self {
    case .srgb, .srgbLinear: [1, 1, 1]
    case .oklab: [1, 0.4, 0.4]
    case .oklch: [1, 0.4, 360]
    case .lab: [100, 125, 125]
    case .lch: [100, 150, 360]
    }
  }

  private var isPolar: Bool { self == .oklch || self == .lch }

  static func encoded(_ linear: Double) -> Double {
    let size = abs(linear)
    let value = size <= 0.0031308 ? 12.92 * size : 1.055 * pow(size, 1 / 2.4) - 0.055
    return linear < 0 ? -value : value
  }

  private static func linear(_ encoded: Double) -> Double {
    encoded <= 0.04045 ? encoded / 12.92 : pow((encoded + 0.055) / 1.055, 2.4)
  }

  /// The screen's colour of three channels in this space.
  func colour(_ values: [Double], alpha: Double) -> Colour {
    switch self {
    case .srgb: return Colour(values[0], values[1], values[2], alpha: alpha)
    case .srgbLinear: return ColourSpace.screen(values, alpha)
    case .oklab: return ColourSpace.screen(ColourSpace.linear(oklab: values), alpha)
    case .oklch: return ColourSpace.oklab.colour(ColourSpace.square(values), alpha: alpha)
    case .lab: return ColourSpace.screen(ColourSpace.linear(lab: values), alpha)
    case .lch: return ColourSpace.lab.colour(ColourSpace.square(values), alpha: alpha)
    }
  }

  private static func screen(_ linear: [Double], _ alpha: Double) -> Colour {
    Colour(encoded(linear[0]), encoded(linear[1]), encoded(linear[2]), alpha: alpha)
  }

  /// Chroma and hue as two axes.
  private static func square(_ polar: [Double]) -> [Double] {
    let angle = polar[2] * Double.pi / 180
    return [polar[0], polar[1] * cos(angle), polar[1] * sin(angle)]
  }

  private static func linear(oklab values: [Double]) -> [Double] {
    let (light, a, b) = (values[0], values[1], values[2])
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(light + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cube(light - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(light - 0.0894841775 * a - 1.291485548 * b)
    return [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    ]
  }

  private static func linear(lab values: [Double]) -> [Double] {
    let middle = (values[0] + 16) / 116
    func axis(_ value: Double) -> Double {
      let cube = value * value * value
      return cube > 216.0 / 24389 ? cube : (116 * value - 16) * 27 / 24389
    }
    let x = axis(middle + values[1] / 500) * 0.96429568
    let y = values[0] > 8 ? middle * middle * middle : values[0] * 27 / 24389
    let z = axis(middle - values[2] / 200) * 0.8251046
    return [
      3.1341359569 * x - 1.6173863321 * y - 0.4906619460 * z,
      -0.9787954765 * x + 1.9162543773 * y + 0.0334427312 * z,
      0.0719553 * x - 0.2289767 * y + 1.4053860 * z,
    ]
  }

  /// A mixture, alpha premultiplied (CSS Color Level 4, section 12); nil in Lab and in the polar spaces.
  func mix(_ one: Colour, _ two: Colour, share: Double, alpha: Double) -> Colour? {
    if isPolar || self == .lab { return nil }
    let (first, second) = (channels(one), channels(two))
    let (left, right) = (Double(one.alpha) / 255, Double(two.alpha) / 255)
    let total = left * (1 - share) + right * share
    guard total > 0 else { return .transparent }
    let mixed = zip(first, second).map { ($0 * left * (1 - share) + $1 * right * share) / total }
    return colour(mixed, alpha: total * alpha)
  }

  private func channels(_ colour: Colour) -> [Double] {
    let encoded = [colour.red, colour.green, colour.blue].map { Double($0) / 255 }
    guard self != .srgb else { return encoded }
    let linear = encoded.map(ColourSpace.linear)
    guard self == .oklab else { return linear }
    let long = cbrt(0.4122214708 * linear[0] + 0.5363325363 * linear[1] + 0.0514459929 * linear[2])
    let medium = cbrt(0.2119034982 * linear[0] + 0.6806995451 * linear[1] + 0.1073969566 * linear[2])
    let short = cbrt(0.0883024619 * linear[0] + 0.2817188376 * linear[1] + 0.6299787005 * linear[2])
    return [
      0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
      1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
    ]
  }
}
