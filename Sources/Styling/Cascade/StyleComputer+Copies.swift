extension StyleComputer {
  /// Sets a property to what another style has, for `inherit` and `initial`.
  func copy(_ property: Property, from other: ElementStyle, to style: inout ElementStyle) {
    if let path = StyleComputer.path(of: property) {
      style.box[keyPath: path] = other.box[keyPath: path]
      return
    }
    if property.isInherited {
      copyText(property, other.text, &style.text)
    } else {
      copyBox(property, other.box, &style.box)
    }
  }

  private func copyText(_ property: Property, _ other: TextStyle, _ text: inout TextStyle) {
    switch property {
    case .fontSize:
      (text.fontSize, text.sizeKeyword, text.isAbsolute) = (
        other.fontSize, other.sizeKeyword, other.isAbsolute
      )
    case .fontFamily: text.isMonospace = other.isMonospace
    case .fontWeight: text.fontWeight = other.fontWeight
    case .lineHeight: text.lineHeight = other.lineHeight
    case .color: text.colour = other.colour
    case .webkitTextFillColor: (text.fillColour, text.hasFillColour) = (other.fillColour, other.hasFillColour)
    case .fill: text.shapeFill = other.shapeFill
    case .visibility: text.visibility = other.visibility
    case .whiteSpaceCollapse: text.spaces = other.spaces
    case .textWrapMode: text.wraps = other.wraps
    case .textIndent: text.indent = other.indent
    case .direction: text.isRightToLeft = other.isRightToLeft
    default: break
    }
  }

  private func copyBox(_ property: Property, _ other: BoxStyle, _ box: inout BoxStyle) {
    switch property {
    case .display: box.display = other.display
    case .position: box.position = other.position
    case .float: box.float = other.float
    case .opacity: box.opacity = other.opacity
    case .overflowX: box.overflowX = other.overflowX
    case .overflowY: box.overflowY = other.overflowY
    case .textOverflow: box.hasEllipsis = other.hasEllipsis
    case .boxSizing: box.isBorderBox = other.isBorderBox
    case .transform, .translate, .scale, .rotate:
      (box.movedX, box.movedY, box.hasTransform) = (other.movedX, other.movedY, other.hasTransform)
      box.isFlattened = other.isFlattened
    case .clip: box.isCutToNothing = other.isCutToNothing
    case .clipPath: box.isClippedAway = other.isClippedAway
    case .contentVisibility: box.skipsContent = other.skipsContent
    case .backgroundColor: box.background = other.background
    case .backgroundImage: box.backgroundImage = other.backgroundImage
    case .backgroundClip: box.clipsToText = other.clipsToText
    case .mixBlendMode: box.isBlended = other.isBlended
    case .filter, .backdropFilter: box.isFiltered = other.isFiltered
    case .maskImage: box.isMasked = other.isMasked
    case .unicodeBidi: box.overridesDirection = other.overridesDirection
    case .textDecorationLine: box.isStruck = other.isStruck
    case .webkitLineClamp: box.lineClamp = other.lineClamp
    case .webkitBoxOrient: box.isVerticalBox = other.isVerticalBox
    case .content: box.content = other.content
    case .gridTemplateRows: box.hasFlatRows = other.hasFlatRows
    case .flexDirection: box.flexDirection = other.flexDirection
    case .flexWrap: box.flexWraps = other.flexWraps
    case .flexShrink: box.flexShrink = other.flexShrink
    case .flexGrow: box.flexGrow = other.flexGrow
    case .order: box.order = other.order
    default: break
    }
  }
}
