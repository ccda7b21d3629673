import Documents
import HTML

/// What attributes stand for that are older than style sheets (HTML Standard, section 15).
enum PresentationalHints {
  /// Whether an attribute may stand for a declaration.
  static func isHint(_ attribute: HTMLAttributeName, _ name: HTMLName) -> Bool {
    switch attribute {
    case .bgcolor, .background, .color, .size, .width, .height, .nowrap, .hidden: return true
    default: break
    }
    guard attribute.rawValue >= Int32(HTMLAttributeName.known.count) else { return false }
    // `text` of the body; SVG's own attributes, also on `g` and other names that are not known.
    return name == .body || name == .text || name == .tspan || name == .svg
      || name.rawValue >= Int32(HTMLName.known.count)
  }

  /// The colour that the body sets for all links.
  struct BodyColours {
    var link: String?

    init(_ tree: HTMLTree) {
      let names = tree.attributeNames[HTMLAttributeName.known.count...]
      guard names.contains("link"),
        let body = tree.nodes.firstIndex(where: { $0.name == .body })
      else { return }
      link = PresentationalHints.named("link", tree, body)
    }
  }

  /// CSS text of the declarations, empty where there is none.
  static func declarations(
    _ tree: HTMLTree, _ node: Int, _ body: BodyColours
  ) -> String {
    var text = ""
    let name = tree.nodes[node].name
    if let value = tree.value(.hidden, of: node) {
      text += value.lowercased() == "until-found" ? "content-visibility:hidden;" : "display:none;"
    }
    if hasBackground(name) {
      if let colour = colour(.bgcolor, tree, node) { text += "background-color:\(colour);" }
      if let image = tree.value(.background, of: node), !image.isEmpty { text += "background-image:url(x);" }
    }
    if name == .font {
      if let colour = colour(.color, tree, node) { text += "color:\(colour);" }
      if let size = tree.value(.size, of: node).flatMap(fontSize) { text += "font-size:\(size);" }
    }
    if name == .body, let colour = named("text", tree, node) { text += "color:\(colour);" }
    if name == .a, tree.has(.href, node), let colour = body.link { text += "color:\(colour);" }
    if [.text, .tspan, .svg].contains(name) || tree.name(of: node) == "g" { text += shape(tree, node) }
    if hasSize(name) {
      for (attribute, property) in [(HTMLAttributeName.width, "width"), (.height, "height")] {
        if let size = tree.value(attribute, of: node).flatMap(dimension) { text += "\(property):\(size);" }
      }
    }
    if name == .td || name == .th, tree.has(.nowrap, node) { text += "white-space:nowrap;" }
    return text
  }

  private static func hasBackground(_ name: HTMLName) -> Bool {
    [.body, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .marquee].contains(name)
  }

  private static func hasSize(_ name: HTMLName) -> Bool {
    [.table, .td, .th, .img, .iframe, .video, .canvas, .object, .embed, .hr, .tr].contains(name)
  }

  private static func colour(_ attribute: HTMLAttributeName, _ tree: HTMLTree, _ node: Int) -> String? {
    tree.value(attribute, of: node).flatMap(LegacyColour.text)
  }

  /// The colour in an attribute that is not among the known names.
  private static func named(_ name: String, _ tree: HTMLTree, _ node: Int) -> String? {
    for index in tree.nodes[node].detail {
      let attribute = tree.attributes[Int(index)]
      guard attribute.name.rawValue >= Int32(HTMLAttributeName.known.count),
        tree.attributeNames[Int(attribute.name.rawValue)] == name
      else { continue }
      return LegacyColour.text(String(decoding: tree.bytes(of: attribute), as: UTF8.self))
    }
    return nil
  }

  private static let shapeAttributes = [
    "fill", "font-size", "font-weight", "opacity", "display", "visibility",
  ]

  /// SVG's presentation attributes (SVG 2, section 6.6).
  private static func shape(_ tree: HTMLTree, _ node: Int) -> String {
    var text = ""
    for index in tree.nodes[node].detail {
      let attribute = tree.attributes[Int(index)]
      let name = tree.attributeNames[Int(attribute.name.rawValue)]
      guard shapeAttributes.contains(name) else { continue }
      let value = String(decoding: tree.bytes(of: attribute), as: UTF8.self)
      let isBare = name == "font-size" && value.allSatisfy { $0.isNumber || $0 == "." }
      text += "\(name):\(value)\(isBare ? "px" : "");"
    }
    return text
  }

  /// `<font size>`: 1 to 7, or relative to 3.
  private static func fontSize(_ text: String) -> String? {
    let text = text.drop { $0.isWhitespace }
    let digits = text.drop { $0 == "+" || $0 == "-" }.prefix { $0.isNumber }
    guard var value = Int(digits) else { return nil }
    if text.hasPrefix("+") { value = 3 + min(value, 7) }
    if text.hasPrefix("-") { value = 3 - min(value, 7) }
    let words = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"]
    return words[min(max(value, 1), 7) - 1]
  }

  private static func dimension(_ text: String) -> String? {
    let digits = text.drop { $0.isWhitespace }.prefix { $0.isNumber || $0 == "." }
    guard let value = Double(digits) else { return nil }
    return text.contains("%") ? "\(value)%" : "\(value)px"
  }
}
