import Documents

/// Turns the winning declarations of an element into its computed values.
struct StyleComputer {
  private let page: PageRules
  let viewport: Viewport
  /// The root element's font size, for rem.
  var rootFontSize = 16.0
  /// The body's colour.
  var bodyColour: Colour? = .black
  private var read: [PendingKey: [StyleValue]?] = [:]

  private struct PendingKey: Hashable {
    var name: PropertyName
    var text: [UInt8]
  }

  init(_ page: PageRules, _ viewport: Viewport) {
    self.page = page
    self.viewport = viewport
  }

  var isQuirky: Bool { page.isQuirky }

  /// The declared value with `var()` replaced; nil where that leaves nothing valid.
  mutating func settled(_ value: StyleValue, _ property: Property, _ variables: VariableMap?) -> StyleValue? {
    guard case .pending(let index) = value else { return value }
    let pending = page.book.pool.pendings[Int(index)]
    var substitution = VariableSubstitution(
      values: variables?.values ?? [:], names: page.book.pool.customNames)
    guard let text = substitution.replaced(pending.text) else { return nil }
    let key = PendingKey(name: pending.name, text: text)
    let values: [StyleValue]?
    if let known = read[key] {
      values = known
    } else {
      let cursor = CSSCursor(CSSTokenList(text))
      values = DeclarationPool.values(pending.name, cursor, isQuirky: isQuirky)
      read[key] = .some(values)
    }
    guard let values, let place = pending.name.longhands.firstIndex(of: property), place < values.count
    else { return nil }
    return values[place]
  }

  func scale(_ style: ElementStyle) -> LengthScale {
    LengthScale(
      em: style.text.fontSize, rem: rootFontSize, lineHeight: style.text.lineHeightPixels,
      width: viewport.width,
      height: viewport.height)
  }

  /// Sets one property of a style; the properties that others depend on must come first.
  func apply(_ property: Property, _ value: StyleValue, _ style: inout ElementStyle, _ parent: ElementStyle) {
    if case .wide(let wide) = value { return applyWide(property, wide, &style, parent) }
    if property.isInherited {
      applyText(property, value, &style, parent)
    } else {
      applyBox(property, value, &style)
    }
  }

  private func applyWide(
    _ property: Property, _ wide: StyleValue.Wide, _ style: inout ElementStyle, _ parent: ElementStyle
  ) {
    let inherits = wide == .inherit || wide != .initial && property.isInherited
    copy(property, from: inherits ? parent : ElementStyle(), to: &style)
  }

  private func applyText(
    _ property: Property, _ value: StyleValue, _ style: inout ElementStyle, _ parent: ElementStyle
  ) {
    switch (property, value) {
    case (.fontSize, _): setFontSize(value, &style, parent)
    case (.fontFamily, .flag(let isMonospace)): style.text.isMonospace = isMonospace
    case (.fontWeight, _): style.text.fontWeight = weight(value, parent.text.fontWeight)
    case (.lineHeight, _): style.text.lineHeight = lineHeight(value, style)
    case (.color, .colour(.ofBody)): style.text.colour = bodyColour
    case (.color, .colour(let colour)): style.text.colour = colour.resolved(current: parent.text.colour)
    case (.webkitTextFillColor, .colour(let colour)):
      style.text.hasFillColour = colour != .current
      style.text.fillColour = colour.resolved(current: style.text.colour)
    case (.fill, .colour(let colour)): style.text.shapeFill = colour.resolved(current: style.text.colour)
    case (.visibility, .keyword(let word)): style.text.visibility = word
    case (.whiteSpaceCollapse, .keyword(let word)): style.text.spaces = word
    case (.textWrapMode, .keyword(let word)): style.text.wraps = word != .nowrap
    case (.textIndent, .length(let length)): style.text.indent = extent(length, style)
    case (.direction, .keyword(let word)): style.text.isRightToLeft = word == .rtl
    default: break
    }
  }

  private func weight(_ value: StyleValue, _ parent: Int) -> Int {
    switch value {
    case .number(let number): return Int(number.rounded())
    case .keyword(.bold): return 700
    case .keyword(.bolder): return parent < 350 ? 400 : parent < 550 ? 700 : max(900, parent)
    case .keyword(.lighter): return parent < 100 ? parent : parent < 550 ? 100 : parent < 750 ? 400 : 700
    default: return 400
    }
  }

  private func lineHeight(_ value: StyleValue, _ style: ElementStyle) -> TextStyle.LineHeight {
    switch value {
    case .number(let factor): return .factor(factor)
    case .length(let length):
      return length.pixels(scale(style), percentBase: style.text.fontSize).map { .pixels($0) } ?? .normal
    default: return .normal
    }
  }

  func extent(_ length: CSSLength, _ style: ElementStyle) -> Extent {
    guard let (px, percent) = length.parts(scale(style)) else { return .unknown }
    return .sum(px: px, percent: percent)
  }
}
