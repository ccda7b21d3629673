/// What the reader must know of an element to read its content and to close what it closes.
struct ElementTraits: OptionSet, Sendable {
  let rawValue: UInt16

  static let void = ElementTraits(rawValue: 1)
  /// A start tag that ends an open paragraph (HTML 13.2.6.4.7).
  static let closesParagraph = ElementTraits(rawValue: 2)
  /// Belongs into the head while the body has not begun.
  static let metadata = ElementTraits(rawValue: 4)
  /// Content is text without markup and without character references.
  static let rawText = ElementTraits(rawValue: 8)
  /// Content is text without markup, with character references.
  static let escapableText = ElementTraits(rawValue: 16)
  /// The parser's own rules for this name are those of HTML, so it keeps its name in the outline.
  static let ruled = ElementTraits(rawValue: 32)
  /// Root of another vocabulary: `svg`, `math`.
  static let foreign = ElementTraits(rawValue: 64)
  /// A paragraph outside is out of reach inside this element.
  static let bounds = ElementTraits(rawValue: 128)
  /// `html`, `head`, `body`.
  static let structure = ElementTraits(rawValue: 256)
  /// An element that a browser displays as a block.
  static let block = ElementTraits(rawValue: 512)
  /// An element that HTML calls special: a list item outside is out of reach inside this element.
  static let encloses = ElementTraits(rawValue: 1024)
  /// A start tag that ends an open element of the same kind: `TagNames.likes`.
  static let endsLikes = ElementTraits(rawValue: 2048)
}

/// The elements of HTML that differ from an unknown inline element.
enum ElementTable {
  static let entries: [(name: String, traits: ElementTraits)] =
    group("html head body", [.structure, .ruled, .block])
    + group("area br embed img input keygen source track wbr", .void)
    + group("base basefont bgsound link meta", [.void, .metadata])
    + group("param", .void)
    + group("col", [.void, .ruled])
    + group("hr", [.void, .closesParagraph, .block])
    + group("title", [.metadata, .escapableText])
    + group("textarea", .escapableText)
    + group("script style", [.metadata, .rawText])
    + group("template", [.metadata, .bounds])
    + group("noscript", .metadata)
    + group("iframe noembed noframes", .rawText)
    + group("xmp", [.rawText, .closesParagraph, .block])
    + group("plaintext", [.closesParagraph, .block])
    + group("svg math", [.foreign, .bounds])
    + group("address", [.closesParagraph, .block])
    + group("div p", [.ruled, .closesParagraph, .block])
    + group("li dd dt", [.endsLikes, .ruled, .closesParagraph, .block])
    + group("option optgroup", [.endsLikes, .ruled])
    + group("td th", [.endsLikes, .ruled, .bounds, .block])
    + group("caption", [.ruled, .bounds, .block])
    + group("tr thead tbody tfoot", [.endsLikes, .ruled, .block])
    + group("colgroup", [.ruled, .block])
    + group("table", [.closesParagraph, .bounds, .block, .ruled])
    + group("button object applet marquee select", .bounds)
    + group(
      "article aside blockquote center details dialog dir dl fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre search section summary ul",
      [.closesParagraph, .block, .encloses])
    + group("legend frameset", .block)
    + group("a", .endsLikes)

  private static func group(
    _ names: String, _ traits: ElementTraits
  ) -> [(name: String, traits: ElementTraits)] {
    names.split(separator: " ").map { (String($0), traits) }
  }
}
