/// The longhand properties that decide what a reader sees; the names of the cases are those of CSS.
enum Property: UInt8, CaseIterable, Sendable {
  // Inherited.
  case fontFamily, fontSize, fontWeight, lineHeight, color, webkitTextFillColor, visibility
  case whiteSpaceCollapse, textWrapMode, textIndent, fill, direction
  // Not inherited.
  case display, position, float, opacity, overflowX, overflowY, textOverflow
  case width, height, minWidth, minHeight, maxWidth, maxHeight, boxSizing
  case top, right, bottom, left
  case marginTop, marginRight, marginBottom, marginLeft
  case paddingTop, paddingRight, paddingBottom, paddingLeft
  case transform, translate, scale, rotate, clip, clipPath, contentVisibility
  case backgroundColor, backgroundImage, backgroundClip
  case mixBlendMode, filter, backdropFilter, maskImage, unicodeBidi
  case textDecorationLine, webkitLineClamp, webkitBoxOrient, content
  case gridTemplateRows, flexDirection, flexWrap, flexShrink, flexBasis, flexGrow, order
  case animationName, animationDuration, animationFillMode, animationIterationCount
  case transitionProperty, transitionDuration
  /// A `--name`.
  case custom
  /// Set where the engine cannot tell whether a rule holds.
  case uncertainty

  static let firstFree = Property.display

  var isInherited: Bool { rawValue < Property.firstFree.rawValue || self == .custom }
}

/// Swift's names as CSS spells them.
enum CSSSpelling {
  /// `webkitLineClamp` is `-webkit-line-clamp`; a trailing underscore is left out.
  static func name(of swiftName: String) -> String {
    var name = ""
    for character in swiftName where character != "_" {
      if character.isUppercase { name.append("-") }
      name += character.lowercased()
    }
    return name.hasPrefix("webkit-") ? "-" + name : name
  }
}
