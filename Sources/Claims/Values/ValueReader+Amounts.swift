import Documents

extension ValueReader {
  mutating func readDigits(at index: Int) -> Int {
    if let token = dateToken(at: index) { return emit(token) }
    if let end = codeEnd(at: index) { return end }
    guard let number = asciiNumber(at: index) else { return gluedEnd(index) }
    return readAmount(number)
  }

  mutating func readHanNumeral(at index: Int) -> Int {
    if let fraction = readFraction(at: index) { return fraction }
    if let token = dateToken(at: index) { return emit(token) }
    if let number = hanNumber(at: index), !isRepeatedOne(number) { return readAmount(number) }
    return readLastDigit(of: index..<hanRunEnd(from: index))
  }

  private func isRepeatedOne(_ number: ReadNumber) -> Bool {
    number.digits == 2 && at(number.start) == "一" && at(number.start + 1) == "一"
  }

  /// 唯一一家, 统一一年: the run is a word and a numeral.
  private mutating func readLastDigit(of run: Range<Int>) -> Int {
    guard run.count == 2, at(run.lowerBound) == at(run.upperBound - 1),
      let number = hanNumber(at: run.upperBound - 1)
    else { return run.upperBound }
    return readAmount(number)
  }

  /// A currency sign or word with its amount, else one scalar passed over.
  mutating func readCurrency(at index: Int) -> Int {
    guard let number = signedNumber(at: index) else { return index + 1 }
    return readAmount(number)
  }

  /// A number with its unit, or with a second number as a range.
  mutating func readAmount(_ number: ReadNumber) -> Int {
    let first = measure(number)
    if let range = span(number, first) { return emit(range) }
    switch first {
    case .token(let token): return emit(token)
    case .void(let end): return end
    case .bare: return readBare(number)
    }
  }

  // MARK: ranges

  /// "99-199元", "18至60周岁", "12个月-24个月": the lower value with the upper one.
  private func span(_ number: ReadNumber, _ first: Measure) -> ValueToken? {
    switch first {
    case .void: return nil
    case .token(let lower):
      guard let upper = upperToken(behind: lower.range.upperBound), upper.kind == lower.kind,
        upper.unit == lower.unit, upper.value > lower.value,
        upper.currency == lower.currency || lower.currency.isEmpty
      else { return nil }
      return join(lower, upper, from: lower.value)
    case .bare:
      guard let (second, upper) = upperAmount(behind: number.end), second.mantissa > .zero,
        second.mantissa > number.mantissa || second.value > number.value
      else { return nil }
      let scale = number.multiplier == .one ? upper.value / second.mantissa : upper.value / second.value
      let lower = scale * (number.multiplier == .one ? number.mantissa : number.value)
      return lower < upper.value ? join(upper, upper, from: lower, at: number.start) : nil
    }
  }

  private func join(_ first: ValueToken, _ second: ValueToken, from value: Rational, at start: Int? = nil)
    -> ValueToken
  {
    var token = second
    token.range = (start ?? first.range.lowerBound)..<second.range.upperBound
    token.value = value
    token.upper = second.value
    token.period = second.period ?? first.period
    if let start, token.kind == .money, token.period == nil { token.period = periodPrefix(before: start) }
    return token
  }

  private func upperToken(behind index: Int) -> ValueToken? { upperAmount(behind: index)?.token }

  private func upperAmount(behind index: Int) -> (number: ReadNumber, token: ValueToken)? {
    guard let place = separatorEnd(index), let number = number(at: place),
      case .token(let token) = measure(number),
      token.upper == nil
    else { return nil }
    return (number, token)
  }

  // MARK: bare numbers

  private mutating func readBare(_ number: ReadNumber) -> Int {
    if let token = bareMoney(number) ?? statedAge(number) ?? odds(number) { return emit(token) }
    if number.isHan {
      guard number.isUnmistakable, !["别", "姓", "科"].contains(at(number.end)) else { return number.end }
      return emit(ValueToken(kind: .number, range: number.range, value: number.value))
    }
    if isLetter(number.end) { return gluedEnd(number.end) }
    if isCode(number) || isMark(number) || isPartOfSum(number) { return number.end }
    return emit(ValueToken(kind: .number, range: number.range, value: number.value))
  }

  /// "市场价12.98万", "五十九一个月", "9.99 a month".
  private func bareMoney(_ number: ReadNumber) -> ValueToken? {
    if let spoken = spokenMoney(number) { return spoken }
    let written = !number.isHan && hasPriceWord(before: number.start) && !isLetter(number.end)
    if written { return money(number, currency: "CNY", share: .one, unitEnd: number.end) }
    guard number.decimals == 2, let tail = PeriodVocabulary.tails.match(scalars, at: skipSpaces(number.end)),
      isLetter(tail.end - 1)
    else { return nil }
    return money(number, currency: "", share: .one, unitEnd: number.end)
  }

