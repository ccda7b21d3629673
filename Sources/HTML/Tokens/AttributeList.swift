/// The attributes of a page's start tags, one tag behind the other.
struct AttributeList {
  private(set) var items: [HTMLTree.Attribute] = []
  private(set) var names = NameTable.attributes
  /// By number of a name: the last tag that had it.
  private var lastTag = [Int32](repeating: 0, count: NameTable.attributes.count)
  private var tag: Int32 = 0
  /// Attributes that a tag may have.
  var limit = Int.max
  /// What was beyond the limit: how many, and the place of the first.
  private(set) var leftOut: (count: Int, first: Int)?
  /// Index of the tag's first attribute.
  private var first = 0

  var count: Int { items.count }

  mutating func startTag() {
    tag += 1
    first = items.count
  }

  @inline(__always)
  mutating func append(
    _ text: ByteSource, name: Range<Int>, hash: UInt32, value: Range<Int32>, decoded: Range<Int32>?
  ) {
    let number = names.number(in: text, name, hash: hash)
    if number >= lastTag.count { lastTag.append(0) }
    guard lastTag[Int(number)] != tag else { return }
    guard items.count - first < limit else {
      leftOut = ((leftOut?.count ?? 0) + 1, leftOut?.first ?? Int(value.lowerBound))
      return
    }
    lastTag[Int(number)] = tag
    items.append(
      HTMLTree.Attribute(name: HTMLAttributeName(rawValue: number), source: value, decoded: decoded))
  }

  mutating func removeAll(from index: Int) { items.removeSubrange(index...) }
}

extension NameTable {
  /// The attribute names that every page starts from.
  static let attributes = NameTable(HTMLAttributeName.known)
}

extension AttributeList {
  /// Whether two tags have the same attributes with the same values as written, in any order.
  func areEqual(_ first: Range<Int32>, _ second: Range<Int32>, _ text: ByteSource) -> Bool {
    guard first.count == second.count, first.count <= 16 else { return false }
    return items[Int(first.lowerBound)..<Int(first.upperBound)].allSatisfy { one in
      items[Int(second.lowerBound)..<Int(second.upperBound)].contains { other in
        guard one.name == other.name, one.source.count == other.source.count else { return false }
        return (0..<one.source.count).allSatisfy { offset in
          text[Int(one.source.lowerBound) + offset] == text[Int(other.source.lowerBound) + offset]
        }
      }
    }
  }
}
