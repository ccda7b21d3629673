/// The computed styles that a snapshot holds of each box, in this order.
enum ComputedStyleName: String, CaseIterable {
  case display, visibility, opacity
  case fontSize = "font-size"
  case fontWeight = "font-weight"
  case color
  case textFill = "-webkit-text-fill-color"
  case fill
  case backgroundColor = "background-color"
  case backgroundImage = "background-image"
  case backgroundClip = "background-clip"
  case decoration = "text-decoration-line"
  case overflowX = "overflow-x"
  case overflowY = "overflow-y"
  case position, clip
  case clipPath = "clip-path"
  case textIndent = "text-indent"
  case whiteSpace = "white-space-collapse"
  case blend = "mix-blend-mode"
  case filter, transform
  case lineClamp = "-webkit-line-clamp"
  case textShadow = "text-shadow"
  case strokeWidth = "-webkit-text-stroke-width"
  case direction, order, float
  case flexDirection = "flex-direction"
  case unicodeBidi = "unicode-bidi"
  case contain
  case animation = "animation-name"
  case animationCount = "animation-iteration-count"
}
