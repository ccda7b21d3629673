/// What makes one text of another: bytes in the place of a range of it, as few as are enough.
struct TextDifference: Hashable {
  let range: Range<Int>
  let text: String

  /// Both are UTF-8; no scalar and no line end is cut in two.
  init(from old: [UInt8], to new: [UInt8]) {
    var start = zip(old, new).prefix { $0 == $1 }.count
    while start > 0, !TextDifference.isBoundary(old, start) || !TextDifference.isBoundary(new, start) {
      start -= 1
    }
    let limit = min(old.count, new.count) - start
    var tail = zip(old.reversed(), new.reversed()).prefix(limit).prefix { $0 == $1 }.count
    while tail > 0,
      !TextDifference.isBoundary(old, old.count - tail)
        || !TextDifference.isBoundary(new, new.count - tail)
    {
      tail -= 1
    }
    range = start..<old.count - tail
    text = String(decoding: new[start..<new.count - tail], as: UTF8.self)
  }

  private static func isBoundary(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return true }
    let isInLineEnd = index > 0 && bytes[index - 1] == 0x0D && bytes[index] == 0x0A
    return bytes[index] & 0xC0 != 0x80 && !isInLineEnd
  }
}
