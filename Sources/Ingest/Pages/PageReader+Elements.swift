import Documents
import HTML

extension PageReader {
  private static let readAttributes: [(HTMLAttributeName, String)] = [
    (.alt, "alt"), (.title, "title"), (.placeholder, "placeholder"), (.ariaLabel, "aria-label"),
  ]

  /// Does what an element asks beyond its text. The element is the innermost one open.
  mutating func readOwn(_ node: Int) {
    let top = stack.count - 1
    switch stack[top].name {
    case .br:
      if draft != nil {
        hasPendingSpace = false
        builder.separate(with: 0x0A)
      }
    case .table:
      tables.append(PageTable(number: tableCount))
      tableCount += 1
      stack[top].cell = nil
    case .tr: if !tables.isEmpty { tables[tables.count - 1].startRow(container: stack[top].container) }
    case .td, .th: if !tables.isEmpty { startCell(node) }
    case .form:
      stack[top].form = forms.count
      forms.count += 1
    case .label:
      stack[top].label = node
      if let target = tree.value(.`for`, of: node) { forms.labels[target] = forms.labels[target] ?? node }
    case .input: readInput(node)
    case .textarea: addControl(.text, node, isOn: false)
    case .button: readButton(node)
    case .select: readSelect(node)
    case .option: readOption(node)
    case .meta where tree.value(.name, of: node)?.lowercased() == "description":
      if let content = tree.attribute(.content, of: node) {
        addAside(piece(content), kind: .attribute("content"), reason: .attributeOnly)
      }
    default: break
    }
    guard !tree.nodes[node].detail.isEmpty else { return }
    if stack[top].name != .input, let role = tree.value(.role, of: node),
      role == "switch" || role == "checkbox"
    {
      addControl(.checkbox, node, isOn: tree.value(.ariaChecked, of: node) == "true")
    }
    for (name, label) in PageReader.readAttributes {
      if let attribute = tree.attribute(name, of: node) {
        addAside(piece(attribute), kind: .attribute(label), reason: .attributeOnly)
      }
    }
  }

  private func piece(_ attribute: HTMLTree.Attribute) -> PageAside.Piece {
    let source = Int(attribute.source.lowerBound)..<Int(attribute.source.upperBound)
    return attribute.decoded == nil
      ? .source(TextScan.trimmed(builder.bytes, source))
      : .replacement(Array(tree.bytes(of: attribute)), source)
  }

  private mutating func startCell(_ node: Int) {
    func number(_ name: HTMLAttributeName) -> Int { tree.value(name, of: node).flatMap { Int($0) } ?? 1 }
    stack[stack.count - 1].cell = tables[tables.count - 1].startCell(
      isHeader: stack[stack.count - 1].name == .th, width: number(.colspan), height: number(.rowspan))
  }

  private mutating func readInput(_ node: Int) {
    let isChecked = tree.has(.checked, node)
    let value = tree.value(.value, of: node) ?? ""
    switch (tree.value(.type, of: node) ?? "text").lowercased() {
    case "checkbox": addControl(.checkbox, node, isOn: isChecked)
    case "radio": addControl(.radio, node, isOn: isChecked)
    case "hidden": addControl(.hidden, node, isOn: !value.isEmpty)
    case "submit", "image":
      addControl(.submit, node, isOn: false)
      writeButton(node)
    case "button", "reset":
      addControl(.button, node, isOn: false)
      writeButton(node)
    case "text", "tel", "number", "email", "search", "url", "password", "date":
      addControl(.text, node, isOn: !value.isEmpty)
    default: addControl(.other, node, isOn: false)
    }
  }

  /// An input's `value` is the text of a button.
  private mutating func writeButton(_ node: Int) {
    guard let value = tree.attribute(.value, of: node) else { return }
    flush()
    var block = makeDraft(stack[stack.count - 1], stack[stack.count - 1].seen)
    block.kind = .button
    let index = builder.write(
      PageAside(draft: block, pieces: [piece(value)], look: view.number(of: node), root: 0))
    forms.tellLast(block: index, &builder)
  }

  private mutating func readButton(_ node: Int) {
    let isSubmit = (tree.value(.type, of: node) ?? "submit").lowercased() == "submit"
    addControl(isSubmit ? .submit : .button, node, isOn: false)
    stack[stack.count - 1].label = node
    forms.ownLabel(node)
  }

  private mutating func readSelect(_ node: Int) {
    addControl(.select, node, isOn: true)
    guard stack.dropLast().last?.name != .select else { return }
    forms.startSelect(tree, at: node)
  }

  /// The option that stands at first is seen; it gives the select its value.
  private mutating func readOption(_ node: Int) {
    guard forms.takeOption(isSelected: tree.has(.selected, node)) else { return }
    forms.setSelectValue(tree.value(.value, of: node), label: node, &builder)
    stack[stack.count - 1].label = node
  }

  private mutating func addControl(_ kind: FormControl.Kind, _ node: Int, isOn: Bool) {
    let own = stack[stack.count - 1]
    let source = tree.nodes[node].source
    let control = FormControl(
      kind: kind, name: tree.value(.name, of: node) ?? "", value: tree.value(.value, of: node) ?? "",
      isOnByDefault: isOn, isDisabled: tree.has(.disabled, node), isRequired: tree.has(.required, node),
      source: SourceSpan(start: Int(source.lowerBound), end: Int(source.upperBound)),
      visibility: own.seen.hidden.map { .hidden($0) } ?? .visible, form: own.form)
    builder.controls.append(control)
    forms.add(
      control: builder.controls.count - 1, id: tree.value(.id, of: node), label: own.label,
      container: own.container)
  }
}
