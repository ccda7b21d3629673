/// Columns that a text takes in a terminal, after Unicode Standard Annex 11 and its treatment of emoji.
public enum DisplayWidth {
  /// Columns of a text on one line; a character that a terminal draws as one counts once.
  public static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one grapheme cluster: 0, 1 or 2, more only where a cluster holds several spacing letters.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, isEmoji(scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one scalar that stands alone.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if wide.contains(value) { return 2 }
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
  }

  /// Whether several scalars are drawn as one emoji: by a variation selector, a skin tone or joiners.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    let isJoined = scalars.first.map { columns(of: $0) == 2 || $0.properties.isEmoji } ?? false
    return scalars.dropFirst().contains { scalar in
      scalar.value == 0xFE0F || scalar.properties.isEmojiModifier || (isJoined && scalar.value == 0x200D)
    }
  }
}
