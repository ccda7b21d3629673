public import Documents

/// How every node of a page's tree is shown in one viewport, whoever found out: the cascade or a browser.
public struct PageLooks: Sendable {
  public let viewport: Viewport
  /// The distinct looks.
  public var looks: [NodeLook]
  /// For each node of the tree the index of its look; a text node has its own.
  public var lookOfNode: [Int32]
  /// Text that the style adds, ordered by element and then before, after.
  public var generated: [GeneratedText]
  /// Boxes of the text nodes by node; empty where nothing was laid out.
  public var boxes: [Int32: Box]

  public init(
    viewport: Viewport, looks: [NodeLook], lookOfNode: [Int32], generated: [GeneratedText] = [],
    boxes: [Int32: Box] = [:]
  ) {
    self.viewport = viewport
    self.looks = looks
    self.lookOfNode = lookOfNode
    self.generated = generated
    self.boxes = boxes
  }

  public subscript(node: Int) -> NodeLook { looks[Int(lookOfNode[node])] }

  /// The text that the style adds before or behind the children of an element, found by bisection; nil for none.
  public func generated(of node: Int, isBefore: Bool) -> GeneratedText? {
    let place = generated.indices.partitioningIndex {
      let found = generated[$0]
      return found.node == Int32(node) ? !found.isBefore || isBefore : found.node > Int32(node)
    }
    guard place < generated.count, generated[place].node == Int32(node),
      generated[place].isBefore == isBefore
    else { return nil }
    return generated[place]
  }
}

/// Text of a `::before` or `::after`.
public struct GeneratedText: Sendable, Hashable {
  /// The element.
  public var node: Int32
  public var isBefore: Bool
  /// UTF-8.
  public var text: [UInt8]
  public var look: NodeLook

  public init(node: Int32, isBefore: Bool, text: [UInt8], look: NodeLook) {
    self.node = node
    self.isBefore = isBefore
    self.text = text
    self.look = look
  }
}
