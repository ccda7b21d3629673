import Documents
import HTML

/// What an element is to a browser whatever its style says.
struct ElementRoles: Sendable {
  /// By number of the name, why its content is never shown.
  private let never: [HiddenReason?]

  init(_ tree: HTMLTree) {
    var never = ElementRoles.known
    for name in tree.elementNames[min(never.count, tree.elementNames.count)...] {
      never.append(ElementRoles.unshown.contains(name) ? .displayNone : nil)
    }
    self.never = never
  }

  private static let unshown: Set<String> = [
    "defs", "symbol", "clippath", "metadata", "lineargradient", "radialgradient", "mask",
  ]

  private static let known: [HiddenReason?] = {
    var never = [HiddenReason?](repeating: nil, count: HTMLName.known.count)
    let reasons: [(HTMLName, HiddenReason)] = [
      (.script, .script), (.style, .script), (.template, .template), (.noscript, .noscript),
      (.iframe, .displayNone), (.noembed, .displayNone), (.noframes, .displayNone), (.video, .displayNone),
      (.audio, .displayNone), (.canvas, .displayNone), (.desc, .attributeOnly), (.head, .displayNone),
      (.datalist, .displayNone), (.meter, .displayNone), (.progress, .displayNone),
    ]
    for (name, reason) in reasons { never[Int(name.rawValue)] = reason }
    return never
  }()

  func hides(_ name: HTMLName) -> HiddenReason? {
    never[Int(name.rawValue)]
  }

  /// The option that a closed select shows; -2 where it shows all as a list, -1 where it has none.
  static func chosenOption(_ tree: HTMLTree, _ select: Int) -> Int32 {
    let size = tree.value(.size, of: select).flatMap { Int($0.filter(\.isNumber)) } ?? 0
    if size > 1 || tree.attributes[range(tree, select)].contains(where: { isMultiple($0, tree) }) {
      return -2
    }
    var (first, chosen): (Int32, Int32) = (-1, -1)
    for node in (select + 1)..<max(select + 1, Int(tree.nodes[select].end))
    where tree.nodes[node].name == .option {
      if tree.has(.selected, node) { chosen = Int32(node) }
      if first < 0, !tree.has(.disabled, node) { first = Int32(node) }
    }
    return chosen >= 0 ? chosen : first
  }

  private static func range(_ tree: HTMLTree, _ node: Int) -> Range<Int> {
    Int(tree.nodes[node].detail.lowerBound)..<Int(tree.nodes[node].detail.upperBound)
  }

  private static func isMultiple(_ attribute: HTMLTree.Attribute, _ tree: HTMLTree) -> Bool {
    tree.attributeNames[Int(attribute.name.rawValue)] == "multiple"
  }
}
