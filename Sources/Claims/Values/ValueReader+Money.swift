import Documents

extension ValueReader {
  /// Money of an amount with its period: 39元/月, 9块9, ￥39.
  func money(_ number: ReadNumber, currency: String, share: Rational, unitEnd: Int) -> ValueToken {
    var value = number.value * share
    var end = unitEnd
    if currency == "CNY" { extend(&value, &end, share: share) }
    let named = number.currency.isEmpty ? currency : self.currency(number)
    var token = ValueToken(kind: .money, range: number.start..<end, value: value, currency: named)
    if let suffix = periodSuffix(at: end, currency: named) {
      token.range = number.start..<suffix.end
      token.period = suffix.period
    } else {
      token.period = periodPrefix(before: number.start)
    }
    return token
  }

  /// What a bare "$" stands for depends on the country.
  private func currency(_ number: ReadNumber) -> String {
    at(number.start) == "$" && !isLetter(number.start - 1) && number.currency == "USD"
      ? conventions.dollar ?? "USD" : number.currency
  }

  /// The smaller units that follow: 5块5毛, 9块9, 0块0毛0分, 3元5角.
  private func extend(_ value: inout Rational, _ end: inout Int, share: Rational) {
    var share = share
    while share > Rational(1, 100) {
      share = share / Rational(10)
      let place = at(end) == "零" && ScalarClasses.hanDigit(at(end + 1)) != nil ? end + 1 : end
      guard let digit = singleDigit(place), !isDigit(place + 1) else {
        if share == Rational(1, 10) { twoDigits(&value, &end) }
        return
      }
      let unit = at(place + 1)
      let named: Rational? =
        unit == "毛" || unit == "角"
        ? Rational(1, 10) : unit == "分" && at(place + 2) != "钟" ? Rational(1, 100) : nil
      if let named, named <= share {
        value = value + Rational(digit) * named
        end = place + 2
        if at(end) == "钱" { end += 1 }
        share = named
      } else if named == nil, isBareTenth(place), at(end - 1) == "块" || at(end - 1) == "毛" {
        value = value + Rational(digit) * share
        end = place + 1
        return
      } else {
        return
      }
    }
  }

  /// "9块90".
  private func twoDigits(_ value: inout Rational, _ end: inout Int) {
    guard at(end - 1) == "块", isDigit(end), isDigit(end + 1), !isDigit(end + 2), !isUnit(end + 2) else {
      return
    }
    value = value + Rational(Int64(scalars[end] - 0x30) * 10 + Int64(scalars[end + 1] - 0x30), 100)
    end += 2
  }

  private func singleDigit(_ index: Int) -> Int? {
    isDigit(index) ? Int(scalars[index] - 0x30) : ScalarClasses.hanDigit(at(index))
  }

  /// Whether the digit after 块 has no unit of its own: 9块9, 九块九一个月, not 五块一个月.
  private func isBareTenth(_ index: Int) -> Bool {
    let next = index + 1
    if at(next) == "一", spells("个", "月", at: next + 1) || at(next + 1) == "年" { return true }
    if isDigit(next) || ScalarClasses.of(at(next).value) == .hanDigit { return false }
    if ScalarClasses.of(at(next).value) == .hanMultiplier { return false }
    return !["月", "起", "."].contains(at(next)) && !isUnit(next)
  }

  private func isUnit(_ index: Int) -> Bool {
    guard let unit = ValueVocabulary.units.match(scalars, at: index)?.payload else { return false }
    if case .stop = unit { return false }
    return true
  }

  // MARK: period

