import Documents
import JSON

/// A page as the browser had it: its nodes, its boxes and their styles. Frames inside it are left out.
struct PageSnapshot {
  /// Numbers of node types in the DOM.
  enum NodeType { static let (element, text, comment, document, fragment) = (1, 3, 8, 9, 11) }

  private let strings: [String]
  let parents: [Int]
  let types: [Int]
  /// Lower case, by node.
  private let names: [String]
  private let values: [Int]
  private let attributeNumbers: [[Int]]
  /// `before`, `after`, ... by node.
  let pseudoTypes: [Int: String]
  let selectedOptions: Set<Int>
  let checkedInputs: Set<Int>
  let inputValues: [Int: String]
  /// For each box the node it belongs to.
  let nodeOfBox: [Int]
  let bounds: [Box]
  let paintOrders: [Int]
  /// What is to be seen of an element's inside and what there is of it, by box; zero for texts.
  let clientSizes: [Box]
  let scrollSizes: [Box]
  let styles: SnapshotStyles
  /// The text that a box of text shows, white space collapsed.
  private let texts: [Int]
  /// The pieces that the lines cut a text into, by the number of its box.
  let lines: [Int: [TextLine]]
  /// For each node its boxes, in the order of layout.
  let boxesOfNode: [[Int]]
  let address: String

  struct TextLine {
    var box: Box
    /// In UTF-16 units of the box's text.
    var length: Int
  }

  init?(_ value: JSONValue) {
    strings = value["strings"].list.map { $0.text ?? "" }
    guard let document = value["documents"].list.first else { return nil }
    let (nodes, layout, pieces) = (document["nodes"], document["layout"], document["textBoxes"])
    let table = strings
    func text(_ index: Int) -> String { table.indices.contains(index) ? table[index] : "" }
    func rare(_ value: JSONValue) -> [(Int, Int)] { Array(zip(value["index"].ints, value["value"].ints)) }
    address = text(document["documentURL"].int ?? -1)
    parents = nodes["parentIndex"].ints
    types = nodes["nodeType"].ints
    var lowered: [Int: String] = [:]
    names = nodes["nodeName"].ints.map { index in
      if let known = lowered[index] { return known }
      let name = text(index).lowercased()
      lowered[index] = name
      return name
    }
    values = nodes["nodeValue"].ints
    attributeNumbers = nodes["attributes"].list.map(\.ints)
    pseudoTypes = Dictionary(rare(nodes["pseudoType"]).map { ($0, text($1)) }) { first, _ in first }
    selectedOptions = Set(nodes["optionSelected"]["index"].ints)
    checkedInputs = Set(nodes["inputChecked"]["index"].ints)
    inputValues = Dictionary(rare(nodes["inputValue"]).map { ($0, text($1)) }) { first, _ in first }
    nodeOfBox = layout["nodeIndex"].ints
    bounds = layout["bounds"].list.map(PageSnapshot.box)
    paintOrders = layout["paintOrders"].ints
    clientSizes = layout["clientRects"].list.map(PageSnapshot.box)
    scrollSizes = layout["scrollRects"].list.map(PageSnapshot.box)
    texts = layout["text"].ints
    styles = SnapshotStyles(rows: layout["styles"].list.map(\.ints), strings: strings)
    var boxes = [[Int]](repeating: [], count: parents.count)
    for (box, node) in nodeOfBox.enumerated() where boxes.indices.contains(node) { boxes[node].append(box) }
    boxesOfNode = boxes
    var lines: [Int: [TextLine]] = [:]
    for ((box, bounds), length) in zip(
      zip(pieces["layoutIndex"].ints, pieces["bounds"].list), pieces["length"].ints)
    {
      lines[box, default: []].append(TextLine(box: PageSnapshot.box(bounds), length: length))
    }
    self.lines = lines
    let count = parents.count
    guard count > 0, types.count == count, names.count == count, values.count == count,
      attributeNumbers.count == count, bounds.count == nodeOfBox.count, texts.count == nodeOfBox.count,
      paintOrders.count == nodeOfBox.count, styles.count == nodeOfBox.count,
      clientSizes.count == nodeOfBox.count, scrollSizes.count == nodeOfBox.count,
      zip(parents.indices, parents).allSatisfy({ $1 < $0 })
    else { return nil }
  }

  private static func box(_ value: JSONValue) -> Box {
    let numbers = value.list.map { $0.double ?? 0 }
    guard numbers.count == 4 else { return Box(x: 0, y: 0, width: 0, height: 0) }
    return Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
  }

  private func string(_ index: Int) -> String { strings.indices.contains(index) ? strings[index] : "" }

  func name(of node: Int) -> String { names[node] }
  /// Of a text or a comment.
  func value(of node: Int) -> String { string(values[node]) }
  func text(ofBox box: Int) -> String { string(texts[box]) }

  func attributes(of node: Int) -> [(name: String, value: String)] {
    let numbers = attributeNumbers[node]
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      (string(numbers[$0]), string(numbers[$0 + 1]))
    }
  }

  func attribute(_ name: String, of node: Int) -> String? {
    let numbers = attributeNumbers[node]
    for index in stride(from: 0, to: numbers.count - 1, by: 2) where string(numbers[index]) == name {
      return string(numbers[index + 1])
    }
    return nil
  }

  /// The size of the screen that the page was laid out for.
  var screen: Box { bounds.first ?? Box(x: 0, y: 0, width: 0, height: 0) }
}
