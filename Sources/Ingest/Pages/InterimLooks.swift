import Documents
import HTML
import Styling

/// The looks of a page by the small cascade, until the full one stands.
struct InterimLooks {
  static func looks(_ tree: HTMLTree) -> PageLooks {
    var sheet = StyleSheet()
    for node in tree.nodes.indices where tree.nodes[node].name == .style {
      var text: [UInt8] = []
      for child in node + 1..<Int(tree.nodes[node].end) { text += tree.bytes(of: child) }
      sheet.add(String(decoding: text, as: UTF8.self))
    }
    var cascade = StyleCascade(sheet: sheet)
    var looks: [NodeLook] = []
    var map: [NodeLook: Int32] = [:]
    var of: [Int32] = []
    var open: [(node: Int, child: HiddenReason?)] = []
    var seenSummary: Set<Int> = []
    for node in tree.nodes.indices {
      while let last = open.last, Int(tree.nodes[last.node].end) <= node {
        open.removeLast()
        cascade.close()
      }
      var look: NodeLook
      switch tree.nodes[node].kind {
      case .element:
        let name = tree.nodes[node].name
        let element = HTMLElement(
          name: tree.name(of: node),
          attributes: [HTMLAttributeName.class, .id, .style].compactMap { n in
            tree.value(n, of: node).map {
              HTMLAttribute(
                name: HTMLAttributeName.known[Int(n.rawValue)], value: $0, source: 0..<0, isVerbatim: true)
            }
          }, source: 0..<0)
        let style = cascade.open(element)
        var hidden: HiddenReason?
        let parent = open.last
        if name == .summary, let p = parent, tree.nodes[p.node].name == .details,
          seenSummary.insert(p.node).inserted
        {
          hidden = style.hidden ?? looks[Int(of[p.node])].hidden
        } else if let inherited = parent?.child, !Self.isOfStyle(inherited) {
          hidden = inherited
        } else if let own = style.hidden {
          hidden = own
        } else if tree.has(.hidden, node) {
          hidden = .hiddenAttribute
        } else {
          switch name {
          case .template: hidden = .template
          case .noscript: hidden = .noscript
          case .dialog: hidden = tree.has(.open, node) ? nil : .displayNone
          case .title: hidden = .attributeOnly
          case .option:
            var s = Int(tree.nodes[node].parent)
            while s > 0, tree.nodes[s].name != .select { s = Int(tree.nodes[s].parent) }
            let options = (s + 1..<Int(tree.nodes[s].end)).filter { tree.nodes[$0].name == .option }
            let chosen = options.first { tree.has(.selected, $0) } ?? options.first
            if chosen != node { hidden = .unselectedOption }
          default: break
          }
        }
        look = NodeLook(
          display: style.display == ComputedStyle.Display.none
            ? .none
            : style.spacesChildren
              ? .flexible
              : style.display == .block
                ? .block : style.display == .inline ? .inline : Self.usual(tree.name(of: node)),
          hidden: hidden, text: style.textLook,
          isStruck: style.isStruck || [HTMLName.del, .s, .strike].contains(name),
          keepsSpace: name == .pre || name == .textarea)
        open.append((node, name == .details && !tree.has(.open, node) ? hidden ?? .closedDetails : hidden))
      default:
        look = open.last.map { looks[Int(of[$0.node])] } ?? NodeLook(text: TextLook())
        look.hidden = open.last?.child
      }
      if let known = map[look] {
        of.append(known)
      } else {
        map[look] = Int32(looks.count)
        of.append(Int32(looks.count))
        looks.append(look)
      }
    }
    return PageLooks(viewport: .phone, looks: looks, lookOfNode: of)
  }
  static func usual(_ name: String) -> NodeLook.Display {
    [
      "div", "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "section", "nav", "main", "details",
      "blockquote", "pre", "header", "footer", "article", "dl", "dd", "dt", "figure",
    ].contains(name) ? .block : .inline
  }
  static func isOfStyle(_ reason: HiddenReason) -> Bool {
    switch reason {
    case .displayNone, .visibilityHidden, .opacity, .zeroSize, .clipped, .offScreen, .sameColour, .textIndent,
      .overflow:
      true
    default: false
    }
  }
}
