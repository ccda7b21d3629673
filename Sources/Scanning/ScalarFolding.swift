/// What each scalar becomes when text is folded: itself, another scalar, or nothing.
struct ScalarFolding: Sendable {
  /// A scalar that is left out.
  static let skipped: UInt32 = 0

  static let shared = ScalarFolding()

  /// For scalars up to U+FFFF the folded scalar.
  private let table: [UInt16]

  private init() {
    var table = (0...UInt16.max).map { $0 }
    for upper in 0x41...0x5A { table[upper] = UInt16(upper + 0x20) }
    for wide in 0xFF01...0xFF5E {
      let narrow = wide - 0xFEE0
      table[wide] = UInt16((0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow)
    }
    for (from, to) in ScalarFolding.singles { table[Int(from)] = to }
    for range in ScalarFolding.invisible { for value in range { table[value] = 0 } }
    ScalarFolding.apply(FoldingTable.pairs, to: &table)
    ScalarFolding.apply(FoldingTable.letters, to: &table)
    ScalarFolding.apply(LookalikeLetters.pairs, to: &table)
    self.table = table
  }

  /// The folded scalar, or `skipped`.
  @inline(__always)
  func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000 { return UInt32(table[Int(scalar)]) }
    if (0x20000...0x323AF).contains(scalar) { return scalar }
    return (0xE0000...0xE01EF).contains(scalar) ? ScalarFolding.skipped : LookalikeLetters.plain(scalar)
  }

  private static func apply(_ pairs: StaticString, to table: inout [UInt16]) {
    var from: UInt32?
    for scalar in pairs.description.unicodeScalars {
      if let source = from {
        table[Int(source)] = UInt16(truncatingIfNeeded: scalar.value)
        from = nil
      } else {
        from = scalar.value
      }
    }
  }

  /// Signs with more than one form.
  private static let singles: [(UInt16, UInt16)] = [
    (0xFFE5, 0xA5), (0xFFE1, 0xA3), (0xFFE0, 0xA2), (0x00A0, 0x20), (0x2007, 0x20), (0x2009, 0x20),
    (0x202F, 0x20), (0x2002, 0x20), (0x2003, 0x20), (0x205F, 0x20), (0x09, 0x20), (0x0D, 0x0A),
    (0x2019, 0x27), (0x2014, 0x2D), (0x2013, 0x2D), (0x2012, 0x2D), (0x2015, 0x2D), (0x2010, 0x2D),
    (0x2011, 0x2D), (0x2212, 0x2D), (0x301C, 0x7E), (0x223C, 0x7E), (0x2236, 0x3A), (0x22C5, 0xB7),
    (0x30FB, 0xB7), (0x300E, 0x300C), (0x300F, 0x300D), (0xFF61, 0x3002), (0xFF64, 0x3001),
  ]

  /// Characters that are not seen - soft hyphen, zero width, direction marks, fillers, variation selectors - and
  /// strokes, accents and rings that lie on the letter before.
  private static let invisible: [ClosedRange<Int>] = [
    0x00AD...0x00AD, 0x0300...0x036F, 0x0483...0x0489, 0x061C...0x061C, 0x115F...0x1160, 0x17B4...0x17B5,
    0x180B...0x180E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    0x20D0...0x20F0, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
  ]
}
