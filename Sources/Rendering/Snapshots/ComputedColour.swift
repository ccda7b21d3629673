import Documents
import Glibc

/// Colours as the browser writes computed ones.
enum ComputedColour {
  /// `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()`, `oklch()`; nil for others.
  static func parse(_ text: String) -> Colour? {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return text == "transparent" ? .transparent : nil
    }
    let function = text[..<open]
    var words = text[text.index(after: open)...].dropLast()
      .split { $0 == "," || $0 == " " || $0 == "/" }.map(String.init)
    let space = function == "color" && !words.isEmpty ? words.removeFirst() : ""
    let numbers = words.map { word in
      word.hasSuffix("%") ? (Double(word.dropLast()) ?? 0) / 100 : Double(word) ?? 0
    }
    guard numbers.count >= 3 else { return nil }
    let alpha = numbers.count > 3 ? numbers[3] : 1
    let (one, two, three) = (numbers[0], numbers[1], numbers[2])
    switch (function, space) {
    case ("rgb", _), ("rgba", _): return colour(one / 255, two / 255, three / 255, alpha)
    case (_, "srgb"): return colour(one, two, three, alpha)
    case (_, "srgb-linear"): return linear(one, two, three, alpha)
    case (_, "display-p3"):
      let (r, g, b) = (decoded(one), decoded(two), decoded(three))
      return linear(
        1.2249 * r - 0.2247 * g, -0.0420 * r + 1.0419 * g, -0.0197 * r - 0.0786 * g + 1.0983 * b, alpha)
    case ("oklab", _): return oklab(one, two, three, alpha)
    case ("oklch", _): return oklab(one, two * cos(three * .pi / 180), two * sin(three * .pi / 180), alpha)
    case ("lab", _): return lab(one, two, three, alpha)
    case ("lch", _): return lab(one, two * cos(three * .pi / 180), two * sin(three * .pi / 180), alpha)
    default: return nil
    }
  }

  private static func colour(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double) -> Colour {
    func byte(_ value: Double) -> UInt8 { UInt8((min(max(value, 0), 1) * 255).rounded()) }
    return Colour(red: byte(red), green: byte(green), blue: byte(blue), alpha: byte(alpha))
  }

  private static func linear(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double) -> Colour {
    func encoded(_ value: Double) -> Double {
      value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
    return colour(encoded(red), encoded(green), encoded(blue), alpha)
  }

  private static func decoded(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// After CSS Color 4, section 18.
  private static func oklab(_ lightness: Double, _ a: Double, _ b: Double, _ alpha: Double) -> Colour {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let middle = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return linear(
      4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short, alpha)
  }

  /// CIE Lab with the white of D50, adapted to sRGB's D65 by Bradford.
  private static func lab(_ lightness: Double, _ a: Double, _ b: Double, _ alpha: Double) -> Colour {
    func inverse(_ value: Double) -> Double {
      value > 6.0 / 29 ? value * value * value : (value - 4.0 / 29) * 3 * 36 / 841
    }
    let middle = (lightness + 16) / 116
    let x = 0.96422 * inverse(middle + a / 500)
    let (y, z) = (inverse(middle), 0.82521 * inverse(middle - b / 200))
    return linear(
      3.1338561 * x - 1.6168667 * y - 0.4906146 * z, -0.9787684 * x + 1.9161415 * y + 0.0334540 * z,
      0.0719453 * x - 0.2289914 * y + 1.4052427 * z, alpha)
  }
}
