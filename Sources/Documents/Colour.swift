import Glibc

/// A colour in sRGB as a screen has it: eight bits a channel.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8
  /// 255 is opaque.
  public var alpha: UInt8

  public static let white = Colour(red: 255, green: 255, blue: 255)
  public static let black = Colour(red: 0, green: 0, blue: 0)
  public static let transparent = Colour(red: 0, green: 0, blue: 0, alpha: 0)

  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// `0xRRGGBB`, opaque.
  public init(rgb: UInt32) {
    self.init(
      red: UInt8(rgb >> 16 & 0xFF), green: UInt8(rgb >> 8 & 0xFF), blue: UInt8(rgb & 0xFF))
  }

  /// This colour painted over an opaque one.
  public func over(_ below: Colour) -> Colour { over(below, opacity: 1) }

  /// This colour painted over an opaque one, its alpha scaled by an opacity from 0 to 1.
  public func over(_ below: Colour, opacity: Double) -> Colour {
    let share = Double(alpha) / 255 * min(max(opacity, 0), 1)
    func mix(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
      UInt8((Double(top) * share + Double(bottom) * (1 - share)).rounded())
    }
    return Colour(
      red: mix(red, below.red), green: mix(green, below.green), blue: mix(blue, below.blue))
  }

  /// The contrast ratio of WCAG 2.2 of two opaque colours, from 1 to 21.
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Relative luminance after WCAG 2.2, from 0 to 1.
  public var luminance: Double {
    0.2126 * Colour.linear[Int(red)] + 0.7152 * Colour.linear[Int(green)]
      + 0.0722 * Colour.linear[Int(blue)]
  }

  private static let linear: [Double] = (0...255).map { step in
    let channel = Double(step) / 255
    return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
  }

  /// `#rrggbbaa`.
  public var description: String {
    "#" + [red, green, blue, alpha].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
