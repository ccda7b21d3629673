/// The running state of SHA-256 (FIPS 180-4, section 6.2).
struct SHA256State {
  private var words: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// The digest so far, in lower case.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in words {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(word >> shift & 15)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes in whole blocks of 64 bytes.
  mutating func absorb(_ blocks: UnsafeRawBufferPointer) {
    unsafe schedule.withUnsafeMutableBufferPointer { schedule in
      unsafe SHA256State.constants.withUnsafeBufferPointer { constants in
        for start in stride(from: 0, to: blocks.count, by: 64) {
          unsafe SHA256State.expand(blocks, start, schedule, constants)
          unsafe SHA256State.mix(&words, schedule)
        }
      }
    }
  }

  /// Eight rounds at a time: after each, the eight variables have changed places instead of their values.
  private static func mix(_ words: inout [UInt32], _ keyed: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    var at = 0
    while at < 64 {
      unsafe round(a, b, c, &d, e, f, g, &h, keyed[at])
      unsafe round(h, a, b, &c, d, e, f, &g, keyed[at &+ 1])
      unsafe round(g, h, a, &b, c, d, e, &f, keyed[at &+ 2])
      unsafe round(f, g, h, &a, b, c, d, &e, keyed[at &+ 3])
      unsafe round(e, f, g, &h, a, b, c, &d, keyed[at &+ 4])
      unsafe round(d, e, f, &g, h, a, b, &c, keyed[at &+ 5])
      unsafe round(c, d, e, &f, g, h, a, &b, keyed[at &+ 6])
      unsafe round(b, c, d, &e, f, g, h, &a, keyed[at &+ 7])
      at &+= 8
    }
    words[0] &+= a
    words[1] &+= b
    words[2] &+= c
    words[3] &+= d
    words[4] &+= e
    words[5] &+= f
    words[6] &+= g
    words[7] &+= h
  }

  /// `keyed` is the word of the schedule plus the constant of the round.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ keyed: UInt32
  ) {
    let first = h &+ keyed &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ (e & (f ^ g)))
    d &+= first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ ((a & b) | (c & (a | b)))
  }

  /// The schedule of a block, each word with the constant of its round.
  private static func expand(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      unsafe schedule[index] =
        bytes.loadUnaligned(fromByteOffset: start &+ 4 &* index, as: UInt32.self).bigEndian
    }
    var index = 16
    while index < 64 {
      let near = unsafe schedule[index &- 2]
      let far = unsafe schedule[index &- 15]
      let first = rotate(far, 7) ^ rotate(far, 18) ^ far &>> 3
      let second = rotate(near, 17) ^ rotate(near, 19) ^ near &>> 10
      unsafe schedule[index] = schedule[index &- 16] &+ first &+ schedule[index &- 7] &+ second
      index &+= 1
    }
    for index in 0..<64 { unsafe schedule[index] = schedule[index] &+ constants[index] }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
