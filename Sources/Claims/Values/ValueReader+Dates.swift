import Documents

extension ValueReader {
  /// How a date was written; a short one (11.30) is a date only in a range or before 前, 止.
  enum DateForm { case full, short, dashed }

  struct ReadDate {
    var date: PartialDate
    var end: Int
    var form: DateForm
  }

  /// A date or a range of dates that begins here, as a token.
  func dateToken(at index: Int) -> ValueToken? {
    if let months = monthRange(at: index) ?? englishDayRange(at: index) { return months }
    guard var first = date(at: index) ?? englishDate(at: index) else { return nil }
    if first.date.year == nil { first.date.yearsAhead = yearsAhead(before: index) }
    if let second = secondDate(after: first) ?? englishSecondDate(after: first, from: index) {
      return ValueToken(
        kind: .dateRange, range: index..<second.end, date: first.date, endDate: second.date)
    }
    let isLast = isDeadline(first.end) || isEnglishDeadline(before: index)
    guard first.form == .full || (first.form == .short && isLast) else { return nil }
    return ValueToken(kind: .date, range: index..<first.end, date: first.date)
  }

  /// "明年8月31日": how many years the word before a date without its year leads on.
  private func yearsAhead(before index: Int) -> Int? {
    guard index >= 2, at(index - 1) == "年" else { return nil }
    switch at(index - 2) {
    case "明", "来": return 1
    case "今", "本": return 0
    case "去": return -1
    case "后": return 2
    default: return nil
    }
  }

  private func secondDate(after first: ReadDate) -> ReadDate? {
    guard let place = separatorEnd(skipTime(first.end)) else { return nil }
    if let second = date(at: place) ?? englishDate(at: place) {
      if first.form != .full || second.form != .full, !isDateEnd(second.end) { return nil }
      return second
    }
    guard let day = smallNumber(at: place), (1...31).contains(day.value), first.date.day != nil else {
      return nil
    }
    let unit = skipSpaces(day.end)
    guard at(unit) == "日" || at(unit) == "号" else { return nil }
    let date = PartialDate(year: nil, month: first.date.month, day: day.value)
    return ReadDate(date: date, end: unit + 1, form: .full)
  }

  /// Whether no unit follows, which would make "9.9-12.9元" an amount.
  private func isDateEnd(_ index: Int) -> Bool {
    let place = skipSpaces(index)
    if isLetter(index) || at(index) == "%" { return false }
    guard let unit = ValueVocabulary.units.match(scalars, at: place)?.payload else { return true }
    if case .stop = unit { return true }
    return false
  }

  private func isDeadline(_ index: Int) -> Bool {
    let place = skipSpaces(index)
    return ["前", "止", "截", "起"].contains(at(place)) || spells("之", "前", at: place)
  }

  /// Past the weekday and the time of a first date, and past 起.
  private func skipTime(_ index: Int) -> Int {
    var end = skipSpaces(index)
    if at(end) == "(" || at(end) == "（" {
      let close = (end + 1...end + 5).first { at($0) == ")" || at($0) == "）" }
      guard let close else { return index }
      end = skipSpaces(close + 1)
    }
    if isDigit(end), let time = timeEnd(at: end) {
      end = skipSpaces(time)
    } else if at(end) == "零", at(end + 1) == "时" || at(end + 1) == "点" {
      end += 2
    }
    if at(end) == "起" { end += 1 }
    return end
  }

  /// The place behind 至, 到, a dash or a tilde.
  func separatorEnd(_ index: Int) -> Int? {
    let place = skipSpaces(index)
    switch at(place) {
    case "至", "到", "~", "～", "〜": return skipSpaces(place + 1)
    case "-", "—", "–", "―", "−", "－", "‐", "‑", "─":
      let next = at(place + 1) == at(place) ? place + 2 : place + 1
      return skipSpaces(next)
    case "t": return isSpace(place - 1) ? englishSeparatorEnd(place) : nil
    case "u": return spells("u", "n", "t", "i", "l", " ", at: place) && isSpace(place - 1) ? place + 6 : nil
    default: return nil
    }
  }

