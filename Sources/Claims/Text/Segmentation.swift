import Documents
import Scanning

/// Where blocks, sentences and clauses of a folded document begin and end.
///
/// A sentence ends at 。！？；, a line's end or a full stop before a space; a clause also at commas, colons,
/// bars, wide spaces, dashes and emoji. 、 and brackets end nothing.
public struct Segmentation: Sendable {
  /// For each scalar the number of its clause.
  public private(set) var clauseOf: [UInt32] = []
  public private(set) var sentenceOfClause: [UInt32] = []
  public private(set) var blockOfSentence: [UInt32] = []
  /// Ranges of scalars, separators included at the end.
  public private(set) var clauses: [Range<Int>] = []
  public private(set) var sentences: [Range<Int>] = []
  /// For each block its range of scalars.
  public private(set) var blocks: [Range<Int>] = []

  private enum Break { case none, clause, sentence }

  init(_ text: FoldedText, document: Document) {
    clauseOf.reserveCapacity(text.count)
    var index = 0
    for (number, block) in document.blocks.enumerated() {
      let start = index
      let end = block.content.upperBound
      var clauseStart = index
      var sentenceStart = index
      while index < text.count, Int(text.starts[index]) < end {
        let kind = Segmentation.kind(text.scalars, index)
        clauseOf.append(UInt32(clauses.count))
        index += 1
        guard kind != .none else { continue }
        close(&clauseStart, at: index)
        if kind == .sentence { closeSentence(&sentenceStart, at: index, block: number) }
      }
      if clauseStart < index || sentenceStart < index {
        close(&clauseStart, at: index)
        closeSentence(&sentenceStart, at: index, block: number)
      }
      blocks.append(start..<index)
      while index < text.count,
        number + 1 >= document.blocks.count
          || Int(text.starts[index]) < document.blocks[number + 1].content.lowerBound
      {
        clauseOf.append(UInt32(max(clauses.count - 1, 0)))
        index += 1
      }
    }
    while clauseOf.count < text.count { clauseOf.append(UInt32(max(clauses.count - 1, 0))) }
  }

  private mutating func close(_ start: inout Int, at end: Int) {
    clauses.append(start..<end)
    sentenceOfClause.append(UInt32(sentences.count))
    start = end
  }

  private mutating func closeSentence(_ start: inout Int, at end: Int, block: Int) {
    sentences.append(start..<end)
    blockOfSentence.append(UInt32(block))
    start = end
  }

  /// The sentence of a scalar.
  public func sentence(of scalar: Int) -> Int { Int(sentenceOfClause[Int(clauseOf[scalar])]) }

  private static func kind(_ scalars: [UInt32], _ index: Int) -> Break {
    let scalar = scalars[index]
    switch scalar {
    case 0x0A, 0x3002, 0x21, 0x3F, 0x3B: return .sentence
    case 0x2E: return endsEnglishSentence(scalars, index) ? .sentence : .none
    case 0x2C: return isBetweenDigits(scalars, index) ? .none : .clause
    case 0x3A: return isBetweenDigits(scalars, index) ? .none : .clause
    case 0x7C, 0x3000, 0x2026, 0x25B7, 0x25C6, 0x25CE, 0x2605, 0x2606, 0x25CF, 0x25A0, 0x2022, 0x2192, 0x25BA:
      return .clause
    case 0x7E: return isBetweenDigits(scalars, index) ? .none : .clause
    case 0x2D: return index > 0 && scalars[index - 1] == 0x2D ? .clause : .none
    case 0x20: return index > 0 && scalars[index - 1] == 0x20 ? .clause : .none
    default:
      return scalar >= 0x1F000 && scalar < 0x20000 || (0x2600...0x27BF).contains(scalar) ? .clause : .none
    }
  }

  private static func endsEnglishSentence(_ scalars: [UInt32], _ index: Int) -> Bool {
    var next = index + 1
    while next < scalars.count, next <= index + 2, isClosing(scalars[next]) { next += 1 }
    guard next < scalars.count else { return true }
    guard scalars[next] == 0x20 || scalars[next] == 0x0A else { return false }
    return next > index + 1 || !Abbreviations.endsAt(index, scalars)
  }

  private static func isClosing(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x27 || scalar == 0x29 || scalar == 0x201D
  }

  private static func isBetweenDigits(_ scalars: [UInt32], _ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && isNumeral(scalars[index - 1]) && isNumeral(scalars[index + 1])
  }

  /// A digit or a unit that ends a number, as in "9月20日～10月7日".
  private static func isNumeral(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || scalar == 0x65E5 || scalar == 0x53F7 || scalar == 0x6708
      || scalar == 0x5143
  }
}