  /// "/月", 每月, 一个月, 包月, "a month" behind an amount.
  func periodSuffix(at index: Int, currency: String) -> (period: ValueToken.Period, end: Int)? {
    let place = skipSpaces(index)
    if isSlash(place) { return slashed(place, currency: currency) }
    if let tail = PeriodVocabulary.tails.match(scalars, at: place) { return (tail.payload, tail.end) }
    switch at(place) {
    case "每":
      let noun = skipSpaces(at(place + 1) == "1" || at(place + 1) == "一" ? place + 2 : place + 1)
      guard let match = PeriodVocabulary.nouns.match(scalars, at: noun),
        PeriodVocabulary.nextClause.match(scalars, at: match.end) == nil
      else { return nil }
      return (match.payload, match.end)
    case "一":
      let match =
        PeriodVocabulary.single.match(scalars, at: place + 1)
        ?? PeriodVocabulary.singleItem.match(scalars, at: place + 1)
      return match.map { ($0.payload, $0.end) }
    case "1":
      return PeriodVocabulary.single.match(scalars, at: skipSpaces(place + 1)).map { ($0.payload, $0.end) }
    default: return nil
    }
  }

  private func isSlash(_ index: Int) -> Bool { at(index) == "/" || at(index) == "／" }

  /// "/月", "/每月", "/1个月", "/户/月", "/月/户".
  private func slashed(_ index: Int, currency: String) -> (period: ValueToken.Period, end: Int)? {
    var found: (period: ValueToken.Period, end: Int)?
    var place = index
    for _ in 0..<2 where isSlash(place) {
      guard let next = slashedNoun(skipSpaces(place + 1), currency: currency) else { break }
      if let before = found, before.period != .item {
        found = (before.period, next.end)
      } else {
        found = next
      }
      place = skipSpaces(next.end)
    }
    return found
  }

  private func slashedNoun(_ index: Int, currency: String) -> (period: ValueToken.Period, end: Int)? {
    var place = index
    if at(place) == "每" { place = skipSpaces(place + 1) }
    if at(place) == "1" || at(place) == "一", !isDigit(place + 1) { place = skipSpaces(place + 1) }
    if at(place) == "m", !isLetter(place + 1) { return (currency == "CNY" ? .megabyte : .month, place + 1) }
    return PeriodVocabulary.nouns.match(scalars, at: place).map { ($0.payload, $0.end) }
  }

  /// The period that stands before an amount, over at most two fillers: 每月只要39元.
  func periodPrefix(before start: Int) -> ValueToken.Period? { prefix(before: start)?.period }

  private func prefix(before start: Int) -> (period: ValueToken.Period, range: Range<Int>)? {
    var end = start
    for step in 0...2 {
      if isSpace(end - 1) { end -= 1 }
      if let match = PeriodVocabulary.prefixes.matchEnding(scalars, at: end) {
        return isOwnPeriod(match.start) ? (match.payload, match.start..<end) : nil
      }
      guard step < 2, let filler = PeriodVocabulary.fillers.matchEnding(scalars, at: end) else { return nil }
      end = filler.start
    }
    return nil
  }

  /// 一个月 that tells what this amount is paid for is no duration of its own.
  mutating func dropPeriod(before token: ValueToken) {
    guard let last = tokens.last, last.kind == .duration || last.kind == .minutes,
      let prefix = prefix(before: token.range.lowerBound), prefix.range == last.range,
      prefix.period == token.period
    else { return }
    tokens.removeLast()
  }

  /// Whether 一个月 is not the end of 第一个月, 十一个月 or 前一年.
  private func isOwnPeriod(_ start: Int) -> Bool {
    guard at(start) == "一" else { return true }
    if ["第", "前", "首", "满", "头", "后", "近", "送", "内"].contains(at(start - 1)) { return false }
    let kind = start > 0 ? ScalarClasses.of(scalars[start - 1]) : .other
    return kind != .hanDigit && kind != .hanMultiplier
  }

  /// Whether a price word stands directly before: 市场价12.98万.
  func hasPriceWord(before start: Int) -> Bool {
    let end = isSpace(start - 1) ? start - 1 : start
    return PeriodVocabulary.prices.matchEnding(scalars, at: end) != nil
      && PeriodVocabulary.notPrices.matchEnding(scalars, at: end) == nil
  }
}
