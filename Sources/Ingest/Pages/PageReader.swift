import Documents
import HTML
import Styling

/// Reads a page from its tree: blocks in reading order with what is hidden, tables, forms and cards.
struct PageReader {
  var builder: DocumentBuilder
  let tree: HTMLTree
  var view: PageView
  var stack: [PageElement] = [PageElement(node: 0, name: .none)]
  var outline = Outline()
  /// The block in work, once it has text.
  var draft: Block?
  /// Number of the element whose text the block in work is.
  var draftHidden = 0
  var asides: [PageAside] = []
  /// White space that is shown if text follows.
  var hasPendingSpace = false
  /// The same for what was put aside last.
  var asideHasPendingSpace = false
  /// Whether nothing stands between here and the end of a link.
  var followsLink = false
  /// The number of visible blocks so far that are no headings.
  var bodyBlocks = 0
  var tables: [PageTable] = []
  var tableCount = 0
  var forms = PageForms()
  /// The order of reading, where it is not that of the source.
  private let visual: VisualOrder?

  /// Elements that are open at a time, at most; what is deeper inside is counted, not read.
  private let deepest: Int
  /// Texts that are too deep inside, and the byte at which the first begins.
  var textsLeftOut: (count: Int, first: Int)?

  /// The document of a page whose look is known, with the texts in it that are nested deeper than the limit.
  static func document(
    from source: SourceFile, tree: HTMLTree, view: PageView, channel: Channel, nesting: Int
  ) -> (document: Document, textsLeftOut: (count: Int, first: Int)?) {
    var reader = PageReader(
      builder: DocumentBuilder(source: source), tree: tree, view: view, deepest: nesting)
    reader.walk()
    reader.forms.finish(&reader.builder)
    CardFinder.mark(&reader.builder)
    reader.builder.looks = reader.view.looks
    reader.builder.directives = PageDirectives(tree: tree).found()
    return (reader.builder.document(channel: channel), reader.textsLeftOut)
  }

  private init(builder: DocumentBuilder, tree: HTMLTree, view: PageView, deepest: Int) {
    self.deepest = deepest
    self.builder = builder
    self.tree = tree
    self.view = view
    visual = VisualOrder(tree, view)
  }

  private mutating func walk() {
    if let nodes = visual?.nodes {
      for node in nodes.dropFirst() { visit(Int(node)) }
    } else {
      for node in tree.nodes.indices.dropFirst() { visit(node) }
    }
    while stack.count > 1 { close() }
    flush()
  }

  private mutating func visit(_ node: Int) {
    while stack.count > 1, !holds(stack[stack.count - 1].node, node) { close() }
    switch tree.nodes[node].kind {
    case .document: break
    case .element: open(node)
    case .text, .reference: readText(node)
    case .comment: readComment(node)
    }
  }

  private func holds(_ element: Int, _ node: Int) -> Bool {
    element < node && node < Int(tree.nodes[element].end)
  }

