import Documents

extension StyleComputer {
  func applyBox(_ property: Property, _ value: StyleValue, _ style: inout ElementStyle) {
    switch (property, value) {
    case (.display, .keyword(let word)): style.box.display = StyleComputer.display(word)
    case (.position, .keyword(let word)): style.box.position = word == .webkitSticky ? .sticky : word
    case (.float, .keyword(let word)): style.box.float = word
    case (.opacity, .number(let number)): style.box.opacity = number
    case (.overflowX, .keyword(let word)): style.box.overflowX = word == .overlay ? .auto : word
    case (.overflowY, .keyword(let word)): style.box.overflowY = word == .overlay ? .auto : word
    case (.textOverflow, .keyword(let word)): style.box.hasEllipsis = word == .ellipsis
    case (.boxSizing, .keyword(let word)): style.box.isBorderBox = word == .borderBox
    case (.clip, .keyword(let word)): style.box.isCutToNothing = word == .emptied
    case (.clipPath, .keyword(let word)): style.box.isClippedAway = word == .emptied
    case (.contentVisibility, .keyword(let word)): style.box.skipsContent = word == .hidden
    case (.backgroundColor, .colour(let colour)):
      style.box.background = colour.resolved(current: style.text.colour)
    case (.backgroundImage, .keyword(let word)): style.box.backgroundImage = word
    case (.backgroundClip, .keyword(let word)): style.box.clipsToText = word == .text
    case (.mixBlendMode, .keyword(let word)): style.box.isBlended = word == .changed
    case (.filter, .keyword(let word)), (.backdropFilter, .keyword(let word)):
      if word == .changed { style.box.isFiltered = true }
    case (.filter, .number(let opacity)): style.box.opacity *= opacity
    case (.maskImage, .keyword(let word)): style.box.isMasked = word != .none
    case (.unicodeBidi, .keyword(let word)):
      style.box.overridesDirection = word == .bidiOverride || word == .isolateOverride
    case (.textDecorationLine, .flag(let isStruck)): style.box.isStruck = isStruck
    case (.webkitLineClamp, .number(let lines)): style.box.lineClamp = Int(min(lines, 10_000))
    case (.webkitBoxOrient, .keyword(let word)): style.box.isVerticalBox = word == .vertical
    case (.content, .content(let pieces)): style.box.content = pieces
    case (.content, .keyword): style.box.content = nil
    case (.transform, .transform(let steps)), (.translate, .transform(let steps)),
      (.scale, .transform(let steps)), (.rotate, .transform(let steps)):
      for step in steps { move(step, &style) }
    case (.gridTemplateRows, .flag(let isFlat)): style.box.hasFlatRows = isFlat
    case (.flexDirection, .keyword(let word)): style.box.flexDirection = word
    case (.flexWrap, .keyword(let word)): style.box.flexWraps = word != .nowrap
    case (.flexShrink, .number(let number)): style.box.flexShrink = number
    case (.flexGrow, .number(let number)): style.box.flexGrow = number
    case (.order, .number(let number)):
      style.box.order = Int16(max(-30_000, min(30_000, number.rounded())))
    case (.uncertainty, _): style.box.isUncertain = true
    default: applySize(property, value, &style)
    }
  }

  private func applySize(_ property: Property, _ value: StyleValue, _ style: inout ElementStyle) {
    let extent: Extent
    switch value {
    case .length(let length): extent = self.extent(length, style)
    case .keyword(.auto), .keyword(.none): extent = .auto
    case .keyword: extent = .unknown
    default: return
    }
    guard let path = StyleComputer.path(of: property) else { return }
    style.box[keyPath: path] = extent
  }

  static func path(of property: Property) -> WritableKeyPath<BoxStyle, Extent>? {
    switch property {
    case .width: \.width
    case .height: \.height
    case .minWidth: \.minWidth
    case .minHeight: \.minHeight
    case .maxWidth: \.maxWidth
    case .maxHeight: \.maxHeight
    case .top: \.top
    case .right: \.right
    case .bottom: \.bottom
    case .left: \.left
    case .marginTop: \.margin.top
    case .marginRight: \.margin.right
    case .marginBottom: \.margin.bottom
    case .marginLeft: \.margin.left
    case .paddingTop: \.padding.top
    case .paddingRight: \.padding.right
    case .paddingBottom: \.padding.bottom
    case .paddingLeft: \.padding.left
    case .flexBasis: \.flexBasis
    default: nil
    }
  }

  /// The keyword without the prefixes of old browsers.
  private static func display(_ word: Keyword) -> Keyword {
    switch word {
    case .webkitFlex: .flex
    case .webkitInlineFlex: .inlineFlex
    case .flow: .block
    default: word
    }
  }

  private func move(_ step: TransformStep, _ style: inout ElementStyle) {
    style.box.hasTransform = true
    switch step {
    case .translate(let x, let y):
      style.box.movedX = StyleComputer.sum(style.box.movedX, extent(x, style))
      style.box.movedY = StyleComputer.sum(style.box.movedY, extent(y, style))
    case .scale(let x, let y): if abs(x) < 0.001 || abs(y) < 0.001 { style.box.isFlattened = true }
    case .turn(let degrees):
      let quarter = abs(degrees.truncatingRemainder(dividingBy: 180))
      if abs(quarter - 90) < 0.5 { style.box.isFlattened = true }
    case .rotate, .other: break
    }
  }

  private static func sum(_ one: Extent, _ two: Extent) -> Extent {
    guard let (px, percent) = one.parts, let (otherPx, otherPercent) = two.parts
    else { return .unknown }
    return .sum(px: px + otherPx, percent: percent + otherPercent)
  }
}
