import Documents

/// An element that is open while a page is read.
struct PageElement {
  var name: String
  var isBlock = false
  /// Index into the builder's containers, or nil for elements that are none.
  var container: Int?
  /// Number of the element in the page.
  var serial: Int
  /// Why text directly inside is not seen.
  var hidden: HiddenReason?
  /// The same for children, which differs for a closed `details`.
  var childHidden: HiddenReason?
  /// Number of the element that hides it.
  var hiddenRoot = 0
  var traits: TextTraits = []
  /// What text inside is, as far as this element or one around it tells.
  var kind: Block.Kind = .paragraph
  /// Whether text inside is left out altogether.
  var isSkipped = false
  var isPreformatted = false
  var hadSummary = false
  /// Whether white space sets its children apart although none is written.
  var spacesChildren = false
  var look = TextLook()
  /// The number of open headings and of visible blocks of text at the start.
  var outlineDepth = 0
  var bodyBlocks = 0
  var link: String?
  var linkStart = 0
  /// Number of the form, of the label and the cell around.
  var form: Int?
  var label: Int?
  var cell: TableCell?

  init(name: String, serial: Int) {
    self.name = name
    self.serial = serial
  }
}

/// What the names of HTML elements tell a reader of pages.
enum PageVocabulary {
  static let skipped: Set<String> = [
    "script", "style", "iframe", "object", "math", "canvas", "audio", "video",
  ]

  /// Elements that delimit blocks.
  static let blocks: Set<String> = [
    "html", "body", "head", "title", "address", "article", "aside", "blockquote", "button", "caption",
    "center",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "label", "legend", "li", "main", "menu", "nav",
    "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table",
    "tbody",
    "td", "template", "textarea", "tfoot", "th", "thead", "tr", "ul", "marquee",
  ]

  /// Block elements that are no containers: they hold text themselves.
  static let leaves: Set<String> = [
    "html", "body", "head", "title", "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th", "label",
    "button",
    "option", "optgroup", "select", "summary", "legend", "caption", "figcaption", "dt", "tbody", "thead",
    "tfoot",
    "hr", "textarea", "center", "address",
  ]

  static func kind(of name: String, inside kind: Block.Kind) -> Block.Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(Int(name.utf8.last ?? 0x31) - 0x30)
    case "li", "dd", "dt": .listItem
    case "td": .tableCell
    case "th": .tableHeader
    case "caption", "figcaption", "legend": .caption
    case "blockquote": .quote
    case "pre": .preformatted
    case "label": .label
    case "button": .button
    case "summary": .summary
    case "option": .option
    case "title": .title
    case "p", "div", "section", "article":
      kind == .tableCell || kind == .quote || kind == .tableHeader ? kind : .paragraph
    default: blocks.contains(name) && kind != .quote ? .paragraph : kind
    }
  }

  static func traits(of name: String) -> TextTraits {
    switch name {
    case "del", "s", "strike": .struck
    case "sup": .superscript
    case "b", "strong": .strong
    case "small": .small
    case "a": .link
    case "button": .button
    default: []
    }
  }
}
