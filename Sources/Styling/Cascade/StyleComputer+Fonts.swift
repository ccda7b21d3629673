import Documents

extension StyleComputer {
  /// By keyword from xx-small to xxx-large, as Chromium has them for a standard size of 16 px and, for
  /// `monospace`, of 13 px, the latter also in quirks mode.
  private static let sizes: [Double] = [9, 10, 13, 16, 18, 24, 32, 48]
  private static let fixedSizes: [Double] = [9, 10, 12, 13, 16, 20, 26, 39]
  private static let quirkyFixedSizes: [Double] = [9, 9, 10, 13, 16, 20, 26, 40]

  private func size(ofKeyword keyword: UInt8, isMonospace: Bool) -> Double {
    let table =
      isMonospace
      ? (isQuirky ? StyleComputer.quirkyFixedSizes : StyleComputer.fixedSizes) : StyleComputer.sizes
    return table[Int(keyword) - 1]
  }

  private static func number(of word: Keyword) -> UInt8? {
    let words: [Keyword] = [.xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge]
    return words.firstIndex(of: word).map { UInt8($0 + 1) }
  }

  func setFontSize(_ value: StyleValue, _ style: inout ElementStyle, _ parent: ElementStyle) {
    let size = parent.text.fontSize
    style.text.sizeKeyword = 0
    style.text.isAbsolute = parent.text.isAbsolute
    switch value {
    case .keyword(.smaller): style.text.fontSize = size / 1.2
    case .keyword(.larger): style.text.fontSize = StyleComputer.bounded(size * 1.2)
    case .keyword(let word):
      guard let number = StyleComputer.number(of: word) else { return }
      style.text.sizeKeyword = number
      style.text.isAbsolute = false
      style.text.fontSize = self.size(ofKeyword: number, isMonospace: style.text.isMonospace)
    case .length(let length):
      if !length.isFontRelative { style.text.isAbsolute = true }
      var scale = scale(parent)
      scale.em = size
      style.text.fontSize = StyleComputer.bounded(length.pixels(scale, percentBase: size) ?? size)
    default: break
    }
  }

  /// No text is larger in Chromium, however deep its elements enlarge one another.
  private static let largestSize = 10_000.0

  private static func bounded(_ size: Double) -> Double { size.isNaN ? 0 : min(max(0, size), largestSize) }

  /// A family that becomes `monospace` or ceases to be it changes the size where the author did not fix it.
  func followFamily(_ style: inout ElementStyle, _ parent: ElementStyle) {
    guard style.text.isMonospace != parent.text.isMonospace, !style.text.isAbsolute else { return }
    if style.text.sizeKeyword > 0 {
      style.text.fontSize = size(ofKeyword: style.text.sizeKeyword, isMonospace: style.text.isMonospace)
    } else {
      let factor = style.text.isMonospace ? 13.0 / 16 : 16.0 / 13
      style.text.fontSize = StyleComputer.bounded(style.text.fontSize * factor)
    }
  }
}
