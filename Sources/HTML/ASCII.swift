/// The few facts about ASCII bytes that reading tags needs.
enum ASCII {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Tab, line feed, form feed, carriage return, space.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// A name with A-Z folded and NUL replaced, as HTML folds names.
  static func lowercase(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A || $0 == 0 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0 { folded += [0xEF, 0xBF, 0xBD] } else { folded.append(lower(byte)) }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
