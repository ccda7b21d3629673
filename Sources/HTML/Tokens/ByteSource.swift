/// The bytes of a page while it is read. Lasts as long as the call that lends the bytes.
@safe struct ByteSource {
  private let base: UnsafePointer<UInt8>
  let count: Int

  @unsafe init(_ buffer: UnsafeBufferPointer<UInt8>) {
    let empty = unsafe UnsafePointer<UInt8>(bitPattern: 1)
    unsafe base = buffer.baseAddress ?? empty.unsafelyUnwrapped
    count = buffer.count
  }

  /// The byte at an index below `count`.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    return unsafe base[index]
  }

  /// The byte at an index, 0 behind the end.
  @inline(__always)
  func peek(_ index: Int) -> UInt8 { index < count ? self[index] : 0 }

  /// The eight bytes from an index of at most `count - 8`, the first one lowest.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count)
    let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  func slice(_ range: Range<Int>) -> [UInt8] {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Where the byte stands first from `start` on, or `count`.
  func find(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    let pattern = ByteSource.repeated(byte)
    while index + 8 <= count {
      let found = ByteSource.zeros(word(at: index) ^ pattern)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return min(index, count)
  }

  /// Where text may end from `start` on: at the next `<`, `&` or NUL, or `count`.
  @inline(__always)
  func findMarkup(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      let found =
        ByteSource.zeros(word ^ 0x3C3C_3C3C_3C3C_3C3C) | ByteSource.zeros(word ^ 0x2626_2626_2626_2626)
        | ByteSource.zeros(word)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < count {
      let byte = self[index]
      if byte == 0x3C || byte == 0x26 || byte == 0 { return index }
      index += 1
    }
    return index
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of each byte that is zero; above the lowest one there may be false ones.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
