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
}
