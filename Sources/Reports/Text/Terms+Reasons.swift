import Documents

extension Terms {
  /// Why a reader does not see a text.
  static func hiddenBy(_ reason: HiddenReason) -> LocalizedText {
    switch reason {
    case .displayNone: LocalizedText(zh: "样式不显示", en: "display: none")
    case .visibilityHidden: LocalizedText(zh: "样式隐藏", en: "visibility: hidden")
    case .opacity: LocalizedText(zh: "全透明", en: "transparent")
    case .zeroSize: LocalizedText(zh: "尺寸为零", en: "zero size")
    case .clipped: LocalizedText(zh: "被裁切", en: "clipped")
    case .offScreen: LocalizedText(zh: "移出屏幕", en: "off screen")
    case .overflow: LocalizedText(zh: "收起的容器", en: "collapsed box")
    case .script: LocalizedText(zh: "脚本文字", en: "script")
    case .sameColour: LocalizedText(zh: "与背景同色", en: "colour of its background")
    case .closedDetails: LocalizedText(zh: "默认折叠", en: "folded by default")
    case .template: LocalizedText(zh: "模板内容", en: "inside a template")
    case .noscript: LocalizedText(zh: "仅无脚本时显示", en: "shown without scripts only")
    case .ariaOnly: LocalizedText(zh: "仅供读屏", en: "for screen readers only")
    case .attributeOnly: LocalizedText(zh: "仅在属性中", en: "in an attribute only")
    case .comment: LocalizedText(zh: "注释", en: "a comment")
    case .hiddenAttribute: LocalizedText(zh: "hidden 属性", en: "hidden attribute")
    case .textIndent: LocalizedText(zh: "缩进移出", en: "indented away")
    case .lineClamp: LocalizedText(zh: "被截行", en: "cut by line clamp")
    case .unselectedOption: LocalizedText(zh: "未选中的选项", en: "an option not selected")
    }
  }

  static func viewport(_ viewport: Viewport) -> LocalizedText {
    switch viewport {
    case .phone: LocalizedText(zh: "手机 390×844", en: "phone 390×844")
    case .desktop: LocalizedText(zh: "电脑 1280×800", en: "desktop 1280×800")
    }
  }

  static let bold = LocalizedText(zh: "粗", en: "bold")

  /// What keeps the look of a text from being told.
  static func gap(_ gap: LookGap) -> LocalizedText {
    switch gap {
    case .backgroundImage: LocalizedText(zh: "背景是图片", en: "image behind")
    case .gradient: LocalizedText(zh: "背景是渐变", en: "gradient behind")
    case .blendMode: LocalizedText(zh: "混合模式", en: "blend mode")
    case .filter: LocalizedText(zh: "滤镜", en: "filter")
    case .positioned: LocalizedText(zh: "浮动层，背景不定", en: "positioned, background open")
    case .truncation: LocalizedText(zh: "可能被截断", en: "may be cut off")
    case .missingSheet: LocalizedText(zh: "样式表未读到", en: "a style sheet is missing")
    case .unknownStyle: LocalizedText(zh: "有不认识的样式", en: "unknown style")
    case .script: LocalizedText(zh: "脚本可能改动", en: "a script may change it")
    case .animation: LocalizedText(zh: "有动画", en: "animated")
    }
  }
}
