/// Turns UTF-8 into the form that is matched.
public enum TextFolder {
  /// Folds well-formed UTF-8; linear in its length.
  public static func fold(_ bytes: [UInt8]) -> FoldedText {
    var scalars: [UInt32] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    scalars.reserveCapacity(bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decode(bytes, at: index)
      scalars.append(scalar)
      starts.append(UInt32(index))
      ends.append(UInt32(index + length))
      index += length
    }
    return FoldedText(scalars: scalars, starts: starts, ends: ends)
  }

  private static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int) {
    let lead = bytes[index]
    func tail(_ k: Int) -> UInt32 { index + k < bytes.count ? UInt32(bytes[index + k] & 0x3F) : 0 }
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), min(2, bytes.count - index)) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, bytes.count - index)) }
    return (
      UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), min(4, bytes.count - index)
    )
  }
}
