import Documents
public import HTML

/// Computes the style of each element as a page is read from its start to its end.
public struct StyleCascade: Sendable {
  private let sheet: StyleSheet
  private var elements: [StyledElement] = []
  private var styles: [ComputedStyle] = []
  /// How far up an ancestor is looked for, so that deep pages cost linear time.
  private static let reach = 48

  public init(sheet: StyleSheet) { self.sheet = sheet }

  /// Enters an element and returns its style.
  public mutating func open(_ element: HTMLElement) -> ComputedStyle {
    let styled = StyledElement(
      name: element.name, id: element["id"]?.value,
      classes: (element["class"]?.value ?? "").split(whereSeparator: { $0.isWhitespace }).map(String.init))
    elements.append(styled)
    let style = computed(values(of: element, styled), element.name, parent: styles.last ?? .initial)
    styles.append(style)
    return style
  }

  /// Leaves the innermost element.
  public mutating func close() {
    elements.removeLast(min(1, elements.count))
    styles.removeLast(min(1, styles.count))
  }

  /// The winning declaration of each property.
  private func values(of element: HTMLElement, _ styled: StyledElement) -> [String: String] {
    var keys = ["*", styled.name] + styled.classes.map { "." + $0 }
    if let id = styled.id { keys.append("#" + id) }
    var matching: [StyleSheet.Rule] = []
    for key in keys { matching += (sheet.rules[key] ?? []).filter { matches($0.selector) } }
    matching.sort { ($0.selector.specificity, $0.order) < ($1.selector.specificity, $1.order) }
    let declarations =
      matching.flatMap(\.declarations) + (element["style"].map { InlineStyle($0.value).declarations } ?? [])
    var values: [String: String] = [:]
    for isImportant in [false, true] {
      for declaration in declarations where declaration.isImportant == isImportant {
        apply(declaration, &values)
      }
    }
    return values
  }

  /// Shorthands set the longhand that is read here.
  private func apply(_ declaration: StyleDeclaration, _ values: inout [String: String]) {
    switch declaration.name {
    case "background", "background-color": values["background"] = declaration.value
    case "text-decoration", "text-decoration-line": values["text-decoration"] = declaration.value
    case "font":
      let size = declaration.value.split(separator: " ").first {
        $0.first?.isNumber == true && StyleLength(size: $0) != nil
      }
      if let size { values["font-size"] = String(size.prefix { $0 != "/" }) }
    default: values[declaration.name] = declaration.value
    }
  }

  private func matches(_ selector: StyleSelector) -> Bool {
    var compounds = selector.compounds
    guard let last = compounds.popLast(), let own = elements.last, last.matches(own) else { return false }
    var index = elements.count - 2
    let floor = max(0, elements.count - StyleCascade.reach)
    while let wanted = compounds.popLast() {
      if wanted.isParent {
        guard index >= 0, wanted.matches(elements[index]) else { return false }
      } else {
        while index >= floor, !wanted.matches(elements[index]) { index -= 1 }
        guard index >= floor else { return false }
      }
      index -= 1
    }
    return true
  }

  private func computed(
    _ declared: [String: String], _ name: String, parent: ComputedStyle
  ) -> ComputedStyle {
    var style = parent
    let values = StyleVariables.resolve(declared, &style.variables)
    if let opacity = values["opacity"].flatMap(StyleLength.number) {
      style.opacity *= min(max(opacity, 0), 1)
    }
    style.display = display(values["display"])
    let box = values["display"]?.lowercased() ?? ""
    style.spacesChildren = box.hasSuffix("flex") || box.hasSuffix("grid")
    if let size = values["font-size"] {
      style.fontSize = StyleLength(size)?.pixels(fontSize: parent.fontSize)
    } else if let factor = StyleCascade.defaultSizes[name] {
      style.fontSize = parent.fontSize.map { $0 * factor }
    }
    if let value = values["color"], value != "inherit" { style.colour = StyleColour(value) }
    if let value = values["background"] {
      style.background = background(value, parent.background)
    } else if ["absolute", "fixed"].contains(values["position"]?.lowercased()) {
      // What lies under a positioned box is not what stands around it.
      style.background = nil
    }
    if values["background-image"].map({ $0 != "none" }) == true { style.background = nil }
    if values["text-decoration"]?.contains("line-through") == true { style.isStruck = true }
    style.hidden = hidden(values, style, parent)
    return style
  }

  private func hidden(
    _ values: [String: String], _ style: ComputedStyle, _ parent: ComputedStyle
  ) -> HiddenReason? {
    var inherited = parent.hidden
    if inherited == .visibilityHidden, values["visibility"] == "visible" { inherited = nil }
    if inherited == .sameColour
      || (inherited == .zeroSize && style.fontSize ?? 0 >= 1 && parent.fontSize == 0)
    {
      inherited = nil
    }
    if let inherited { return inherited }
    if let own = InlineVisibility.reason(for: values) { return own }
    if let size = style.fontSize, size < 1 { return .zeroSize }
    if let contrast = style.contrast, contrast < 1.15 { return .sameColour }
    return nil
  }

  private func display(_ value: String?) -> ComputedStyle.Display? {
    switch value?.lowercased() {
    case "none": ComputedStyle.Display.none
    case "inline", "contents": .inline
    case "block", "flex", "grid", "list-item", "table", "flow-root": .block
    default: nil
    }
  }

  private func background(_ value: String, _ behind: StyleColour?) -> StyleColour? {
    let lowered = value.lowercased()
    if lowered.contains("gradient(") || lowered.contains("url(") { return nil }
    if lowered == "none" || lowered == "inherit" { return behind }
    guard
      let colour = StyleColour(lowered)
        ?? lowered.split(separator: " ").lazy.compactMap({ StyleColour(String($0)) }).first
    else { return nil }
    if colour.alpha >= 1 { return colour }
    return behind.map { colour.over($0) }
  }

  private static let defaultSizes: [String: Double] = [
    "h1": 2, "h2": 1.5, "h3": 1.17, "h5": 0.83, "h6": 0.67, "small": 0.83, "sup": 0.83, "sub": 0.83,
    "big": 1.2,
  ]
}

extension StyleLength {
  /// The size of a `font` shorthand's word: `16px/1.8`; weights are no lengths.
  init?(size word: Substring) { self.init(String(word.prefix { $0 != "/" })) }
}
