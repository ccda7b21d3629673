/// Tests on scalars that decide how spaces are read.
public enum HanCharacters {
  /// Whether a scalar is a Han character.
  @inline(__always)
  public static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
      || (0x20000...0x323AF).contains(scalar) || scalar == 0x3007
  }

  /// Whether a scalar is Chinese punctuation, as it is before folding or after it.
  @inline(__always)
  public static func isPunctuation(_ scalar: UInt32) -> Bool {
    (0x3001...0x3011).contains(scalar) || (0x2018...0x201F).contains(scalar)
      || (0xFF01...0xFF0F).contains(scalar)
  }

  /// Whether a folded Han character means something by itself in a list or a table: numerals, units, yes and no, 甲乙丙丁. Letters of
  /// a word that is spread out are none.
  public static func isListed(_ scalar: UInt32) -> Bool { listed.contains(scalar) }

  private static let listed = Set("是否有无男女甲乙丙丁元角分块月日年天周季时次人户个条号一二三四五六七八九十百千万亿两零〇".unicodeScalars.map(\.value))
}
