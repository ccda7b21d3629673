/// Turns UTF-8 into the form that is matched.
public enum TextFolder {
  /// Folds well-formed UTF-8; linear in its length.
  public static func fold(_ bytes: [UInt8]) -> FoldedText {
    let folding = ScalarFolding.shared
    var scalars: [UInt32] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 2)
    starts.reserveCapacity(bytes.count / 2)
    ends.reserveCapacity(bytes.count / 2)
    let count = bytes.count
    var index = 0
    while index < count {
      let (scalar, length) = decode(bytes, at: index)
      let start = index
      index += length
      let folded = folding.fold(scalar)
      if folded == ScalarFolding.skipped { continue }
      if isDropped(folded, after: scalars.last ?? 0, before: bytes, at: index, folding) { continue }
      scalars.append(folded)
      starts.append(UInt32(start))
      ends.append(UInt32(index))
    }
    return FoldedText(scalars: scalars, starts: starts, ends: ends)
  }

  /// The folded form of one scalar, or nil where it is left out.
  public static func fold(scalar: UInt32) -> UInt32? {
    let folded = ScalarFolding.shared.fold(scalar)
    return folded == ScalarFolding.skipped ? nil : folded
  }

  /// Folds a short text, such as a term of a vocabulary.
  public static func fold(_ text: String) -> [UInt32] {
    fold(Array(text.utf8)).scalars
  }

  /// A single space beside a Han character sets it off and parts nothing; an asterisk between two
  /// (最*低) hides a word.
  @inline(__always)
  private static func isDropped(
    _ scalar: UInt32, after last: UInt32, before bytes: [UInt8], at index: Int, _ folding: ScalarFolding
  ) -> Bool {
    guard scalar == 0x20 || scalar == 0x2A, last != 0x0A, last != 0x20, index < bytes.count else {
      return false
    }
    let next = firstSeen(bytes, from: index, folding)
    if scalar == 0x2A { return HanCharacters.isHan(last) && HanCharacters.isHan(next) }
    guard next != 0x20, next != 0x0A else { return false }
    return HanCharacters.isHan(last) || HanCharacters.isHan(next)
  }

  /// The folded form of the next character that is not left out; each run of those is read once.
  @inline(__always)
  private static func firstSeen(_ bytes: [UInt8], from start: Int, _ folding: ScalarFolding) -> UInt32 {
    var index = start
    while index < bytes.count {
      let (scalar, length) = decode(bytes, at: index)
      let folded = folding.fold(scalar)
      if folded != ScalarFolding.skipped { return folded }
      index += length
    }
    return 0x0A
  }

  @inline(__always)
  private static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let left = bytes.count - index
    if lead < 0xE0 {
      guard left > 1 else { return (0xFFFD, 1) }
      return (UInt32(lead & 0x1F) << 6 | tail(bytes, index + 1), 2)
    }
    if lead < 0xF0 {
      guard left > 2 else { return (0xFFFD, left) }
      return (UInt32(lead & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3)
    }
    guard left > 3 else { return (0xFFFD, left) }
    let high = UInt32(lead & 0x07) << 18 | tail(bytes, index + 1) << 12
    return (high | tail(bytes, index + 2) << 6 | tail(bytes, index + 3), 4)
  }

  @inline(__always)
  private static func tail(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }
}
