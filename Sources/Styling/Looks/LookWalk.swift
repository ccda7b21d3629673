import Documents
import HTML

/// Finds out how every node of a styled page is shown.
struct LookWalk {
  let page: PageRules
  let styled: StyledTree
  let viewport: Viewport
  let roles: ElementRoles
  /// By style.
  private let traits: [StyleTraits]
  let painters: Painters
  var contexts: [LookContext] = []
  private var keys = KeyTable()
  private var key: [Int32] = []
  private var contextOfKey: [Int32] = []
  private var table = LookTable()
  private var lookOfNode: [Int32]
  private var contextOfNode: [Int32]
  private var frames: [LookFrame]
  private var selects: [(end: Int32, chosen: Int32)] = []
  var capacities: [TextCapacity] = []
  /// Whether a judgement asked for a width or height that follows from the screen.
  private(set) var usesViewport = false

  /// The looks of a page on a screen, and whether another screen may have others.
  static func looks(
    _ page: PageRules, _ styled: StyledTree, in viewport: Viewport
  ) -> (looks: PageLooks, usesViewport: Bool) {
    var walk = LookWalk(page, styled, viewport)
    walk.run()
    let generated = walk.generated()
    return (
      PageLooks(
        viewport: viewport, looks: walk.table.looks, lookOfNode: walk.lookOfNode, generated: generated),
      walk.usesViewport
    )
  }

  private init(_ page: PageRules, _ styled: StyledTree, _ viewport: Viewport) {
    self.page = page
    let tree = page.tree
    self.styled = styled
    self.viewport = viewport
    roles = ElementRoles(tree)
    traits = styled.styles.map { StyleTraits.of($0.box) }
    painters = Painters(tree, styled, traits)
    lookOfNode = [Int32](repeating: 0, count: tree.nodes.count)
    contextOfNode = lookOfNode
    frames = [LookFrame(end: Int32(tree.nodes.count), context: 0, node: 0)]
    var canvas = LookContext(width: viewport.width, height: viewport.height)
    paintCanvas(&canvas)
    canvas.elementLook = table.number(of: look(canvas, styled.styles[0], hidden: nil))
    canvas.textLook = canvas.elementLook
    contexts = [canvas]
  }

  /// The background of the root element, or else of the body, is that of the whole page.
  private func paintCanvas(_ canvas: inout LookContext) {
    guard let root = page.tree.nodes.firstIndex(where: { $0.name == .html }) else { return }
    var box = styled.style(of: root).box
    if !box.paints, let body = page.tree.nodes.firstIndex(where: { $0.name == .body }) {
      box = styled.style(of: body).box
    }
    paint(box, &canvas)
  }

  private mutating func run() {
    for node in 1..<max(1, page.tree.nodes.count) {
      while frames[frames.count - 1].end <= Int32(node) { frames.removeLast() }
      while let last = selects.last, last.end <= Int32(node) { selects.removeLast() }
      switch page.tree.nodes[node].kind {
      case .element: element(node)
      case .comment: lookOfNode[node] = number(hiding: contexts[top].textLook, .comment)
      case .document: break
      case .text, .reference: text(node)
      }
    }
  }

  private var top: Int { Int(frames[frames.count - 1].context) }

  private mutating func element(_ node: Int) {
    let found = page.tree.nodes[node]
    let forced = forcedReason(node)
    let style = styled.styleOfNode[node]
    let context = context(node, style, forced, below: top)
    contextOfNode[node] = context
    lookOfNode[node] = contexts[Int(context)].elementLook
    if found.name == .br, contexts[top].capacity >= 0 { capacities[Int(contexts[top].capacity)].breakLine() }
    if found.name == .select { selects.append((found.end, ElementRoles.chosenOption(page.tree, node))) }
    let block = frames[frames.count - 1].block
    frames.append(LookFrame(end: found.end, context: context, node: Int32(node), block: block))
    if found.name == .details { frames[frames.count - 1].isClosed = !page.tree.has(.open, node) }
    let own = traits[Int(style)]
    if own.contains(.isTrack) {
      frames[frames.count - 1].slide = LookFrame.track(
        styled.styles[Int(style)].box, contexts[Int(context)].width)
    }
    if !own.contains(.isInline) { frames[frames.count - 1].block = Int32(node) }
  }

  /// Why the element is not seen for what it is and where it stands.
  private mutating func forcedReason(_ node: Int) -> HiddenReason? {
    let name = page.tree.nodes[node].name
    if let reason = roles.hides(name) { return reason }
    if frames[frames.count - 1].isClosed {
      let isFirst = name == .summary && !frames[frames.count - 1].hasSummary
      if name == .summary { frames[frames.count - 1].hasSummary = true }
      if !isFirst { return .closedDetails }
    }
    if name == .option, let select = selects.last, select.chosen != -2, select.chosen != Int32(node) {
      return .unselectedOption
    }
    return slideReason(node)
  }

