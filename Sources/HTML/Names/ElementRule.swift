/// What a tag does in the body, by the groups of HTML 13.2.6.4.7.
enum ElementRule: UInt8, Sendable {
  /// An element of which HTML knows nothing special.
  case other
  case html, head, body, frameset
  /// Goes by the rules of the head wherever it stands.
  case metadata
  case block, heading, preformatted, form, listItem, definition, plaintext, button
  case anchor, formatting, nobr
  /// `applet`, `marquee`, `object`.
  case scoped
  case table, caption, column, columnGroup, tableBody, row, cell
  /// A void element that stands in a line: `img`, `br`.
  case inlineVoid
  case breaksLine
  case input
  /// A void element without any look: `param`, `source`, `track`.
  case plainVoid
  case rule, image, textarea, rawText, xmp, select, option, optionGroup
  case rubyBase, rubyText
  case foreign
  case template
  case frame

  /// The rules by number of the name.
  static let all: [ElementRule] = {
    var rules = [ElementRule](repeating: .other, count: HTMLName.known.count)
    for (rule, names) in groups {
      for name in names.split(separator: " ") {
        if let number = HTMLName.known.firstIndex(of: String(name)) { rules[number] = rule }
      }
    }
    return rules
  }()

  private static let groups: [(ElementRule, String)] = [
    (.html, "html"), (.head, "head"), (.body, "body"), (.frameset, "frameset"), (.frame, "frame"),
    (.metadata, "base basefont bgsound link meta noframes script style title"), (.template, "template"),
    (
      .block,
      "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
        + "header hgroup main menu nav ol p search section summary ul"
    ),
    (.heading, "h1 h2 h3 h4 h5 h6"), (.preformatted, "pre listing"), (.form, "form"), (.listItem, "li"),
    (.definition, "dd dt"), (.plaintext, "plaintext"), (.button, "button"), (.anchor, "a"),
    (.formatting, "b big code em font i s small strike strong tt u"), (.nobr, "nobr"),
    (.scoped, "applet marquee object"), (.table, "table"), (.caption, "caption"), (.column, "col"),
    (.columnGroup, "colgroup"), (.tableBody, "tbody tfoot thead"), (.row, "tr"), (.cell, "td th"),
    (.inlineVoid, "area embed img keygen wbr"), (.breaksLine, "br"), (.input, "input"),
    (.plainVoid, "param source track"), (.rule, "hr"), (.image, "image"), (.textarea, "textarea"),
    (.rawText, "iframe noembed"), (.xmp, "xmp"), (.select, "select"), (.option, "option"),
    (.optionGroup, "optgroup"), (.rubyBase, "rb rtc"), (.rubyText, "rp rt"), (.foreign, "svg math"),
  ]
}