  private static let ageWords = TermTable<Bool>([("aged age ages aged_between ages_between", true)])

  /// "aged 18 to 25".
  private func statedAge(_ number: ReadNumber) -> ValueToken? {
    if let age = minimumAge(number) { return age }
    guard number.isPlain, isSpace(number.start - 1),
      Self.ageWords.matchEnding(scalars, at: number.start - 1) != nil
    else { return nil }
    var token = ValueToken(kind: .age, range: number.range, value: number.value)
    let joint = spells(" ", "a", "n", "d", " ", at: number.end) ? number.end + 5 : nil
    if let place = separatorEnd(number.end) ?? joint, let second = asciiNumber(at: place),
      second.value > number.value
    {
      token.upper = second.value
      token.range = number.start..<second.end
    }
    return token
  }

  /// "18+", "18 or over", "over 18s", "under 25s".
  private func minimumAge(_ number: ReadNumber) -> ValueToken? {
    guard number.isPlain, number.value >= Rational(16), number.value <= Rational(70) else { return nil }
    let place = skipSpaces(number.end)
    if let tail = Self.ageTails.match(scalars, at: place) {
      return ValueToken(kind: .age, range: number.start..<tail.end, value: number.value)
    }
    let isOver = Self.ageBounds.matchEnding(scalars, at: number.start - 1)?.payload
    if at(number.end) == "-", let upper = asciiNumber(at: number.end + 1), at(upper.end) == "s",
      !isLetter(upper.end + 1), upper.value > number.value
    {
      var token = ValueToken(kind: .age, range: number.start..<upper.end + 1, value: number.value)
      token.upper = upper.value
      return token
    }
    if let isOver, at(number.end) == "s", !isLetter(number.end + 1) {
      var token = ValueToken(kind: .age, range: number.start..<number.end + 1, value: number.value)
      if !isOver { (token.value, token.upper) = (.zero, number.value) }
      return token
    }
    guard at(number.end) == "+", !isDigit(number.end + 1), !isLetter(number.end + 1) else { return nil }
    let next = skipSpaces(number.end + 1)
    guard !isLetter(next) || Self.plusTails.match(scalars, at: next) != nil else { return nil }
    return ValueToken(kind: .age, range: number.start..<number.end + 1, value: number.value)
  }

  private static let ageTails = TermTable<Bool>([
    ("or_over and_over or_older and_older and_above or_above", true)
  ])
  private static let plusTails = TermTable<Bool>([("only and uk us years", true)])
  private static let ageBounds = TermTable<Bool>([("over", true), ("under", false)])

  /// "1/60万": per cent of all lots.
  private func odds(_ number: ReadNumber) -> ValueToken? {
    guard number.isPlain, at(number.end) == "/", let lots = asciiNumber(at: number.end + 1),
      number.value > .zero,
      lots.value >= Rational(100), lots.value > number.value * Rational(10),
      number.value == .one || !lots.isPlain,
      case .bare = measure(lots)
    else { return nil }
    let percent = number.value * Rational(100) / lots.value
    return ValueToken(kind: .percent, range: number.start..<lots.end, value: percent)
  }

  /// A hotline, an order number, "-1" behind a filing number.
  private func isCode(_ number: ReadNumber) -> Bool {
    guard number.isPlain else { return false }
    let first = at(number.start)
    if number.digits >= 6 || (first == "0" && number.digits >= 2) { return true }
    if number.digits == 5, first == "1" || first == "9" { return true }
    let before = at(number.start - 1)
    if before == "/" || at(number.end) == "/" { return true }
    return before == "-"
      && (at(number.start - 2) == "号" || isLetter(number.start - 2) || isDigit(number.start - 2))
  }

  /// A list mark or a note: "1、", "(2)", "[3]", "注1".
  private func isMark(_ number: ReadNumber) -> Bool {
    let before = at(number.start - 1)
    if before == "〔" { return true }
    guard number.isPlain, number.digits <= 2 else { return false }
    if ["注", "[", "【", "*", "双"].contains(before) { return true }
    let opens =
      number.start == 0 || before == "\n" || before == " " && !isLetter(number.start - 2) || before == "("
      || before == "（"
    return opens && ["、", ".", ")", "）", "．"].contains(at(number.end))
  }

  /// 8+256, 50+59: one part of a sum.
  private func isPartOfSum(_ number: ReadNumber) -> Bool {
    (at(number.end) == "+" && isDigit(number.end + 1))
      || (at(number.start - 1) == "+" && isDigit(number.start - 2))
  }
}