  /// Slides of a row that is wider than the box that cuts it off.
  private mutating func slideReason(_ node: Int) -> HiddenReason? {
    guard let place = frames[frames.count - 1].slide else { return nil }
    let box = styled.style(of: node).box
    guard box.position != .absolute, box.position != .fixed, box.display != .none else { return nil }
    let context = contexts[top]
    guard let share = LookFrame.share(box, context.width) else {
      frames[frames.count - 1].slide = nil
      return nil
    }
    frames[frames.count - 1].slide = place + share
    let above = frames.count > 1 ? contexts[Int(frames[frames.count - 2].context)] : context
    guard context.clipsX || above.clipsX else { return nil }
    usesViewport = true
    let window = context.width == nil ? 100 : context.clipsX ? context.width : above.width
    guard let window else { return nil }
    return place >= window - 0.5 || place + share <= 0.5 ? .overflow : nil
  }

  private mutating func text(_ node: Int) {
    var look = contexts[top].textLook
    if frames[frames.count - 1].isClosed { look = number(hiding: look, .closedDetails) }
    let capacity = Int(contexts[top].capacity)
    if capacity >= 0 {
      let style = styled.styles[Int(contexts[top].style)].text
      usesViewport = true
      switch capacities[capacity].add(
        page.tree.bytes(of: node), style, in: frames[frames.count - 1].block)
      {
      case .fits: break
      case .beyond: look = number(hiding: look, capacities[capacity].reason)
      case .uncertain:
        var changed = table.looks[Int(look)]
        if changed.hidden == nil {
          changed.text.gaps = (GapSet(changed.text.gaps).union(.truncation)).list
          look = table.number(of: changed)
        }
      }
    }
    lookOfNode[node] = look
  }

  /// The context of an element, one that is known where style and surroundings are the same.
  private mutating func context(
    _ node: Int, _ style: Int32, _ forced: HiddenReason?, below parent: Int
  ) -> Int32 {
    let isOwn = traits[Int(style)].contains(.isUnlike) || painters.covered.contains(Int32(node))
    let name = page.tree.nodes[node].name
    let role: Int32 = name == .text || name == .tspan ? 1 : page.tree.has(.hidden, node) ? 2 : 0
    let reason = LookTable.number(of: forced)
    key.removeAll(keepingCapacity: true)
    key.append(Int32(parent))
    key.append(style)
    key.append(reason)
    key.append(isOwn ? Int32(node) : -1 - role)
    let (number, isNew) = keys.intern(key)
    guard isNew else { return contextOfKey[number] }
    let context = derived(node, style, forced, below: parent)
    contexts.append(context)
    contextOfKey.append(Int32(contexts.count - 1))
    settle(contexts.count - 1, isShape: role == 1)
    return contextOfKey[number]
  }

  /// Fills in the looks of a context's element and text.
  private mutating func settle(_ index: Int, isShape: Bool) {
    var style = styled.styles[Int(contexts[index].style)]
    if isShape { style.text.colour = style.text.shapeFill }
    let context = contexts[index]
    let hidden = context.hidden ?? context.cut ?? softReason(context, style)
    var look = look(context, style, hidden: hidden)
    contexts[index].elementLook = table.number(of: look)
    look.display = .inline
    look.placing = ItemOrder()
    contexts[index].textLook = table.number(of: look)
  }

  private mutating func number(hiding look: Int32, _ reason: HiddenReason) -> Int32 {
    var changed = table.looks[Int(look)]
    if changed.hidden != nil, reason != .comment { return look }
    changed.hidden = reason
    return table.number(of: changed)
  }

  mutating func noteViewport() { usesViewport = true }

  /// The text of `::before` and `::after` where it is not empty.
  private mutating func generated() -> [GeneratedText] {
    var result: [GeneratedText] = []
    for piece in styled.generated {
      let text = GeneratedContent.text(
        styled.styles[Int(piece.style)].box.content ?? [], page.tree, Int(piece.node))
      guard !text.isEmpty else { continue }
      let parent = Int(contextOfNode[Int(piece.node)])
      let forced: HiddenReason? = contexts[parent].hidden
      let context = context(Int(piece.node), piece.style, forced, below: parent)
      let look = table.looks[Int(contexts[Int(context)].elementLook)]
      result.append(GeneratedText(node: piece.node, isBefore: piece.isBefore, text: text, look: look))
    }
    return result
  }
}
