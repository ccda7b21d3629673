/// The element names of one page as small numbers: those of `HTMLName`, then the page's own.
struct TagNames {
  private(set) var table: NameTable
  private(set) var traits: [ElementTraits]
  private(set) var rules: [ElementRule]

  /// The table that every page starts from; copies share it until they meet a name of their own.
  static let known = TagNames()

  private init() {
    table = NameTable(HTMLName.known)
    traits = ElementTable.traits
    rules = ElementRule.all
  }

  var count: Int { traits.count }

  /// The number of a name as it stands in the source, in any case. `hash` is that of its bytes in lower case.
  @inline(__always)
  mutating func number(in text: ByteSource, _ range: Range<Int>, hash: UInt32) -> Int32 {
    let number = table.number(in: text, range, hash: hash)
    if number >= traits.count {
      traits.append([])
      rules.append(.other)
    }
    return number
  }
}
