import Documents

/// How much text a box shows before it cuts off, and how much stands in it so far.
struct TextCapacity: Sendable {
  /// In CSS px of height.
  let limit: Double
  /// Of the box's content, where it is known.
  let width: Double?
  let reason: HiddenReason
  private var used = 0.0

  init(limit: Double, width: Double?, reason: HiddenReason) {
    self.limit = limit
    self.width = width
    self.reason = reason
  }

  enum Verdict { case fits, uncertain, beyond }

  /// Adds a text and judges it by a low estimate of the lines that it fills.
  mutating func add(_ text: ArraySlice<UInt8>, _ style: TextStyle) -> Verdict {
    let ems = TextCapacity.width(text)
    guard ems > 0 else { return .fits }
    guard let width, width > 0 else { return ems > 12 ? .uncertain : .fits }
    let start = used
    used += ems * style.fontSize / width * style.lineHeightPixels
    if start > limit * 1.3 + style.lineHeightPixels / 2 { return .beyond }
    return used > limit * 0.85 ? .uncertain : .fits
  }

  /// In ems: an ideograph is one wide, a Latin letter half.
  private static func width(_ text: ArraySlice<UInt8>) -> Double {
    var (width, wasSpace) = (0.0, true)
    for byte in text {
      let isSpace = byte.isCSSSpace
      if byte >= 0xE0 {
        width += 1
      } else if byte < 0x80, !(isSpace && wasSpace) {
        width += isSpace ? 0.25 : 0.5
      }
      if byte >= 0xC0 && byte < 0xE0 { width += 0.6 }
      wasSpace = isSpace
    }
    return width
  }
}
