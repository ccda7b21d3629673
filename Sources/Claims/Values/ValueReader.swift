import Documents
import Scanning

/// Reads one text from left to right. Every reader looks a bounded way ahead and returns where to go on,
/// so that the whole is linear in the text.
struct ValueReader {
  let text: FoldedText
  let scalars: [UInt32]
  let conventions: WritingConventions
  var tokens: [ValueToken] = []

  init(_ text: FoldedText, _ conventions: WritingConventions) {
    self.text = text
    self.conventions = conventions
    scalars = text.scalars
  }

  mutating func readAll() {
    var index = 0
    while index < scalars.count {
      let next = read(at: index)
      index = max(next, index + 1)
    }
  }

  private mutating func read(at index: Int) -> Int {
    switch ScalarClasses.of(scalars[index]) {
    case .other: index + 1
    case .digit: readDigits(at: index)
    case .enclosed: enclosedNumber(at: index).map { readAmount($0) } ?? index + 1
    case .letter: readWord(at: index)
    case .hanDigit, .hanMultiplier: readHanNumeral(at: index)
    case .half: readHalf(at: index)
    case .currency, .currencyWord: readCurrency(at: index)
    case .ordinal: readOrdinal(at: index)
    case .matching: readMatching(at: index)
    }
  }

  /// The scalar at a place, NUL outside the text.
  func at(_ index: Int) -> Unicode.Scalar {
    guard index >= 0, index < scalars.count else { return "\0" }
    return Unicode.Scalar(scalars[index]) ?? "\0"
  }

  func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(at(index)) }
  func isLetter(_ index: Int) -> Bool { ("a"..."z").contains(at(index)) || ("A"..."Z").contains(at(index)) }

  /// Past at most two spaces.
  func skipSpaces(_ index: Int) -> Int {
    var index = index
    for _ in 0..<2 where isSpace(index) { index += 1 }
    return index
  }

  func isSpace(_ index: Int) -> Bool { at(index) == " " || at(index) == "\u{A0}" || at(index) == "\u{3000}" }

  /// Whether the scalars at a place are these.
  func spells(_ word: Unicode.Scalar..., at index: Int) -> Bool {
    for (offset, scalar) in word.enumerated() where at(index + offset) != scalar { return false }
    return true
  }

  mutating func emit(_ token: ValueToken) -> Int {
    if token.kind == .money, token.period != nil { dropPeriod(before: token) }
    tokens.append(token)
    return token.range.upperBound
  }
}
