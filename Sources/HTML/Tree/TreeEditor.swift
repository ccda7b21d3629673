/// Moves parts of a tree to where HTML puts them: before their table, out of misnested formatting.
struct TreeEditor {
  private struct Links {
    var parent: Int32 = -1
    var first: Int32 = -1
    var last: Int32 = -1
    var previous: Int32 = -1
    var next: Int32 = -1
  }

  private var nodes: [HTMLTree.Node]
  private var links: [Links]
  /// By element: the copy into which goes what follows inside it.
  private var redirected: [Int32: Int32] = [:]
  /// Nodes by handle: of elements by the step that made them, of copies in the order in which they were made.
  private var byStep: [Int32]
  private var copies: [Int32] = []

  static func edit(_ nodes: [HTMLTree.Node], origins: [Int32], _ outline: Outline) -> [HTMLTree.Node] {
    var editor = TreeEditor(nodes, outline.steps.count)
    var edit = 0
    for index in 1..<max(1, nodes.count) {
      while edit < outline.edits.count, outline.edits[edit].time <= origins[index] {
        editor.apply(outline.edits[edit].action)
        edit += 1
      }
      let step = outline.steps[Int(origins[index])]
      if step.kind == .element { editor.byStep[Int(origins[index])] = Int32(index) }
      let parent = editor.redirected[nodes[index].parent] ?? nodes[index].parent
      editor.insert(Int32(index), into: parent, isFostered: step.isFostered)
    }
    while edit < outline.edits.count {
      editor.apply(outline.edits[edit].action)
      edit += 1
    }
    return editor.ordered()
  }

  private init(_ nodes: [HTMLTree.Node], _ steps: Int) {
    self.nodes = nodes
    links = [Links](repeating: Links(), count: nodes.count)
    byStep = [Int32](repeating: -1, count: steps)
  }

  // MARK: Edits

  private func node(_ handle: Int32) -> Int32 {
    if handle < 0 { return -1 }
    if handle < TreeEdit.firstCopy { return byStep[Int(handle)] }
    let index = Int(handle - TreeEdit.firstCopy)
    return index < copies.count ? copies[index] : -1
  }

  private mutating func apply(_ action: TreeEdit.Action) {
    switch action {
    case .copy(let handle, _): copy(node(handle))
    case .move(let handle, let target, let isFostered):
      let (moved, parent) = (node(handle), node(target))
      guard moved > 0, parent >= 0, moved != parent else { return }
      remove(moved)
      insert(moved, into: parent, isFostered: isFostered && isTablePart(parent))
    case .moveContent(let from, let to):
      let (source, target) = (node(from), node(to))
      guard source > 0, target > 0 else { return }
      moveContent(of: source, into: target)
    case .redirect(let handle, let target):
      let (source, copy) = (node(handle), node(target))
      if source > 0, copy > 0 { redirected[source] = copy }
    case .remove(let handle): if node(handle) > 0 { remove(node(handle)) }
    }
  }

  private mutating func copy(_ original: Int32) {
    guard original > 0 else { return copies.append(-1) }
    copies.append(Int32(nodes.count))
    var copy = nodes[Int(original)]
    copy.source = copy.source.lowerBound..<copy.source.lowerBound
    nodes.append(copy)
    links.append(Links())
  }

  private func isTablePart(_ node: Int32) -> Bool {
    let name = nodes[Int(node)].name.rawValue
    return name >= 0 && name < ElementTable.traits.count && ElementTable.traits[Int(name)].contains(.fosters)
  }

  private mutating func moveContent(of source: Int32, into target: Int32) {
    var child = links[Int(source)].first
    while child >= 0 {
      let next = links[Int(child)].next
      if child != target {
        remove(child)
        insert(child, into: target, isFostered: false)
      }
      child = next
    }
  }

  // MARK: Links

  private mutating func insert(_ node: Int32, into parent: Int32, isFostered: Bool) {
    guard isFostered else { return link(node, into: parent, before: -1) }
    var table = parent
    var steps = 0
    // From a row over the body to the table: more steps there are not.
    while steps < 4, table > 0, nodes[Int(table)].name != .table, nodes[Int(table)].name != .template {
      table = links[Int(table)].parent
      steps += 1
    }
    guard table > 0, nodes[Int(table)].name == .table, links[Int(table)].parent >= 0 else {
      return link(node, into: max(table, 0), before: -1)
    }
    link(node, into: links[Int(table)].parent, before: table)
  }

  private mutating func link(_ node: Int32, into parent: Int32, before next: Int32) {
    let previous = next >= 0 ? links[Int(next)].previous : links[Int(parent)].last
    links[Int(node)].parent = parent
    links[Int(node)].previous = previous
    links[Int(node)].next = next
    if previous >= 0 { links[Int(previous)].next = node } else { links[Int(parent)].first = node }
    if next >= 0 { links[Int(next)].previous = node } else { links[Int(parent)].last = node }
  }

  private mutating func remove(_ node: Int32) {
    let link = links[Int(node)]
    guard link.parent >= 0 else { return }
    if link.previous >= 0 {
      links[Int(link.previous)].next = link.next
    } else {
      links[Int(link.parent)].first = link.next
    }
    if link.next >= 0 {
      links[Int(link.next)].previous = link.previous
    } else {
      links[Int(link.parent)].last = link.previous
    }
    links[Int(node)].parent = -1
  }

  /// The nodes in the order of the tree.
  private func ordered() -> [HTMLTree.Node] {
    var result: [HTMLTree.Node] = []
    result.reserveCapacity(nodes.count)
    var parents: [Int32] = []
    var current: Int32 = 0
    while true {
      let index = Int32(result.count)
      result.append(nodes[Int(current)])
      result[Int(index)].parent = parents.last ?? -1
      if links[Int(current)].first >= 0 {
        parents.append(index)
        current = links[Int(current)].first
        continue
      }
      result[Int(index)].end = index + 1
      while links[Int(current)].next < 0, let parent = parents.popLast() {
        result[Int(parent)].end = Int32(result.count)
        current = links[Int(current)].parent
      }
      guard links[Int(current)].next >= 0 else { return result }
      current = links[Int(current)].next
    }
  }
}
