/// HTML's stack of open elements. Every question to it is answered in constant time, however deep it is.
struct OpenElements {
  private(set) var stack: [OpenElement] = []
  /// By number of a name: the innermost open element of that name, or -1.
  private var innermost: [Int32]
  private var innermostForeign: [Int32]

  init() {
    innermost = [Int32](repeating: -1, count: HTMLName.known.count)
    innermostForeign = innermost
    stack.reserveCapacity(64)
  }

  var count: Int { stack.count }
  var isEmpty: Bool { stack.isEmpty }

  /// The innermost element. The stack must not be empty.
  @inline(__always)
  var top: OpenElement { stack[stack.count - 1] }

  /// The innermost element's name, or -1.
  @inline(__always)
  var topName: Int32 { stack.isEmpty ? -1 : stack[stack.count - 1].name }

  @inline(__always)
  var reach: OpenElement.Reach { stack.isEmpty ? OpenElement.Reach() : stack[stack.count - 1].reach }

  subscript(slot: Int) -> OpenElement { stack[slot] }

  /// The slot of the innermost HTML element of that name, or -1.
  @inline(__always)
  func slot(of name: Int32) -> Int32 { name < innermost.count ? innermost[Int(name)] : -1 }

  func foreignSlot(of name: Int32) -> Int32 {
    name < innermostForeign.count ? innermostForeign[Int(name)] : -1
  }

  @inline(__always)
  func isOpen(_ name: HTMLName) -> Bool { slot(of: name.rawValue) >= 0 }

  @inline(__always)
  func isInScope(_ name: Int32) -> Bool {
    let slot = slot(of: name)
    return slot >= 0 && slot >= reach.scope
  }

  @inline(__always)
  func isInButtonScope(_ name: HTMLName) -> Bool {
    let slot = slot(of: name.rawValue)
    return slot >= 0 && slot >= reach.buttonScope
  }

  func isInListScope(_ name: Int32) -> Bool {
    let slot = slot(of: name)
    return slot >= 0 && slot >= reach.listScope
  }

  @inline(__always)
  func isInTableScope(_ name: Int32) -> Bool {
    let slot = slot(of: name)
    return slot >= 0 && slot >= reach.tableScope
  }

  mutating func push(_ element: OpenElement) {
    var element = element
    let slot = Int32(stack.count)
    if let last = stack.last { element.reach = last.reach }
    link(&element, slot)
    stack.append(element)
  }

  private mutating func link(_ element: inout OpenElement, _ slot: Int32) {
    guard element.name >= 0 else { return }
    let name = Int(element.name)
    if name >= innermost.count { grow(to: name) }
    if element.vocabulary == .html {
      element.outer = innermost[name]
      innermost[name] = slot
      element.reach.html = slot
    } else {
      element.outer = innermostForeign[name]
      innermostForeign[name] = slot
    }
    bound(&element.reach, element.traits, slot)
  }

  private mutating func grow(to name: Int) {
    let missing = max(name + 1 - innermost.count, innermost.count)
    innermost += [Int32](repeating: -1, count: missing)
    innermostForeign += [Int32](repeating: -1, count: missing)
  }

  @inline(__always)
  private func bound(_ reach: inout OpenElement.Reach, _ traits: ElementTraits, _ slot: Int32) {
    guard !traits.isDisjoint(with: [.special, .scope, .buttonScope, .setsMode]) else { return }
    if traits.contains(.scope) { reach.scope = slot }
    if traits.contains(.buttonScope) { reach.buttonScope = slot }
    if traits.contains(.listScope) { reach.listScope = slot }
    if traits.contains(.tableScope) { reach.tableScope = slot }
    if traits.contains(.special) { reach.special = slot }
    if traits.contains(.special), !traits.contains(.transparentToItems) { reach.item = slot }
    if traits.contains(.setsMode) { reach.mode = slot }
  }

  mutating func removeLast() {
    let slot = Int32(stack.count - 1)
    let element = stack.removeLast()
    unlink(element, slot)
  }

  private mutating func unlink(_ element: OpenElement, _ slot: Int32) {
    guard element.name >= 0 else { return }
    let name = Int(element.name)
    if element.vocabulary == .html, innermost[name] == slot { innermost[name] = element.outer }
    if element.vocabulary != .html, innermostForeign[name] == slot { innermostForeign[name] = element.outer }
  }

  /// Takes off the elements from a slot on, lets `change` change them, and puts them back.
  mutating func change(from slot: Int, _ change: (inout [OpenElement]) -> Void) {
    var taken: [OpenElement] = []
    while stack.count > slot {
      taken.append(top)
      removeLast()
    }
    taken.reverse()
    change(&taken)
    for element in taken { push(element) }
  }

  /// The slot of the outermost special element inside the element at `slot`, or nil.
  func firstSpecial(above slot: Int) -> Int? {
    guard reach.special > slot else { return nil }
    var index = slot + 1
    while index < stack.count {
      if stack[index].name >= 0, stack[index].traits.contains(.special) { return index }
      index += 1
    }
    return nil
  }

  /// Marks the innermost element as one in which HTML goes on, if it is one.
  mutating func admitHTML(intoTop name: HTMLName, isForText: Bool) {
    var element = top
    switch name {
    case .foreignobject, .desc, .title: element.takesHTML = element.vocabulary == .svg
    case .annotationXML: element.takesHTML = isForText
    case .mi, .mo, .mn, .ms, .mtext: element.takesHTMLText = element.vocabulary == .mathML
    default: return
    }
    element.traits = [.special, .scope, .buttonScope, .listScope]
    removeLast()
    push(element)
  }
}
