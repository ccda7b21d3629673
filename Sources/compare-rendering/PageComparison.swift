import Documents
import HTML
import Rendering
import Styling

/// The comparison of one page in one viewport, text by text.
struct PageComparison {
  private(set) var tally = Tally()
  /// One line each: viewport, property, text, static value, rendered value.
  private(set) var differences: [String] = []
  /// How many texts were left out because a script had changed what decides their look.
  private(set) var scripted = 0
  private let viewport: Viewport

  /// Texts that scripts changed, or whose elements' attributes they changed, and those that are never shown are
  /// left out: the static engine answers for the page as it is written.
  init(_ tree: HTMLTree, _ looks: PageLooks, _ rendered: RenderedPage) {
    viewport = looks.viewport
    for (node, source) in rendered.sourceNodes.enumerated() where source >= 0 {
      let index = Int(source)
      guard tree.nodes[index].isText, let words = PageComparison.words(tree.bytes(of: index)),
        !PageComparison.isNeverShown(index, tree)
      else { continue }
      if ScriptChanges.reach(node, of: rendered, from: tree) {
        scripted += 1
        continue
      }
      compare(looks[index], rendered.looks[node], words)
    }
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return words.isEmpty ? nil : String(words.prefix(40))
  }

  private static func isNeverShown(_ node: Int, _ tree: HTMLTree) -> Bool {
    var parent = Int(tree.nodes[node].parent)
    while parent > 0 {
      switch tree.nodes[parent].name {
      case .head, .script, .style, .template, .noscript, .noembed, .noframes, .iframe, .title: return true
      default: parent = Int(tree.nodes[parent].parent)
      }
    }
    return false
  }

  private mutating func compare(_ own: NodeLook, _ shown: NodeLook, _ words: String) {
    note(.visibility, (own.hidden == nil) == (shown.hidden == nil), own.hidden, shown.hidden, words)
    if own.hidden != nil, shown.hidden != nil {
      note(.reason, own.hidden == shown.hidden, own.hidden, shown.hidden, words)
    }
    guard shown.hidden == nil else { return }
    if let one = own.text.fontSize, let other = shown.text.fontSize {
      note(.fontSize, abs(one - other) <= 0.5, one, other, words)
    }
    if let one = own.text.colour, let other = shown.text.colour {
      note(.colour, one == other, one, other, words)
    }
    if let one = own.text.background, let other = shown.text.background {
      note(.background, one == other, one, other, words)
    }
  }

  private mutating func note<Value>(
    _ property: Property, _ agrees: Bool, _ own: Value, _ shown: Value, _ words: String
  ) {
    tally.add(property, agrees)
    guard !agrees else { return }
    differences.append("\(viewport) \(property.rawValue) \"\(words)\" static \(own) rendered \(shown)")
  }
}
