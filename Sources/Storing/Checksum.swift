/// Tells damaged bytes from sound ones; no protection against a forger.
public enum Checksum {
  /// Mixes eight bytes at a time.
  public static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    unsafe bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* 0xD6E8_FEB8_6659_FD93
        sum ^= sum >> 32
        index += 8
      }
      while index < raw.count {
        sum = (sum ^ UInt64(unsafe raw[index])) &* 0xD6E8_FEB8_6659_FD93
        sum ^= sum >> 32
        index += 1
      }
    }
    return sum
  }
}
