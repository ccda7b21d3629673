/// A list marker: `-`, `*`, `+`, `1.` or `1)`.
struct ListMarker {
  let isOrdered: Bool
  /// The bullet, or the sign behind the number.
  let character: UInt8
  /// Where the item's text starts.
  let end: Int

  init?(_ bytes: [UInt8], _ text: Range<Int>) {
    guard let first = bytes[text].first else { return nil }
    var index = text.lowerBound
    if first == 0x2D || first == 0x2A || first == 0x2B {
      isOrdered = false
    } else {
      while index < text.upperBound, index - text.lowerBound < 9, TextScan.isDigit(UInt32(bytes[index])) {
        index += 1
      }
      guard index > text.lowerBound, index < text.upperBound, bytes[index] == 0x2E || bytes[index] == 0x29
      else {
        return nil
      }
      isOrdered = true
    }
    character = bytes[index]
    index += 1
    guard index == text.upperBound || TextScan.isSpace(TextScan.scalar(bytes, index).value) else {
      return nil
    }
    end = index
  }
}

/// The lists around a line, outermost first.
struct ListNest {
  private struct Level {
    var indent: Int
    var isOrdered: Bool
    var character: UInt8
    var list: Int
    var item: Int?
  }

  private var levels: [Level] = []

  var count: Int { levels.count }

  /// The innermost item, else list.
  var container: Int? { levels.last.map { $0.item ?? $0.list } }

  var list: Int? { levels.last?.list }

  /// "ul" or "ol" for the innermost list.
  var element: String? { levels.last.map { $0.isOrdered ? "ol" : "ul" } }

  /// How many lists stay open before an item at this indent.
  func depth(forMarkerAt indent: Int, _ marker: ListMarker) -> Int {
    var depth = levels.count
    while depth > 0, levels[depth - 1].indent > indent + 1 { depth -= 1 }
    guard depth > 0, !isInside(indent, levels[depth - 1]) else { return depth }
    let level = levels[depth - 1]
    return level.isOrdered == marker.isOrdered && level.character == marker.character ? depth : depth - 1
  }

  /// How many lists a paragraph at this indent belongs to.
  func depth(forIndent indent: Int) -> Int {
    var depth = levels.count
    while depth > 0, !isInside(indent, levels[depth - 1]) { depth -= 1 }
    return depth
  }

  /// Whether an item opens a list of its own instead of joining the innermost.
  func needsList(for marker: ListMarker, at indent: Int) -> Bool {
    guard let last = levels.last else { return true }
    return isInside(indent, last)
  }

  private func isInside(_ indent: Int, _ level: Level) -> Bool { indent >= level.indent + 2 }

  mutating func open(list: Int, _ marker: ListMarker, at indent: Int) {
    levels.append(
      Level(indent: indent, isOrdered: marker.isOrdered, character: marker.character, list: list, item: nil))
  }

  mutating func open(item: Int) {
    guard !levels.isEmpty else { return }
    levels[levels.count - 1].item = item
  }

  mutating func closeItem() -> Int? {
    guard let item = levels.last?.item else { return nil }
    levels[levels.count - 1].item = nil
    return item
  }

  mutating func closeList() -> Int? { levels.popLast()?.list }
}
