/// Tells an encoding from the bytes alone.
enum EncodingGuess {
  /// The encoding of text that declares none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    let isValid = UTF8Text.isValid(bytes)
    if let wide = utf16(bytes, isValidUTF8: isValid) { return wide }
    if isValid || isMostlyUTF8(bytes) { return .utf8 }
    return chinese(bytes) ?? .windows1252
  }

  /// GB18030 or Big5 where the bytes look like Chinese text in it, and not like damaged UTF-8.
  ///
  /// Chinese text in UTF-8 reads as rare characters of GB18030 almost without errors: it is ruled out first.
  static func chinese(_ bytes: [UInt8]) -> TextEncoding? {
    if isMostlyUTF8(bytes) { return nil }
    let simplified = PairStatistics(bytes, .gb18030)
    let traditional = PairStatistics(bytes, .big5)
    if traditional.looksRight, traditional.isClearlyBetter(than: simplified) { return .big5 }
    if simplified.looksRight { return .gb18030 }
    return traditional.looksRight ? .big5 : nil
  }

  /// Whether at least two thirds of the bytes beyond ASCII stand in well-formed sequences.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var position = 0
    while position < bytes.count {
      let sequence = UTF8Text.sequence(in: bytes, at: position)
      if !sequence.isValid { bad += sequence.length } else if sequence.length > 1 { good += sequence.length }
      position += sequence.length
    }
    return good > 0 && good >= 2 * bad
  }

  /// UTF-16 by its NUL bytes and by what its units would be.
  private static func utf16(_ bytes: [UInt8], isValidUTF8: Bool) -> TextEncoding? {
    let sample = bytes.prefix(8192)
    let units = sample.count / 2
    let zeros = sample.count { $0 == 0 }
    // Text of another encoding may hold a stray NUL.
    guard units > 0, zeros > 0, zeros * 100 >= units * (isValidUTF8 ? 30 : 2) else { return nil }
    var little = 0
    var big = 0
    for index in 0..<units {
      let first = UInt16(sample[2 * index])
      let second = UInt16(sample[2 * index + 1])
      if isPlausible(second << 8 | first) { little += 1 }
      if isPlausible(first << 8 | second) { big += 1 }
    }
    guard max(little, big) * 10 >= units * 9 else { return nil }
    if little != big { return little > big ? .utf16LittleEndian : .utf16BigEndian }
    // A small Latin letter the wrong way round is a Han character.
    let firstZeros = stride(from: 0, to: 2 * units, by: 2).count { sample[$0] == 0 }
    return 2 * firstZeros < zeros ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func isPlausible(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF: true
    case 0x2010...0x203F, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
