/// The named character references, ready for lookup.
struct ReferenceTable: Sendable {
  /// A name and what it stands for.
  struct Entry: Sendable {
    fileprivate var start: Int32
    fileprivate var count: Int32
    fileprivate var hash: UInt32
    /// Whether the name also counts without its semicolon.
    var isLegacy = false
    var expansion: ShortText
  }

  static let shared = ReferenceTable()

  /// Length of the longest name and of the longest name that needs no semicolon, in bytes.
  static let longestName = 31
  static let longestLegacyName = 6

  private var entries: [Entry] = []
  private var names: [UInt8] = []
  /// Indices of entries by hash, -1 where free.
  private var slots = [Int32](repeating: -1, count: 8192)

  private init() {
    var position = 0
    let list = Array(NamedReferences.list.description.utf8)
    while let word = ReferenceTable.nextWord(in: list, from: &position) {
      guard let colon = list[word].firstIndex(of: 0x3A) else { continue }
      insert(list[word.lowerBound..<colon], ReferenceTable.expansion(list[colon + 1..<word.upperBound]))
    }
    position = 0
    let legacy = Array(NamedReferences.withoutSemicolon.description.utf8)
    while let word = ReferenceTable.nextWord(in: legacy, from: &position) {
      let hash = legacy[word].reduce(ReferenceTable.hashStart, ReferenceTable.mix)
      let index = index(hash: hash, count: word.count) { legacy[word.lowerBound + $0] }
      if let index { entries[index].isLegacy = true }
    }
  }

  private static func nextWord(in list: [UInt8], from position: inout Int) -> Range<Int>? {
    while position < list.count, list[position] <= 0x20 { position += 1 }
    let start = position
    while position < list.count, list[position] > 0x20 { position += 1 }
    return start < position ? start..<position : nil
  }

  /// Reads scalars as hexadecimal numbers between commas.
  private static func expansion(_ digits: ArraySlice<UInt8>) -> ShortText {
    var text = ShortText()
    var value: UInt32 = 0
    for byte in digits + [0x2C] {
      guard byte == 0x2C else {
        value = value << 4 | UInt32(byte < 0x40 ? byte - 0x30 : byte - 0x37)
        continue
      }
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      value = 0
    }
    return text
  }

  private mutating func insert(_ name: ArraySlice<UInt8>, _ expansion: ShortText) {
    let hash = name.reduce(ReferenceTable.hashStart, ReferenceTable.mix)
    var slot = Int(hash ^ hash >> 13) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(start: Int32(names.count), count: Int32(name.count), hash: hash, expansion: expansion))
    names += name
  }

  private static let hashStart: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// The entry of a name that stands in the source, without `&` and `;`.
  func entry(of text: ByteSource, _ name: Range<Int>) -> Entry? {
    var hash = ReferenceTable.hashStart
    for index in name { hash = ReferenceTable.mix(hash, text[index]) }
    return index(hash: hash, count: name.count) { text[name.lowerBound + $0] }.map { entries[$0] }
  }

  @inline(__always)
  private func index(hash: UInt32, count: Int, byte: (Int) -> UInt8) -> Int? {
    var slot = Int(hash ^ hash >> 13) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if entry.hash == hash, Int(entry.count) == count,
        (0..<count).allSatisfy({ names[Int(entry.start) + $0] == byte($0) })
      {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
