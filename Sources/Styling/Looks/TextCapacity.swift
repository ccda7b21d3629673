import Documents

/// How much text a box shows before it cuts off, and how much stands in it so far.
struct TextCapacity: Sendable {
  /// In CSS px of height.
  let limit: Double
  /// Of the box's content, where it is known.
  let width: Double?
  let reason: HiddenReason
  /// Height of the blocks that are full, and lines of the one that is not.
  private var done = 0.0
  private var lines = 0.0
  private var lineHeight = 0.0
  private var block: Int32 = -1

  /// How far the text is moved down, in CSS px.
  private let shift: Double

  init(limit: Double, width: Double?, reason: HiddenReason, shift: Double = 0) {
    self.shift = shift
    self.limit = limit
    self.width = width
    self.reason = reason
  }

  enum Verdict { case fits, uncertain, beyond }

  /// Adds a text of a block and judges it by a low estimate of the lines that it fills.
  mutating func add(_ text: ArraySlice<UInt8>, _ style: TextStyle, in block: Int32) -> Verdict {
    let ems = TextCapacity.width(text)
    guard ems > 0 else { return .fits }
    guard let width, width > 0 else { return ems > 12 ? .uncertain : .fits }
    if block != self.block {
      breakLine()
      done += lines * lineHeight
      (lines, lineHeight, self.block) = (0, style.lineHeightPixels, block)
    }
    lineHeight = max(lineHeight, style.lineHeightPixels)
    let start = shift + done + lines.rounded(.down) * lineHeight
    lines += ems * style.fontSize / width
    let end = shift + done + max(1, lines.rounded(.up)) * lineHeight
    if start >= limit - 1 || shift < 0 && end <= 1 { return .beyond }
    return shift + done + (lines * 1.15).rounded(.up) * lineHeight > limit + 1 ? .uncertain : .fits
  }

  /// Ends the line, as `<br>` does.
  mutating func breakLine() { lines = lines.rounded(.up) }

  /// In ems: an ideograph is one wide, a Latin letter half.
  private static func width(_ text: ArraySlice<UInt8>) -> Double {
    guard text.contains(where: { !$0.isCSSSpace }) else { return 0 }

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
