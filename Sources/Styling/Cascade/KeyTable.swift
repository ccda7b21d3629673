/// Sequences of numbers, each distinct one with a number of its own.
struct KeyTable: Sendable {
  private var keys: [Int32] = []
  private var ends: [Int32] = [0]
  private var hashes: [UInt64] = []
  private var slots: [Int32]

  init() { slots = [Int32](repeating: -1, count: 256) }

  var count: Int { hashes.count }

  /// The number of a sequence, and whether it is new.
  mutating func intern(_ key: [Int32]) -> (number: Int, isNew: Bool) {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for value in key {
      hash = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(key, number) { return (number, false) }
      slot = (slot + 1) & mask
    }
    let number = hashes.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    keys.append(contentsOf: key)
    ends.append(Int32(keys.count))
    if hashes.count * 2 > slots.count { grow() }
    return (number, true)
  }

  private func isSame(_ key: [Int32], _ number: Int) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == key.count else { return false }
    for index in 0..<key.count where keys[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
