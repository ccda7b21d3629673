import Documents
import HTML

/// An element that is open while a page is read.
struct PageElement {
  /// Its node in the tree.
  var node: Int
  var name: HTMLName
  var isBlock = false
  /// Index into the builder's containers, or nil for elements that are none.
  var container: Int?
  /// Whether and where text directly inside is seen.
  var seen = PageView.Seen()
  /// Number of the outermost element around that is as little seen; 0 for what is seen.
  var hiddenRoot = 0
  var traits: TextTraits = []
  /// What text inside is, as far as this element or one around it tells.
  var kind: Block.Kind = .paragraph
  /// Whether text inside is left out altogether.
  var isSkipped = false
  /// Whether it is nested deeper than the limit.
  var isTooDeep = false
  var keepsSpace = false
  var keepsLines = false
  /// Whether white space sets its children apart although none is written.
  var spacesChildren = false
  /// Whether each of its children is a box of one letter, so that all are read as one word.
  var joinsChildren = false
  /// The ruby whose notes stand beside the text, where this is a part of them: pinyin is not read with the words.
  var gloss: Int?
  /// The number of open headings and of visible blocks of text at the start.
  var outlineDepth = 0
  var bodyBlocks = 0
  var link: String?
  /// Number of the form, of the label and the cell around.
  var form: Int?
  var label: Int?
  var cell: TableCell?

  init(node: Int, name: HTMLName) {
    self.node = node
    self.name = name
  }
}
