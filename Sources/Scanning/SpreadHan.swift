/// Notices Han words whose letters are set apart by one sign each: 最·低·价, 最/低/价.
///
/// Three letters must stand so, since signs part the members of lists: 流量/语音, 移动·联通.
struct SpreadHan {
  /// The sign that was left out last, and how many scalars stood before it.
  private var mark: UInt32 = 0
  private var place = -1

  /// Whether a scalar stands between two letters of such a word; `index` is the byte after it.
  @inline(__always)
  mutating func drops(
    _ scalar: UInt32, after scalars: [UInt32], before bytes: [UInt8], at index: Int, _ folding: ScalarFolding
  ) -> Bool {
    guard scalar <= 0xB7, SpreadHan.isMark(scalar), let last = scalars.last, HanCharacters.isHan(last) else {
      return false
    }
    return goesOn(scalar, scalars, last, bytes, index, folding)
  }

  private mutating func goesOn(
    _ mark: UInt32, _ scalars: [UInt32], _ last: UInt32, _ bytes: [UInt8], _ index: Int,
    _ folding: ScalarFolding
  ) -> Bool {
    guard !HanCharacters.isListed(last), let next = SpreadHan.letter(bytes, index, folding) else {
      return false
    }
    let isInside = mark == self.mark && scalars.count == place + 1
    if !isInside {
      let after = SpreadHan.next(bytes, next, folding)
      guard after.scalar == mark, SpreadHan.letter(bytes, after.end, folding) != nil else { return false }
    }
    (self.mark, place) = (mark, scalars.count)
    return true
  }

  /// + - . / _ | and the middle dot.
  @inline(__always)
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2B, 0x2D, 0x2E, 0x2F, 0x5F, 0x7C, 0xB7: true
    default: false
    }
  }

  /// The byte after a letter that stands here, or nil for none.
  private static func letter(_ bytes: [UInt8], _ index: Int, _ folding: ScalarFolding) -> Int? {
    let (scalar, end) = next(bytes, index, folding)
    return HanCharacters.isHan(scalar) && !HanCharacters.isListed(scalar) ? end : nil
  }

  /// The next scalar, a single space before it left out.
  private static func next(
    _ bytes: [UInt8], _ index: Int, _ folding: ScalarFolding
  ) -> (scalar: UInt32, end: Int) {
    let found = SpreadWord.next(bytes, index, folding)
    return found.scalar == 0x20 ? SpreadWord.next(bytes, found.end, folding) : found
  }
}
