import Documents
import HTML

/// The forms of a page: which text tells what a control is for.
struct PageForms {
  private struct Waiting {
    var control: Int
    var container: Int?
  }

  /// Number of forms so far.
  var count = 0
  /// Labels' numbers by the id that they are for.
  var labels: [String: Int] = [:]
  private var labelBlocks: [Int: Int] = [:]
  private var byLabel: [(control: Int, label: Int)] = []
  private var byId: [(control: Int, id: String)] = []
  private var waiting: [Waiting] = []
  private var hasSelected = false
  private var isTaken = true
  private var select: Int?

  mutating func add(control: Int, id: String?, label: Int?, container: Int?) {
    select = control
    if let id { byId.append((control, id)) }
    if let label {
      byLabel.append((control, label))
    } else {
      waiting.append(Waiting(control: control, container: container))
    }
  }

  /// Binds the last control to the text of its own element.
  mutating func ownLabel(_ label: Int) {
    guard let last = waiting.popLast() else { return }
    byLabel.append((last.control, label))
  }

  /// Binds the last control to the block of its own value.
  mutating func tellLast(block: Int?, _ builder: inout DocumentBuilder) {
    guard let last = waiting.popLast() else { return }
    builder.controls[last.control].label = block
  }

  /// Looks ahead for an option that is marked as selected.
  mutating func startSelect(_ tree: HTMLTree, at node: Int) {
    isTaken = false
    hasSelected = ((node + 1)..<Int(tree.nodes[node].end)).contains { index in
      tree.nodes[index].name == .option && tree.has(.selected, index)
    }
  }

  /// Whether this option is the one shown.
  mutating func takeOption(isSelected: Bool) -> Bool {
    guard !isTaken, isSelected || !hasSelected else { return false }
    isTaken = true
    return true
  }

  mutating func setSelectValue(_ value: String?, label: Int, _ builder: inout DocumentBuilder) {
    guard let select, builder.controls[select].kind == .select else { return }
    builder.controls[select].value = value ?? ""
    if waiting.last?.control == select {
      waiting.removeLast()
      byLabel.append((select, label))
    }
  }

  /// A visible block ended: it is the label of the controls that stand in it or right before it.
  mutating func note(block: Int, of draft: Block, label: Int?, _ builder: DocumentBuilder) {
    if let label, labelBlocks[label] == nil { labelBlocks[label] = block }
    guard !waiting.isEmpty else { return }
    for entry in waiting where builder.controls.indices.contains(entry.control) {
      bound.append((entry.control, block, entry.container))
    }
    waiting = []
  }

  private var bound: [(control: Int, block: Int, container: Int?)] = []

  func finish(_ builder: inout DocumentBuilder) {
    for (control, block, container) in bound {
      let span = builder.controls[control].source
      guard isBeside(span, block, builder) || follows(control, block, container, builder) else { continue }
      builder.controls[control].label = block
    }
    for (control, label) in byLabel where labelBlocks[label] != nil {
      builder.controls[control].label = labelBlocks[label]
    }
    for (control, id) in byId {
      if let label = labels[id], let block = labelBlocks[label] { builder.controls[control].label = block }
    }
  }

  /// Whether the control stands in the block: behind its first piece, or right before it on the same line of tags.
  private func isBeside(_ span: SourceSpan, _ block: Int, _ builder: DocumentBuilder) -> Bool {
    let runs = builder.runs[builder.blocks[block].runs]
    guard let first = runs.first, let last = runs.last else { return false }
    if span.start >= first.source.start { return span.end <= last.source.end + 400 }
    return !builder.bytes[span.end..<max(span.end, first.source.start)].contains(0x3C)
  }

  private func follows(_ control: Int, _ block: Int, _ container: Int?, _ builder: DocumentBuilder) -> Bool {
    switch builder.controls[control].kind {
    case .checkbox, .radio: break
    case .hidden:
      guard let container,
        ["fieldset", "section", "li", "div", "article"].contains(builder.containers[container].element)
      else { return false }
    default: return false
    }
    var found = builder.blocks[block].container
    var steps = 0
    while let current = found, current != container, steps < 8 {
      found = builder.containers[current].parent
      steps += 1
    }
    return found == container
  }
}
