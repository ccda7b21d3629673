import Documents
import Scanning

/// Finds the name with which a message opens: "Hearthside: …".
enum SenderName {
  /// Scalars that a name has at most.
  private static let longest = 28

  /// The name's scalars with its colon, where the first words of the text are one to four words before a colon.
  static func find(_ text: FoldedText) -> Range<Int>? {
    var index = 0
    var words = 1
    var letters = 0
    while index < min(text.count, longest) {
      let scalar = text.scalars[index]
      switch scalar {
      case 0x3A:
        let isAddress = index + 1 < text.count && text.scalars[index + 1] == 0x2F
        return letters >= 2 && !isAddress ? 0..<(index + 1) : nil
      case 0x20: words += 1
      case 0x61...0x7A: letters += 1
      case 0x30...0x39, 0x26, 0x27, 0x2D, 0x2E: break
      default: return nil
      }
      if words > 4 { return nil }
      index += 1
    }
    return nil
  }
}
