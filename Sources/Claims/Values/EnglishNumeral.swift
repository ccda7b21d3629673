import Documents

/// The words of English numerals: "seventy", "twenty-four", "one hundred and twenty", "a thousand and twelve".
enum EnglishNumeral {
  enum Word: Sendable {
    /// 1 to 19.
    case unit(Int)
    /// 20 to 90.
    case tens(Int)
    case hundred, thousand
  }

  static let words = TermTable<Word>([
    ("one", .unit(1)), ("two", .unit(2)), ("three", .unit(3)), ("four", .unit(4)), ("five", .unit(5)),
    ("six", .unit(6)), ("seven", .unit(7)), ("eight", .unit(8)), ("nine", .unit(9)), ("ten", .unit(10)),
    ("eleven", .unit(11)), ("twelve", .unit(12)), ("thirteen", .unit(13)), ("fourteen", .unit(14)),
    ("fifteen", .unit(15)), ("sixteen", .unit(16)), ("seventeen", .unit(17)), ("eighteen", .unit(18)),
    ("nineteen", .unit(19)), ("twenty", .tens(20)), ("thirty", .tens(30)), ("forty", .tens(40)),
    ("fifty", .tens(50)), ("sixty", .tens(60)), ("seventy", .tens(70)), ("eighty", .tens(80)),
    ("ninety", .tens(90)), ("hundred", .hundred), ("thousand", .thousand),
  ])

  /// A numeral while it is read, word by word.
  struct Sum {
    private var total: Int = 0
    private var section: Int = 0
    private var hasTens = false
    private var hasUnit = false

    var value: Int { total + section }

    /// Whether the word continues the numeral: "twenty" and "four", not "four" and "twenty".
    mutating func take(_ word: Word) -> Bool {
      switch word {
      case .unit(let value):
        guard !hasUnit, value < 10 || !hasTens else { return false }
        section += value
        hasUnit = true
      case .tens(let value):
        guard !hasUnit, !hasTens else { return false }
        section += value
        hasTens = true
      case .hundred:
        guard section > 0, section < 100 else { return false }
        section *= 100
        (hasTens, hasUnit) = (false, false)
      case .thousand:
        guard section > 0, total == 0 else { return false }
        (total, section) = (section * 1000, 0)
        (hasTens, hasUnit) = (false, false)
      }
      return true
    }
  }
}

extension ValueReader {
  /// A numeral in English words that begins here, or nil.
  func englishNumber(at index: Int) -> ReadNumber? {
    var sum = EnglishNumeral.Sum()
    var end = index
    var place = index
    if at(index) == "a", isSpace(index + 1), isScale(index + 2) {
      _ = sum.take(.unit(1))
      place = index + 2
    }
    while let (next, word) = EnglishNumeral.words.match(scalars, at: place), sum.take(word) {
      end = next
      place = wordAfter(next)
    }
    guard end > index else { return nil }
    return ReadNumber(mantissa: Rational(sum.value), range: index..<end)
  }

  private func isScale(_ index: Int) -> Bool {
    switch EnglishNumeral.words.match(scalars, at: index)?.payload {
    case .hundred?, .thousand?: true
    default: false
    }
  }

  /// The place of the next word of a numeral: behind a space, a hyphen or "and".
  private func wordAfter(_ index: Int) -> Int {
    if at(index) == "-" { return index + 1 }
    let place = skipSpaces(index)
    return spells("a", "n", "d", " ", at: place) ? place + 4 : place
  }

  /// A numeral in words with its unit: "seventy dollars", "twelve-month"; nil where no unit follows.
  mutating func readEnglishNumeral(at index: Int) -> Int? {
    guard let number = englishNumber(at: index) else { return nil }
    if case .bare = measure(number) {
      guard let place = separatorEnd(number.end), self.number(at: place) != nil else { return nil }
    }
    return readAmount(number)
  }
}
