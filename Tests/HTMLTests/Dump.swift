import HTML

/// A tree as one line: elements as `<p a=v>` and `</p>`, those that the source does not write in `{}`, text that is
/// not verbatim in `[]`, comments as `(text)`.
func dump(_ source: String) throws -> String {
  try dump(HTMLReader.tree(Array(source.utf8)))
}

func dump(_ tree: HTMLTree) -> String {
  var result = ""
  var open: [Int] = []
  func close(upTo index: Int) {
    while let last = open.last, Int(tree.nodes[last].end) <= index {
      open.removeLast()
      let name = tree.name(of: last)
      if tree.nodes[last].source.isEmpty {
        result += "{/\(name)}"
      } else if !voidElements.contains(name) {
        result += "</\(name)>"
      }
    }
  }
  for index in tree.nodes.indices.dropFirst() {
    close(upTo: index)
    let text = String(decoding: tree.bytes(of: index), as: UTF8.self)
    switch tree.nodes[index].kind {
    case .document: continue
    case .element:
      let tag = tree.name(of: index) + attributes(of: index, tree)
      result += tree.nodes[index].source.isEmpty ? "{\(tag)}" : "<\(tag)>"
      open.append(index)
    case .text: result += text
    case .reference: result += "[\(text)]"
    case .comment: result += "(\(text))"
    }
  }
  close(upTo: tree.nodes.count)
  return result
}

private let voidElements: Set = ["br", "col", "frame", "hr", "img", "input", "link", "meta"]

private func attributes(of node: Int, _ tree: HTMLTree) -> String {
  let range = Int(tree.nodes[node].detail.lowerBound)..<Int(tree.nodes[node].detail.upperBound)
  return tree.attributes[range].map { attribute in
    let value = String(decoding: tree.bytes(of: attribute), as: UTF8.self)
    let name = tree.attributeNames[Int(attribute.name.rawValue)]
    return value.isEmpty ? " \(name)" : " \(name)=\(value)"
  }.joined()
}

/// The same without the frame that every page gets.
func body(_ source: String) throws -> String {
  let whole = try dump(source)
  let start = "{html}{body}"
  let end = "{/body}{/html}"
  guard whole.hasPrefix(start), whole.hasSuffix(end) else { return whole }
  return String(whole.dropFirst(start.count).dropLast(end.count))
}
