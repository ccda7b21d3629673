/// Notices words whose letters are set apart, by one space or asterisk each: "b e s t", "f*r*e*e".
struct SpreadWord {
  private var isInside = false

  /// Whether a scalar stands between two letters of such a word, which has three at least; `index` is the byte after it.
  @inline(__always)
  mutating func drops(
    _ scalar: UInt32, after scalars: [UInt32], before bytes: [UInt8], at index: Int, _ folding: ScalarFolding
  ) -> Bool {
    guard scalar == 0x20 || scalar == 0x2A else {
      isInside = isInside && SpreadWord.isLetter(scalar)
      return false
    }
    guard let last = scalars.last, SpreadWord.isLetter(last) else { return false }
    return goesOn(scalar, scalars, bytes, index, folding)
  }

  private mutating func goesOn(
    _ mark: UInt32, _ scalars: [UInt32], _ bytes: [UInt8], _ index: Int, _ folding: ScalarFolding
  ) -> Bool {
    guard let next = SpreadWord.loneLetter(bytes, index, folding) else {
      isInside = false
      return false
    }
    if isInside { return true }
    let isLone = scalars.count < 2 || !SpreadWord.isWord(scalars[scalars.count - 2])
    guard isLone, next < bytes.count, SpreadWord.next(bytes, next, folding).scalar == mark else {
      return false
    }
    let after = SpreadWord.next(bytes, next, folding).end
    isInside = SpreadWord.loneLetter(bytes, after, folding) != nil
    return isInside
  }

  /// The byte after a letter that no other follows at once, or nil where none stands here.
  private static func loneLetter(_ bytes: [UInt8], _ index: Int, _ folding: ScalarFolding) -> Int? {
    guard index < bytes.count else { return nil }
    let (letter, end) = next(bytes, index, folding)
    guard isLetter(letter) else { return nil }
    return end < bytes.count && isWord(next(bytes, end, folding).scalar) ? nil : end
  }

  /// The next scalar that is not left out, with the byte after it; a line feed at the end.
  static func next(
    _ bytes: [UInt8], _ start: Int, _ folding: ScalarFolding
  ) -> (scalar: UInt32, end: Int) {
    var index = start
    while index < bytes.count {
      let (scalar, length) = TextFolder.decode(bytes, at: index)
      index += length
      let folded = folding.fold(scalar)
      if folded != ScalarFolding.skipped { return (folded, index) }
    }
    return (0x0A, bytes.count)
  }

  @inline(__always)
  private static func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }

  private static func isWord(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || (0x30...0x39).contains(scalar) || scalar == 0x27
  }
}
