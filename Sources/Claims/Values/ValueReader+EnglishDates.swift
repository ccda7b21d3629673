import Documents

extension ValueReader {
  /// A date that begins with the name of a month: "November 30, 2026"; the place behind it.
  mutating func readEnglishDate(at index: Int) -> Int? {
    guard PeriodVocabulary.months.match(scalars, at: index) != nil,
      let token = dateToken(at: index)
    else { return nil }
    return emit(token)
  }

  /// "30 November 2026", "Nov 30", "November 2026".
  func englishDate(at index: Int) -> ReadDate? {
    if isDigit(index) {
      guard let day = englishDay(at: index), let month = monthName(at: day.end) else { return nil }
      let year = englishYear(at: month.end)
      let date = PartialDate(year: year?.value, month: month.value, day: day.value)
      return ReadDate(date: date, end: year?.end ?? month.end, form: .full)
    }
    guard let (monthEnd, month) = PeriodVocabulary.months.match(scalars, at: index) else { return nil }
    let behind = at(monthEnd) == "." ? monthEnd + 1 : monthEnd
    if let day = englishDay(at: skipSpaces(behind)), skipSpaces(behind) > behind {
      let year = englishYear(at: day.end)
      let date = PartialDate(year: year?.value, month: month, day: day.value)
      return ReadDate(date: date, end: year?.end ?? day.end, form: .full)
    }
    guard let year = englishYear(at: monthEnd) else { return nil }
    return ReadDate(date: PartialDate(year: year.value, month: month), end: year.end, form: .full)
  }

  /// "1 to 30 November 2026": both days have the month and the year that stand behind.
  func englishDayRange(at index: Int) -> ValueToken? {
    guard let first = englishDay(at: index), let place = separatorEnd(first.end),
      let second = englishDay(at: place), let month = monthName(at: second.end)
    else { return nil }
    let year = englishYear(at: month.end)
    return ValueToken(
      kind: .dateRange, range: index..<(year?.end ?? month.end),
      date: PartialDate(year: year?.value, month: month.value, day: first.value),
      endDate: PartialDate(year: year?.value, month: month.value, day: second.value))
  }

  /// "30/11": a day and its month, as Britain and Australia write them.
  func dayFirst(_ day: Int, _ month: (value: Int, end: Int, digits: Int), _ sign: Unicode.Scalar) -> ReadDate?
  {
    guard sign == "/", (1...31).contains(day), (1...12).contains(month.value) else { return nil }
    return ReadDate(date: PartialDate(month: month.value, day: day), end: month.end, form: .short)
  }

  /// "between 1 November and 30 November": the second date, where "between" stands before the first.
  func englishSecondDate(after first: ReadDate, from start: Int) -> ReadDate? {
    let place = skipSpaces(first.end)
    guard place > first.end, spells("a", "n", "d", " ", at: place),
      Self.between.matchEnding(scalars, at: start - 1) != nil
    else { return nil }
    return englishDate(at: place + 4)
  }

  private static let between = TermTable<Bool>([("between", true)])
  private static let deadlines = TermTable<Bool>([
    ("until till by ends end before through thru expires on", true)
  ])

  /// Whether the word before a short date makes it a last day: "ends 11/30".
  func isEnglishDeadline(before index: Int) -> Bool {
    isSpace(index - 1) && Self.deadlines.matchEnding(scalars, at: index - 1) != nil
  }

  /// The place behind "to", "through" or "thru".
  func englishSeparatorEnd(_ index: Int) -> Int? {
    Self.separators.match(scalars, at: index).flatMap { isSpace($0.end) ? $0.end + 1 : nil }
  }

  private static let separators = TermTable<Bool>([("to through thru", true)])

  private func englishDay(at index: Int) -> (value: Int, end: Int)? {
    guard isDigit(index), let day = smallNumber(at: index), day.digits <= 2, (1...31).contains(day.value)
    else { return nil }
    for (a, b) in [("s", "t"), ("n", "d"), ("r", "d"), ("t", "h")] as [(Unicode.Scalar, Unicode.Scalar)]
    where at(day.end) == a && at(day.end + 1) == b && !isLetter(day.end + 2) {
      return (day.value, day.end + 2)
    }
    return isLetter(day.end) ? nil : (day.value, day.end)
  }

  private func monthName(at index: Int) -> (value: Int, end: Int)? {
    var place = skipSpaces(index)
    guard place > index else { return nil }
    if spells("o", "f", " ", at: place) { place += 3 }
    return PeriodVocabulary.months.match(scalars, at: place).map { ($0.payload, $0.end) }
  }

  private func englishYear(at index: Int) -> (value: Int, end: Int)? {
    let place = skipSpaces(at(index) == "," || at(index) == "." ? index + 1 : index)
    guard place > index, isDigit(place), let year = smallNumber(at: place), year.digits == 4,
      (1900...2199).contains(year.value), !isLetter(year.end)
    else { return nil }
    return (year.value, year.end)
  }
}
