import HTML

/// The classes and ids of a page's elements as numbers.
struct PageNames: Sendable {
  /// Distinct class names and ids; case counts but in quirks mode.
  private(set) var classes: NameTable
  private(set) var ids: NameTable
  /// For each node where its classes begin in `classList`; one more at the end.
  private(set) var classStart: [Int32] = []
  private(set) var classList: [Int32] = []
  /// For each node its id, or -1.
  private(set) var idOf: [Int32]
  /// Names of elements and attributes that this page has beside the known ones.
  private let elements: [String: Int32]
  private let attributes: [String: Int32]

  init(_ tree: HTMLTree, isQuirky: Bool) {
    classes = NameTable(folds: isQuirky)
    ids = NameTable(folds: isQuirky)
    idOf = [Int32](repeating: -1, count: tree.nodes.count)
    classStart.reserveCapacity(tree.nodes.count + 1)
    elements = PageNames.numbers(tree.elementNames, after: HTMLName.known.count)
    attributes = PageNames.numbers(tree.attributeNames, after: HTMLAttributeName.known.count)
    for node in tree.nodes.indices {
      classStart.append(Int32(classList.count))
      let range = tree.nodes[node].detail
      guard tree.nodes[node].kind == .element, !range.isEmpty else { continue }
      for index in Int(range.lowerBound)..<Int(range.upperBound) {
        let attribute = tree.attributes[index]
        if attribute.name == .class {
          addClasses(tree.bytes(of: attribute))
        } else if attribute.name == .id, !attribute.source.isEmpty {
          idOf[node] = ids.intern(tree.bytes(of: attribute))
        }
      }
    }
    classStart.append(Int32(classList.count))
  }

  /// The names of no page.
  static let none = PageNames(
    HTMLTree(
      text: [], nodes: [], attributes: [], decoded: [], elementNames: HTMLName.known,
      attributeNames: HTMLAttributeName.known), isQuirky: false)

  private static func numbers(_ names: [String], after known: Int) -> [String: Int32] {
    var numbers: [String: Int32] = [:]
    for index in known..<max(known, names.count) { numbers[names[index]] = Int32(index) }
    return numbers
  }

  private mutating func addClasses(_ value: ArraySlice<UInt8>) {
    var start = value.startIndex
    var index = start
    while index <= value.endIndex {
      if index == value.endIndex || value[index].isCSSSpace {
        if index > start { classList.append(classes.intern(value[start..<index])) }
        start = index + 1
      }
      index += 1
    }
  }

  private static let knownElements = NameTable(folds: true, names: HTMLName.known)
  private static let knownAttributes = NameTable(folds: true, names: HTMLAttributeName.known)

  /// The number of an element's name; -1 where no element of the page can have it.
  func element(_ name: ArraySlice<UInt8>) -> Int32 {
    let known = PageNames.knownElements.find(name)
    if known >= 0 || elements.isEmpty { return known }
    return elements[String(decoding: name.lowercased, as: UTF8.self)] ?? -1
  }

  /// The number of an attribute's name; -1 where no element of the page can have it.
  func attribute(_ name: ArraySlice<UInt8>) -> Int32 {
    let known = PageNames.knownAttributes.find(name)
    if known >= 0 || attributes.isEmpty { return known }
    return attributes[String(decoding: name.lowercased, as: UTF8.self)] ?? -1
  }

  @inline(__always)
  func has(_ class: Int32, _ node: Int) -> Bool {
    var index = Int(classStart[node])
    while index < Int(classStart[node + 1]) {
      if classList[index] == `class` { return true }
      index += 1
    }
    return false
  }
}
