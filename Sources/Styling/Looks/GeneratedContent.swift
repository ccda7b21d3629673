import HTML

/// The text that `content` stands for.
enum GeneratedContent {
  /// UTF-8; empty where it is no text.
  static func text(_ pieces: [ContentPiece], _ tree: HTMLTree, _ node: Int) -> [UInt8] {
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let bytes): text += bytes
      case .attribute(let name): text += attribute(String(decoding: name, as: UTF8.self), tree, node)
      case .other: break
      }
    }
    return text
  }

  private static func attribute(_ name: String, _ tree: HTMLTree, _ node: Int) -> ArraySlice<UInt8> {
    for index in tree.nodes[node].detail {
      let attribute = tree.attributes[Int(index)]
      if tree.attributeNames[Int(attribute.name.rawValue)] == name { return tree.bytes(of: attribute) }
    }
    return []
  }
}
