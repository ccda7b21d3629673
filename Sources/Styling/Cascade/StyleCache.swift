import Documents
import HTML

/// The styles that were computed, by what they follow from.
struct StyleCache: Sendable {
  /// 0 is the initial style, that of the document.
  var styles = [ElementStyle()]
  var keys = KeyTable()
  /// By key, its style.
  var styleOfKey: [Int32] = []
  /// By style, a style with the same for children to inherit.
  var heritage: [Int32] = [0]
  var computer: StyleComputer
  private let isQuirky: Bool

  init(_ page: PageRules, _ viewport: Viewport) {
    computer = StyleComputer(page, viewport)
    isQuirky = page.isQuirky
    if !page.book.registered.isEmpty { styles[0].text.variables = VariableMap(page.book.registered) }
  }

  /// Keeps what other elements' styles follow from; where it is another than before, nothing known holds.
  mutating func note(_ name: HTMLName, isRoot: Bool, _ style: Int32) {
    if isRoot, name == .html {
      let size = styles[Int(style)].text.fontSize
      if size != computer.rootFontSize { forget() }
      computer.rootFontSize = size
    } else if name == .body, isQuirky {
      let colour = styles[Int(style)].text.colour
      if colour != computer.bodyColour { forget() }
      computer.bodyColour = colour
    }
  }

  private mutating func forget() {
    keys = KeyTable()
    styleOfKey = []
  }
}
