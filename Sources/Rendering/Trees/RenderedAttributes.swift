/// An element's attributes at last, with the state of its controls, which scripts set apart from them.
struct RenderedAttributes {
  private(set) var list: [(name: String, value: String)]

  init(_ snapshot: PageSnapshot, _ node: Int, _ name: String) {
    list = snapshot.attributes(of: node).map { ($0.name.lowercased(), $0.value) }.filter {
      $0.name != PageAnnotation.attribute
    }
    switch name {
    case "option": set("selected", isOn: snapshot.selectedOptions.contains(node))
    case "input":
      let type = list.first { $0.name == "type" }?.value.lowercased() ?? "text"
      if type == "checkbox" || type == "radio" {
        set("checked", isOn: snapshot.checkedInputs.contains(node))
      } else if type != "password", let value = snapshot.inputValues[node], !value.isEmpty {
        setValue(value)
      }
    default: break
    }
  }

  private mutating func set(_ name: String, isOn: Bool) {
    let index = list.firstIndex { $0.name == name }
    if isOn, index == nil { list.append((name, "")) }
    if !isOn, let index { list.remove(at: index) }
  }

  private mutating func setValue(_ value: String) {
    if let index = list.firstIndex(where: { $0.name == "value" }) {
      list[index].value = value
    } else {
      list.append(("value", value))
    }
  }
}
