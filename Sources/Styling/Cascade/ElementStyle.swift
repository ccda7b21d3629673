import Documents

/// The computed values of an element or pseudo-element.
struct ElementStyle: Sendable {
  var text = TextStyle()
  var box = BoxStyle()
}

/// The properties that children inherit.
struct TextStyle: Sendable {
  enum LineHeight: Sendable, Hashable {
    case normal
    case factor(Double)
    case pixels(Double)
  }

  /// In CSS px, before the least size that Chromium shows.
  var fontSize = 16.0
  /// 1 (xx-small) to 8 where the size is a keyword's, else 0.
  var sizeKeyword: UInt8 = 4
  /// Whether the size does not follow the browser's setting.
  var isAbsolute = false
  /// Whether the family is `monospace` alone.
  var isMonospace = false
  var fontWeight = 400
  var lineHeight = LineHeight.normal
  /// nil where it cannot be computed.
  var colour: Colour? = .black
  /// The colour of the letters where it is not `colour`.
  var fillColour: Colour?
  var hasFillColour = false
  /// SVG's `fill`.
  var shapeFill: Colour? = .black
  var visibility = Keyword.visible
  var spaces = Keyword.collapse
  var wraps = true
  var indent = Extent.sum(px: 0, percent: 0)
  var isRightToLeft = false
  var variables: VariableMap?

  /// As `getComputedStyle` gives it.
  var shownFontSize: Double {
    guard fontSize > 0, fontSize < 6, !isAbsolute else { return fontSize }
    return 6
  }

  /// Whether children inherit the same.
  func isSame(_ other: TextStyle) -> Bool {
    fontSize == other.fontSize && sizeKeyword == other.sizeKeyword && isAbsolute == other.isAbsolute
      && isMonospace == other.isMonospace && fontWeight == other.fontWeight && lineHeight == other.lineHeight
      && colour == other.colour && fillColour == other.fillColour && hasFillColour == other.hasFillColour
      && shapeFill == other.shapeFill && visibility == other.visibility && spaces == other.spaces
      && wraps == other.wraps && indent == other.indent && isRightToLeft == other.isRightToLeft
      && variables === other.variables
  }

  var lineHeightPixels: Double {
    switch lineHeight {
    case .normal: fontSize * 1.2
    case .factor(let factor): fontSize * factor
    case .pixels(let pixels): pixels
    }
  }
}

/// A size that may take a share of a box that is not known.
enum Extent: Sendable, Hashable {
  case auto
  case unknown
  /// In px and per cent; a box is placed exactly enough by the short numbers, and a style is half as long.
  case exact(Float, Float)

  static func sum(px: Double, percent: Double) -> Extent { .exact(Float(px), Float(percent)) }

  /// In px and per cent, where it is a size.
  var parts: (px: Double, percent: Double)? {
    guard case .exact(let px, let percent) = self else { return nil }
    return (Double(px), Double(percent))
  }

  /// In CSS px; nil where it is automatic or a share of what is not known.
  func pixels(of base: Double?) -> Double? {
    guard case .exact(let px, let percent) = self else { return nil }
    if percent == 0 { return Double(px) }
    return base.map { Double(px) + $0 * Double(percent) / 100 }
  }

  var isAuto: Bool { self == .auto }
}

/// The properties that are an element's own.
struct BoxStyle: Sendable {
  var display = Keyword.inline
  /// An item of a flex or grid box that would stand in the line elsewhere.
  var isInlineItem = false
  var position = Keyword.static
  var float = Keyword.none
  var opacity = 1.0
  var overflowX = Keyword.visible
  var overflowY = Keyword.visible
  var hasEllipsis = false
  var isBorderBox = false
  var width = Extent.auto
  var height = Extent.auto
  var minWidth = Extent.auto
  var minHeight = Extent.auto
  var maxWidth = Extent.auto
  var maxHeight = Extent.auto
  var top = Extent.auto
  var right = Extent.auto
  var bottom = Extent.auto
  var left = Extent.auto
  var margin = Edges()
  var padding = Edges()
  /// What `transform`, `translate`, `scale` come down to.
  var movedX = Extent.sum(px: 0, percent: 0)
  var movedY = Extent.sum(px: 0, percent: 0)
  var hasTransform = false
  /// Scaled or turned to nothing.
  var isFlattened = false
  /// `clip-path`, and `clip`, which counts for absolutely positioned boxes only, leave nothing.
  var isClippedAway = false
  var isCutToNothing = false
  var skipsContent = false
  var background: Colour? = .transparent
  var backgroundImage = Keyword.none
  var clipsToText = false
  var isBlended = false
  var isFiltered = false
  var isMasked = false
  /// Whether its letters stand in the direction of the box, whatever script they are of.
  var overridesDirection = false
  var isStruck = false
  var lineClamp = 0
  var isVerticalBox = false
  var content: [ContentPiece]?
  var hasFlatRows = false
  var flexDirection = Keyword.row
  var flexWraps = false
  var flexShrink = 1.0
  var flexBasis = Extent.auto
  var flexGrow = 0.0
  /// Clamped.
  var order: Int16 = 0
  /// What an animation or a transition may still change.
  var motions: Motions = []
  /// Whether a rule may hold that cannot be judged.
  var isUncertain = false
  /// Whether `display: none` is the author's.
  var isHiddenByAuthor = false

  /// Whether children are items, which are blocks whatever they are elsewhere.
  var hasItems: Bool {
    switch display {
    case .flex, .inlineFlex, .grid, .inlineGrid, .webkitBox, .webkitInlineBox: true
    default: false
    }
  }
}

/// Margins or paddings.
struct Edges: Sendable {
  var top = Extent.sum(px: 0, percent: 0)
  var right = Extent.sum(px: 0, percent: 0)
  var bottom = Extent.sum(px: 0, percent: 0)
  var left = Extent.sum(px: 0, percent: 0)
}
