import Documents

/// A colour in sRGB, channels from 0 to 1.
public struct StyleColour: Sendable, Hashable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double

  public static let white = StyleColour(red: 1, green: 1, blue: 1)
  public static let black = StyleColour(red: 0, green: 0, blue: 0)

  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// A hexadecimal, rgb(), rgba() or named colour; nil for anything else.
  public init?(_ text: String) {
    let text = text.trimmed.lowercased()
    if text.hasPrefix("#") {
      self.init(hexadecimal: text.dropFirst())
    } else if text.hasPrefix("rgb") {
      self.init(function: text)
    } else {
      guard let value = StyleColour.named[text] else { return nil }
      self.init(packed: value)
      if text == "transparent" { alpha = 0 }
    }
  }

  private init(packed value: Int) {
    self.init(
      red: Double(value >> 16 & 0xFF) / 255, green: Double(value >> 8 & 0xFF) / 255,
      blue: Double(value & 0xFF) / 255)
  }

  private init?(hexadecimal digits: Substring) {
    let isShort = digits.count == 3 || digits.count == 4
    let long = isShort ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard long.count == 6 || long.count == 8, let value = Int(long, radix: 16) else { return nil }
    self.init(packed: long.count == 8 ? value >> 8 : value)
    if long.count == 8 { alpha = Double(value & 0xFF) / 255 }
  }

  private init?(function text: String) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let parts = text[text.index(after: open)...].dropLast().split { $0 == "," || $0 == " " || $0 == "/" }
    guard parts.count >= 3 else { return nil }
    let values = parts.map { part -> Double? in
      part.hasSuffix("%") ? Double(part.dropLast()).map { $0 / 100 } : Double(part)
    }
    guard let red = values[0], let green = values[1], let blue = values[2] else { return nil }
    let scale = parts[0].hasSuffix("%") ? 1.0 : 255.0
    self.init(red: red / scale, green: green / scale, blue: blue / scale)
    if values.count > 3, let alpha = values[3] { self.alpha = min(max(alpha, 0), 1) }
  }

  var screenColour: Colour {
    func step(_ channel: Double) -> UInt8 { UInt8((min(max(channel, 0), 1) * 255).rounded()) }
    return Colour(red: step(red), green: step(green), blue: step(blue), alpha: step(alpha))
  }

  /// This colour painted over an opaque one.
  public func over(_ below: StyleColour) -> StyleColour {
    func mix(_ top: Double, _ bottom: Double) -> Double { top * alpha + bottom * (1 - alpha) }
    return StyleColour(
      red: mix(red, below.red), green: mix(green, below.green), blue: mix(blue, below.blue))
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  public func contrast(with other: StyleColour) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private var luminance: Double {
    0.2126 * StyleColour.linear(red) + 0.7152 * StyleColour.linear(green) + 0.0722 * StyleColour.linear(blue)
  }

  /// ((c + 0.055) / 1.055) ^ 2.4 by a polynomial that is within 0.001 of it.
  private static func linear(_ channel: Double) -> Double {
    channel <= 0.04045
      ? channel / 12.92 : channel * (channel * (channel * 0.305306011 + 0.682171111) + 0.012522878)
  }

  private static let named: [String: Int] = [
    "white": 0xFFFFFF, "black": 0, "red": 0xFF0000, "green": 0x008000, "blue": 0x0000FF, "gray": 0x808080,
    "grey": 0x808080, "silver": 0xC0C0C0, "lightgray": 0xD3D3D3, "lightgrey": 0xD3D3D3, "darkgray": 0xA9A9A9,
    "dimgray": 0x696969, "whitesmoke": 0xF5F5F5, "gainsboro": 0xDCDCDC, "snow": 0xFFFAFA, "ivory": 0xFFFFF0,
    "orange": 0xFFA500, "yellow": 0xFFFF00, "gold": 0xFFD700, "pink": 0xFFC0CB, "purple": 0x800080,
    "navy": 0x000080, "tomato": 0xFF6347, "crimson": 0xDC143C, "orangered": 0xFF4500, "transparent": 0,
  ]
}
