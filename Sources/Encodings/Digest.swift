/// Digests of files.
public enum Digest {
  /// The SHA-256 of the bytes (FIPS 180-4) as 64 lower-case hexadecimal digits.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var state = SHA256State()
    let whole = bytes.count / 64 * 64
    unsafe bytes.withUnsafeBytes { unsafe state.absorb(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    tail.append(contentsOf: repeatElement(0, count: (120 - tail.count) % 64))
    let bits = UInt64(bytes.count) << 3
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    unsafe tail.withUnsafeBytes { unsafe state.absorb($0) }
    return state.hexadecimal
  }

  /// The first 16 digits of the SHA-256 of the bytes.
  public static func short(_ bytes: [UInt8]) -> String {
    String(decoding: Array(sha256(bytes).utf8.prefix(16)), as: UTF8.self)
  }
}
