import Documents
import HTML

extension PageReader {
  private static let readAttributes = ["alt", "title", "placeholder", "aria-label"]

  /// Does what an element asks beyond its text. The element is the innermost one open.
  mutating func readOwn(_ element: HTMLElement, at index: Int) {
    let top = stack.count - 1
    switch element.name {
    case "br":
      if draft != nil {
        hasPendingSpace = false
        builder.separate(with: 0x0A)
      }
    case "table":
      tables.append(PageTable(number: tableCount))
      tableCount += 1
      stack[top].cell = nil
    case "tr": if !tables.isEmpty { tables[tables.count - 1].startRow(container: stack[top].container) }
    case "td", "th": if !tables.isEmpty { startCell(element) }
    case "form":
      stack[top].form = forms.count
      forms.count += 1
    case "label":
      stack[top].label = serial
      if let target = element["for"]?.value { forms.labels[target] = forms.labels[target] ?? serial }
    case "input": readInput(element)
    case "textarea": addControl(.text, element, isOn: false)
    case "button": readButton(element)
    case "select": readSelect(element, at: index)
    case "option": readOption(element)
    case "meta" where element["name"]?.value.lowercased() == "description":
      if let content = element["content"] {
        addAside(piece(content), kind: .attribute("content"), reason: .attributeOnly)
      }
    default: break
    }
    if element.name != "input", let role = element["role"]?.value, role == "switch" || role == "checkbox" {
      addControl(.checkbox, element, isOn: element["aria-checked"]?.value == "true")
    }
    for name in PageReader.readAttributes {
      if let attribute = element[name] {
        addAside(piece(attribute), kind: .attribute(name), reason: .attributeOnly)
      }
    }
  }

  private func piece(_ attribute: HTMLAttribute) -> PageAside.Piece {
    attribute.isVerbatim
      ? .source(TextScan.trimmed(builder.bytes, attribute.source))
      : .replacement(Array(attribute.value.utf8), attribute.source)
  }

  private mutating func startCell(_ element: HTMLElement) {
    func number(_ name: String) -> Int { element[name].flatMap { Int($0.value) } ?? 1 }
    stack[stack.count - 1].cell = tables[tables.count - 1].startCell(
      isHeader: element.name == "th", width: number("colspan"), height: number("rowspan"))
  }

  private mutating func readInput(_ element: HTMLElement) {
    switch (element["type"]?.value ?? "text").lowercased() {
    case "checkbox": addControl(.checkbox, element, isOn: element["checked"] != nil)
    case "radio": addControl(.radio, element, isOn: element["checked"] != nil)
    case "hidden": addControl(.hidden, element, isOn: !(element["value"]?.value ?? "").isEmpty)
    case "submit", "image":
      addControl(.submit, element, isOn: false)
      writeButton(element)
    case "button", "reset":
      addControl(.button, element, isOn: false)
      writeButton(element)
    case "text", "tel", "number", "email", "search", "url", "password", "date":
      addControl(.text, element, isOn: !(element["value"]?.value ?? "").isEmpty)
    default: addControl(.other, element, isOn: false)
    }
  }

  /// An input's `value` is the text of a button.
  private mutating func writeButton(_ element: HTMLElement) {
    guard let value = element["value"] else { return }
    flush()
    var block = makeDraft(stack[stack.count - 1])
    block.kind = .button
    let index = builder.write(PageAside(draft: block, pieces: [piece(value)], root: 0))
    forms.tellLast(block: index, &builder)
  }

  private mutating func readButton(_ element: HTMLElement) {
    let isSubmit = (element["type"]?.value ?? "submit").lowercased() == "submit"
    addControl(isSubmit ? .submit : .button, element, isOn: false)
    stack[stack.count - 1].label = serial
    forms.ownLabel(serial)
  }

  private mutating func readSelect(_ element: HTMLElement, at index: Int) {
    addControl(.select, element, isOn: true)
    guard stack.dropLast().last?.name != "select" else { return }
    forms.startSelect(events, at: index)
  }

  /// The option that stands at first is seen; it gives the select its value.
  private mutating func readOption(_ element: HTMLElement) {
    let top = stack.count - 1
    if forms.takeOption(isSelected: element["selected"] != nil) {
      forms.setSelectValue(element["value"]?.value, label: serial, &builder)
      stack[top].label = serial
    } else if stack[top].hidden == nil {
      stack[top].hidden = .unselectedOption
      stack[top].hiddenRoot = serial
    }
  }

  private mutating func addControl(_ kind: FormControl.Kind, _ element: HTMLElement, isOn: Bool) {
    let own = stack[stack.count - 1]
    let control = FormControl(
      kind: kind, name: element["name"]?.value ?? "", value: element["value"]?.value ?? "",
      isOnByDefault: isOn,
      isDisabled: element["disabled"] != nil, isRequired: element["required"] != nil,
      source: SourceSpan(element.source),
      visibility: own.hidden.map { .hidden($0) } ?? .visible, form: own.form)
    builder.controls.append(control)
    forms.add(
      control: builder.controls.count - 1, id: element["id"]?.value, label: own.label,
      container: own.container)
  }
}
