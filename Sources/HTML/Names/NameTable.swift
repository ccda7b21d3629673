/// Names as small numbers: those given at the start, then each new one in order of appearance.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  /// All names' bytes in lower case, one behind the other.
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// Numbers by hash, -1 where free; a power of two, at most half full.
  private var slots: [Int32]

  /// Another one in every run, so that no page can be made whose names all fall on one slot.
  private static let seed = UInt32.random(in: 1...UInt32.max)

  init(_ known: [String]) {
    slots = [Int32](repeating: -1, count: 1024)
    for name in known { _ = insert(name, Array(name.utf8), NameTable.hash(Array(name.utf8))) }
  }

  var count: Int { hashes.count }

  /// The number of a known name, or -1.
  func number(_ name: String) -> Int32 { names.firstIndex(of: name).map { Int32($0) } ?? -1 }

  /// The start of a hash over lower-case bytes, to be fed by `mix`.
  static var hashStart: UInt32 { seed }

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// The number of a name as it stands in the source, in any case. `hash` is that of its bytes in lower case.
  @inline(__always)
  mutating func number(in text: ByteSource, _ range: Range<Int>, hash: UInt32) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(NameTable.finish(hash)) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, matches(number, text, range) { return Int32(number) }
      slot = (slot + 1) & mask
    }
    return insert(text, range)
  }

  @inline(__always)
  private func matches(_ number: Int, _ text: ByteSource, _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    var offset = 0
    while offset < range.count {
      guard bytes[start + offset] == ASCII.lower(text[range.lowerBound + offset]) else { return false }
      offset += 1
    }
    return true
  }

  @inline(never)
  private mutating func insert(_ text: ByteSource, _ range: Range<Int>) -> Int32 {
    let folded = text.slice(range).map(ASCII.lower)
    return insert(ASCII.withoutNull(folded), folded, NameTable.hash(folded))
  }

  private mutating func insert(_ name: String, _ folded: [UInt8], _ hash: UInt32) -> Int32 {
    let number = Int32(hashes.count)
    names.append(name)
    bytes += folded
    starts.append(Int32(bytes.count))
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() } else { place(number, hash) }
    return number
  }

  private mutating func place(_ number: Int32, _ hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(NameTable.finish(hash)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { place(Int32(number), hash) }
  }

  private static func hash(_ folded: [UInt8]) -> UInt32 { folded.reduce(hashStart, mix) }

  /// Spreads a hash, for `mix` leaves the low bits to the last bytes.
  @inline(__always)
  private static func finish(_ hash: UInt32) -> UInt32 { hash ^ hash >> 15 }
}
