/// Names as small numbers: each distinct byte string is kept once and found by hash.
struct NameTable: Sendable {
  /// Whether A-Z and a-z are one.
  private let folds: Bool
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32]

  init(folds: Bool, capacity: Int = 32) {
    self.folds = folds
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// The names of a list, each at its place.
  init(folds: Bool, names: [String]) {
    self.init(folds: folds, capacity: names.count)
    for name in names { _ = intern(Array(name.utf8)[...]) }
  }

  var count: Int { ends.count }

  subscript(number: Int32) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])]
  }

  /// The number of a name, or -1.
  func find(_ name: ArraySlice<UInt8>) -> Int32 {
    let hash = hash(name)
    return slots[slot(of: name, hash)]
  }

  /// The number of a name, a new one where it was not known.
  mutating func intern(_ name: ArraySlice<UInt8>) -> Int32 {
    let hash = hash(name)
    let slot = slot(of: name, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(ends.count)
    slots[slot] = number
    bytes.append(contentsOf: name)
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func fold(_ byte: UInt8) -> UInt8 { folds && byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// FNV-1a.
  private func hash(_ name: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name { hash = (hash ^ UInt32(fold(byte))) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of name: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(name, number) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ name: ArraySlice<UInt8>, _ number: Int) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == name.count else { return false }
    var place = start
    for byte in name {
      if fold(bytes[place]) != fold(byte) { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in ends.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