  /// At most four ASCII digits or a short Han numeral.
  func smallNumber(at index: Int) -> (value: Int, end: Int, digits: Int)? {
    if isDigit(index) {
      let end = (index...index + 4).first { !isDigit($0) }
      guard let end else { return nil }
      return (scalars[index..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, end, end - index)
    }
    let end = hanRunEnd(from: index)
    guard end > index, end - index <= 4 else { return nil }
    let digits = scalars[index..<end].compactMap { Unicode.Scalar($0).flatMap(ScalarClasses.hanDigit) }
    if digits.count == 4 { return (digits.reduce(0) { $0 * 10 + $1 }, end, 4) }
    guard at(index) != "两", at(index) != "俩", let number = HanNumeral.read(scalars[index..<end]),
      !number.isVague,
      end - index <= 3
    else { return nil }
    return (Int(number.value.numerator), end, number.value < Rational(10) ? 1 : 2)
  }

  private func date(at index: Int) -> ReadDate? {
    guard let first = smallNumber(at: index) else { return nil }
    if first.digits == 4 {
      guard (1900...2199).contains(first.value) else { return nil }
      return yearDate(first.value, end: first.end)
    }
    guard first.digits <= 2 else { return nil }
    let unit = skipSpaces(first.end)
    if at(unit) == "年", first.digits == 2,
      let rest = monthDay(at: skipSpaces(unit + 1), year: 2000 + first.value)
    {
      return rest
    }
    if at(unit) == "月" { return monthDay(at: index, year: nil) }
    return isDigit(index) ? separatedDate(first.value, end: first.end) : nil
  }

  private func yearDate(_ year: Int, end: Int) -> ReadDate? {
    let unit = skipSpaces(end)
    if at(unit) == "年" {
      if let rest = monthDay(at: skipSpaces(unit + 1), year: year) { return rest }
      let after = at(unit + 1) == "度" ? unit + 2 : unit + 1
      return ReadDate(date: PartialDate(year: year, month: nil), end: after, form: .full)
    }
    let sign = at(end)
    guard ["-", "/", "."].contains(sign), let month = smallNumber(at: end + 1), isDigit(end + 1),
      (1...12).contains(month.value), month.digits <= 2
    else { return nil }
    if at(month.end) == sign, let day = smallNumber(at: month.end + 1), isDigit(month.end + 1),
      day.digits <= 2,
      (1...31).contains(day.value), !isLetter(day.end)
    {
      let date = PartialDate(year: year, month: month.value, day: day.value)
      return ReadDate(date: date, end: at(day.end) == "日" ? day.end + 1 : day.end, form: .full)
    }
    guard month.digits == 2, sign != "." || isDateEnd(month.end), !isLetter(month.end) else { return nil }
    return ReadDate(date: PartialDate(year: year, month: month.value), end: month.end, form: .full)
  }

  /// "11月30日", "11月".
  private func monthDay(at index: Int, year: Int?) -> ReadDate? {
    guard let month = smallNumber(at: index), (1...12).contains(month.value), month.digits <= 2 else {
      return nil
    }
    let unit = skipSpaces(month.end)
    guard at(unit) == "月", !isMonthOfSomething(unit + 1) else { return nil }
    let place = skipSpaces(unit + 1)
    if let day = smallNumber(at: place), (1...31).contains(day.value), day.digits <= 2 {
      let sign = skipSpaces(day.end)
      if at(sign) == "日" || at(sign) == "号" {
        let date = PartialDate(year: year, month: month.value, day: day.value)
        return ReadDate(date: date, end: sign + 1, form: .full)
      }
    }
    var end = at(unit + 1) == "份" ? unit + 2 : unit + 1
    if ["底", "末"].contains(at(end)) { end += 1 }
    return ReadDate(date: PartialDate(year: year, month: month.value), end: end, form: .full)
  }

  /// 月租, 月费: the number before is not a month.
  private func isMonthOfSomething(_ index: Int) -> Bool { ["租", "费", "付", "卡", "票"].contains(at(index)) }

  /// "11.30", "11/30", "30/11/2026".
  private func separatedDate(_ first: Int, end: Int) -> ReadDate? {
    let sign = at(end)
    guard sign == "." || sign == "/" || sign == "-", isDigit(end + 1), let second = smallNumber(at: end + 1),
      second.digits <= 2, second.value >= 1, !isLetter(second.end)
    else { return nil }
    if at(second.end) == sign, isDigit(second.end + 1), let year = smallNumber(at: second.end + 1) {
      let full =
        year.digits == 2 && conventions.dateOrder != nil && sign == "/" ? 2000 + year.value : year.value
      guard (1900...2199).contains(full) else { return nil }
      let swapped = first <= 12 && (second.value > 12 || conventions.dateOrder == .monthFirst)
      let (month, day) = swapped ? (first, second.value) : (second.value, first)
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      return ReadDate(date: PartialDate(year: full, month: month, day: day), end: year.end, form: .full)
    }
    if conventions.dateOrder == .dayFirst { return dayFirst(first, second, sign) }
    guard (1...12).contains(first), (1...31).contains(second.value) else { return nil }
    let date = PartialDate(month: first, day: second.value)
    if at(second.end) == "日" || at(second.end) == "号" {
      return sign == "/" ? nil : ReadDate(date: date, end: second.end + 1, form: .full)
    }
    return ReadDate(date: date, end: second.end, form: sign == "-" ? .dashed : .short)
  }

  /// "1-3月".
  private func monthRange(at index: Int) -> ValueToken? {
    guard let first = smallNumber(at: index), let place = separatorEnd(first.end),
      let second = smallNumber(at: place), at(second.end) == "月", !isMonthOfSomething(second.end + 1),
      first.value < second.value, (1...12).contains(first.value), (1...12).contains(second.value)
    else { return nil }
    return ValueToken(
      kind: .dateRange, range: index..<second.end + 1, date: PartialDate(month: first.value),
      endDate: PartialDate(month: second.value))
  }
}
