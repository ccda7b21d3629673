/// What the reader must know of an element beyond the rule for its tags.
struct ElementTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// No content and no end tag.
  static let void = ElementTraits(rawValue: 1)
  /// Belongs into the head while the body has not begun.
  static let metadata = ElementTraits(rawValue: 2)
  /// Content is text without markup and without character references.
  static let rawText = ElementTraits(rawValue: 4)
  /// Content is text without markup, with character references.
  static let escapableText = ElementTraits(rawValue: 8)
  /// Handed to the parser under its own name, for the parser knows rules for it that are those of HTML.
  static let ruled = ElementTraits(rawValue: 16)
  /// HTML calls it special (13.2.4.2): a misplaced end tag does not reach beyond it.
  static let special = ElementTraits(rawValue: 64)
  /// An element outside is out of scope inside this one.
  static let scope = ElementTraits(rawValue: 128)
  /// A paragraph outside is out of reach inside this element: the button scope's share.
  static let buttonScope = ElementTraits(rawValue: 256)
  /// Lists: a `li` end tag does not reach beyond.
  static let listScope = ElementTraits(rawValue: 512)
  static let tableScope = ElementTraits(rawValue: 1024)
  /// Special, but a new list item reaches beyond it: `address`, `div`, `p`.
  static let transparentToItems = ElementTraits(rawValue: 2048)
  /// Ends by itself where something else ends: `p`, `li`, `option`.
  static let impliedEnd = ElementTraits(rawValue: 4096)
  /// Ends by itself where a template ends.
  static let thoroughEnd = ElementTraits(rawValue: 8192)
  /// Only table parts may stand in it: other content moves before the table.
  static let fosters = ElementTraits(rawValue: 16384)
  /// Decides how the reader goes on after an element inside it.
  static let setsMode = ElementTraits(rawValue: 32768)
  /// A start tag of HTML that ends SVG and MathML.
  static let endsForeign = ElementTraits(rawValue: 65536)
  static let heading = ElementTraits(rawValue: 131072)
}

/// The elements of HTML that differ from an unknown inline element.
enum ElementTable {
  /// Traits by number of the name.
  static let traits: [ElementTraits] = {
    var traits = [ElementTraits](repeating: [], count: HTMLName.known.count)
    for group in groups {
      for name in group.names.split(separator: " ") {
        guard let number = HTMLName.known.firstIndex(of: String(name)) else { continue }
        traits[number].formUnion(group.traits)
      }
    }
    return traits
  }()

  private static let groups: [(names: String, traits: ElementTraits)] = [
    (
      "area br embed img input keygen source track wbr base basefont bgsound link meta param col hr frame",
      .void
    ),
    ("base basefont bgsound link meta title script style template noscript noframes", .metadata),
    ("script style iframe noembed noframes xmp", .rawText),
    ("title textarea", .escapableText),
    (
      "html head body div p li dd dt option optgroup td th caption tr thead tbody tfoot colgroup table",
      .ruled
    ),
    (
      "address applet area article aside base basefont bgsound blockquote body br button caption center col "
        + "colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 "
        + "h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu "
        + "meta nav noembed noframes noscript object ol p param plaintext pre script search section select "
        + "source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
      .special
    ),
    ("applet caption html table td th marquee object select template", [.scope, .buttonScope, .listScope]),
    ("button", .buttonScope),
    ("ol ul", .listScope),
    ("html table template", .tableScope),
    ("address div p", .transparentToItems),
    ("dd dt li optgroup option p rb rp rt rtc", [.impliedEnd, .thoroughEnd]),
    ("caption colgroup tbody td tfoot th thead tr", .thoroughEnd),
    ("table tbody tfoot thead tr", .fosters),
    ("td th tr tbody thead tfoot caption colgroup table template head body frameset html", .setsMode),
    (
      "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing "
        + "menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
      .endsForeign
    ),
    ("h1 h2 h3 h4 h5 h6", .heading),
  ]
}
