/// What a declaration's name stands for: a longhand, or a shorthand of several.
enum PropertyName: Sendable, Hashable {
  case longhand(Property)
  case shorthand(Shorthand)

  /// The property of a name, aliases and logical names of a page that is read from left to right included.
  static func named(_ name: ArraySlice<UInt8>) -> PropertyName? {
    let number = table.names.find(name)
    return number < 0 ? nil : table.targets[Int(number)]
  }

  /// The longhands that it sets.
  var longhands: [Property] {
    switch self {
    case .longhand(let property): [property]
    case .shorthand(let shorthand): shorthand.longhands
    }
  }

  private static let table: (names: NameTable, targets: [PropertyName]) = {
    var names: [String] = []
    var targets: [PropertyName] = []
    for property in Property.allCases where property != .custom && property != .uncertainty {
      names.append(CSSSpelling.name(of: "\(property)"))
      targets.append(.longhand(property))
    }
    for shorthand in Shorthand.allCases {
      names.append(CSSSpelling.name(of: "\(shorthand)"))
      targets.append(.shorthand(shorthand))
    }
    for (alias, name) in aliases {
      guard let place = names.firstIndex(of: name) else { continue }
      names.append(alias)
      targets.append(targets[place])
    }
    return (NameTable(folds: true, names: names), targets)
  }()

  private static let aliases: [(String, String)] = [
    ("margin-block-start", "margin-top"), ("margin-block-end", "margin-bottom"),
    ("margin-inline-start", "margin-left"), ("margin-inline-end", "margin-right"),
    ("padding-block-start", "padding-top"), ("padding-block-end", "padding-bottom"),
    ("padding-inline-start", "padding-left"), ("padding-inline-end", "padding-right"),
    ("-webkit-margin-start", "margin-left"), ("-webkit-margin-end", "margin-right"),
    ("-webkit-margin-before", "margin-top"), ("-webkit-margin-after", "margin-bottom"),
    ("inset-block-start", "top"), ("inset-block-end", "bottom"), ("inset-inline-start", "left"),
    ("inset-inline-end", "right"), ("inline-size", "width"), ("block-size", "height"),
    ("min-inline-size", "min-width"), ("max-inline-size", "max-width"), ("min-block-size", "min-height"),
    ("max-block-size", "max-height"), ("overflow-inline", "overflow-x"), ("overflow-block", "overflow-y"),
    ("-webkit-transform", "transform"), ("-webkit-filter", "filter"), ("-webkit-clip-path", "clip-path"),
    ("-webkit-background-clip", "background-clip"), ("-webkit-mask-image", "mask-image"),
    ("-webkit-opacity", "opacity"), ("-webkit-flex-direction", "flex-direction"),
    ("-webkit-flex-wrap", "flex-wrap"), ("-webkit-flex-shrink", "flex-shrink"),
    ("-webkit-flex-basis", "flex-basis"), ("-webkit-flex-grow", "flex-grow"), ("-webkit-flex", "flex"),
    ("-webkit-flex-flow", "flex-flow"), ("-webkit-order", "order"), ("-webkit-animation", "animation"),
    ("-webkit-animation-name", "animation-name"), ("-webkit-animation-duration", "animation-duration"),
    ("-webkit-animation-fill-mode", "animation-fill-mode"),
    ("-webkit-animation-iteration-count", "animation-iteration-count"),
    ("-webkit-transition", "transition"), ("-webkit-transition-property", "transition-property"),
    ("-webkit-transition-duration", "transition-duration"), ("-webkit-mask", "mask"),
    ("-webkit-box-sizing", "box-sizing"), ("line-clamp", "-webkit-line-clamp"),
  ]
}

/// The shorthands of which a longhand is known.
enum Shorthand: UInt8, CaseIterable, Sendable {
  case font, background, margin, padding, inset, overflow, textDecoration, whiteSpace, textWrap
  case animation, transition, flex, flexFlow, mask, all
  case marginBlock, marginInline, paddingBlock, paddingInline, insetBlock, insetInline

  var longhands: [Property] {
    switch self {
    case .font: [.fontSize, .fontFamily, .fontWeight, .lineHeight]
    case .background: [.backgroundColor, .backgroundImage, .backgroundClip]
    case .margin: [.marginTop, .marginRight, .marginBottom, .marginLeft]
    case .padding: [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]
    case .inset: [.top, .right, .bottom, .left]
    case .overflow: [.overflowX, .overflowY]
    case .textDecoration: [.textDecorationLine]
    case .whiteSpace: [.whiteSpaceCollapse, .textWrapMode]
    case .textWrap: [.textWrapMode]
    case .animation: [.animationName, .animationDuration, .animationFillMode, .animationIterationCount]
    case .transition: [.transitionProperty, .transitionDuration]
    case .flex: [.flexGrow, .flexShrink, .flexBasis]
    case .flexFlow: [.flexDirection, .flexWrap]
    case .mask: [.maskImage]
    case .all: Property.allCases.filter { $0 != .custom && $0 != .uncertainty }
    case .marginBlock: [.marginTop, .marginBottom]
    case .marginInline: [.marginLeft, .marginRight]
    case .paddingBlock: [.paddingTop, .paddingBottom]
    case .paddingInline: [.paddingLeft, .paddingRight]
    case .insetBlock: [.top, .bottom]
    case .insetInline: [.left, .right]
    }
  }
}