  private mutating func open(_ node: Int) {
    let name = tree.nodes[node].name
    let vocabulary = PageVocabulary.of(name)
    let look = view.look(node)
    let parent = stack[stack.count - 1]
    var opened = PageElement(node: node, name: name)
    opened.isTooDeep = stack.count > deepest
    opened.isSkipped = parent.isSkipped || vocabulary.contains(.skipped) || opened.isTooDeep
    opened.isBlock = PageReader.isBlock(vocabulary, look.display, isItem: parent.spacesChildren)
    opened.seen = view.seen(node)
    // Noise that nobody sees does not part the word that it stands in.
    let isNoise = opened.seen.hidden != nil && parent.seen.hidden == nil
    if parent.joinsChildren || isNoise && vocabulary.isDisjoint(with: [.block, .usualBlock])
      || visual?.inLine.contains(Int32(node)) == true
    {
      opened.isBlock = false
    }
    opened.gloss = parent.gloss ?? (name == .rt || name == .rtc ? parent.node : nil)
    opened.hiddenRoot =
      opened.seen.isEverywhere
      ? 0 : parent.seen == opened.seen && parent.hiddenRoot != 0 ? parent.hiddenRoot : node
    opened.traits = parent.traits.union(PageVocabulary.traits(of: name))
    if look.isStruck { opened.traits.insert(.struck) }
    opened.kind = PageVocabulary.kind(of: name, inside: parent.kind)
    opened.keepsSpace = look.keepsSpace
    opened.keepsLines = look.keepsLines
    (opened.form, opened.label, opened.cell, opened.container) = (
      parent.form, parent.label, parent.cell, parent.container
    )
    if name == .html, let language = tree.value(.lang, of: node) { builder.language = language }
    let isFlexible = look.display == .flexible || look.display == .inlineFlexible
    opened.joinsChildren =
      LetterBoxes.fill(node, tree, isFlexible: isFlexible) || visual?.words.contains(Int32(node)) == true
    opened.spacesChildren = isFlexible && !opened.joinsChildren
    if parent.spacesChildren { hasPendingSpace = true }
    if name == .a {
      if followsLink { hasPendingSpace = true }
      opened.link = tree.value(.href, of: node) ?? ""
    }
    if opened.isBlock { flush() }
    if opened.isBlock, !vocabulary.contains(.leaf), !opened.isSkipped {
      promoteLink()
      opened.container = openContainer(node)
    }
    opened.outlineDepth = outline.depth
    opened.bodyBlocks = bodyBlocks
    if opened.link != nil { builder.openLink() }
    stack.append(opened)
    if !opened.isSkipped { readOwn(node) }
    readGenerated(node, isBefore: true)
  }

  /// Inline elements that are items of a flex or grid box are read in one line: `<b>29</b><i>元/月</i>`.
  private static func isBlock(
    _ vocabulary: PageVocabulary, _ display: NodeLook.Display, isItem: Bool
  ) -> Bool {
    if vocabulary.contains(.block) { return true }
    if isItem, display == .block { return vocabulary.contains(.usualBlock) }
    switch display {
    case .block, .listItem, .flexible, .table, .tableRow, .tableCell, .tablePart: return true
    case .inline, .contents: return false
    case .inlineBlock, .inlineFlexible, .none: return vocabulary.contains(.usualBlock)
    }
  }

  private mutating func openContainer(_ node: Int) -> Int {
    let first = builder.blocks.count
    builder.containers.append(
      Container(
        element: tree.name(of: node), parent: stack[stack.count - 1].container ?? 0,
        classes: tree.value(.class, of: node) ?? "", blocks: first..<first))
    return builder.containers.count - 1
  }

  /// A link that holds blocks is a container: cards are often links.
  private mutating func promoteLink() {
    let top = stack.count - 1
    guard stack[top].name == .a, top > 0, stack[top].container == stack[top - 1].container else { return }
    let first = builder.blocks.count
    builder.containers.append(
      Container(element: "a", parent: stack[top - 1].container ?? 0, blocks: first..<first))
    stack[top].container = builder.containers.count - 1
  }

  private mutating func close() {
    let top = stack.count - 1
    readGenerated(stack[top].node, isBefore: false)
    let element = stack[top]
    if let target = element.link { builder.closeLink(to: element.isBlock ? "" : target) }
    followsLink = element.name == .a
    if element.isBlock { flush() }
    stack.removeLast()
    if stack[top - 1].spacesChildren { hasPendingSpace = true }
    if element.name == .table, let table = tables.popLast() { table.finish(&builder) }
    let parent = stack[top - 1].container
    guard let container = element.container, container != parent else { return }
    builder.containers[container].blocks =
      builder.containers[container].blocks.lowerBound..<builder.blocks.count
    closeOutline(element)
  }

  /// Headings end with their container unless it holds nothing but them.
  private mutating func closeOutline(_ element: PageElement) {
    if bodyBlocks > element.bodyBlocks { outline.close(to: element.outlineDepth) }
  }
}
