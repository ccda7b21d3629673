import Documents
import HTML

/// What the names of HTML elements tell a reader of pages.
struct PageVocabulary: OptionSet {
  let rawValue: UInt8

  /// Text inside is left out altogether.
  static let skipped = PageVocabulary(rawValue: 1)
  /// Delimits blocks whatever its style says.
  static let block = PageVocabulary(rawValue: 2)
  /// Delimits blocks unless its style makes it inline.
  static let usualBlock = PageVocabulary(rawValue: 4)
  /// A block that is no container: it holds text itself.
  static let leaf = PageVocabulary(rawValue: 8)

  static func of(_ name: HTMLName) -> PageVocabulary {
    let number = Int(name.rawValue)
    return number >= 0 && number < table.count ? table[number] : []
  }

  private static let table: [PageVocabulary] = {
    var table = [PageVocabulary](repeating: [], count: HTMLName.known.count)
    func mark(_ names: String, _ traits: PageVocabulary) {
      let wanted = Set(names.split(separator: " "))
      for (number, name) in HTMLName.known.enumerated() where wanted.contains(Substring(name)) {
        table[number].formUnion(traits)
      }
    }
    mark("script style iframe object math canvas audio video", .skipped)
    mark(
      "html body head title button caption dialog fieldset form hr label legend noscript optgroup option select "
        + "summary table tbody td template textarea tfoot th thead tr marquee", .block)
    mark(
      "address article aside blockquote center dd details dir div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "
        + "header hgroup li main menu nav ol p pre search section ul listing", .usualBlock)
    mark(
      "html body head title p h1 h2 h3 h4 h5 h6 pre td th label button option optgroup select summary legend "
        + "caption figcaption dt tbody thead tfoot hr textarea center address", .leaf)
    return table
  }()

  static func kind(of name: HTMLName, inside kind: Block.Kind) -> Block.Kind {
    switch name {
    case .h1: .heading(1)
    case .h2: .heading(2)
    case .h3: .heading(3)
    case .h4: .heading(4)
    case .h5: .heading(5)
    case .h6: .heading(6)
    case .li, .dd, .dt: .listItem
    case .td: .tableCell
    case .th: .tableHeader
    case .caption, .figcaption, .legend: .caption
    case .blockquote: .quote
    case .pre: .preformatted
    case .label: .label
    case .button: .button
    case .summary: .summary
    case .option: .option
    case .title: .title
    case .p, .div, .section, .article:
      kind == .tableCell || kind == .quote || kind == .tableHeader ? kind : .paragraph
    default:
      !PageVocabulary.of(name).isDisjoint(with: [.block, .usualBlock]) && kind != .quote ? .paragraph : kind
    }
  }

  static func traits(of name: HTMLName) -> TextTraits {
    switch name {
    case .sup: .superscript
    case .b, .strong: .strong
    case .small: .small
    case .a: .link
    case .button: .button
    default: []
    }
  }
}
