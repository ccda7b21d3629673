/// What the cascade finds: the computed styles and which node has which.
struct StyledTree: Sendable {
  /// A `::before` or `::after` that is shown.
  struct Generated: Sendable {
    var node: Int32
    var isBefore: Bool
    var style: Int32
  }

  /// 0 is the initial style, that of the document.
  var styles: [ElementStyle]
  /// Of a text or comment that of its parent.
  var styleOfNode: [Int32]
  var generated: [Generated]

  func style(of node: Int) -> ElementStyle { styles[Int(styleOfNode[node])] }
}
