import Documents

extension ValueReader {
  /// A number with the unit behind it.
  enum Measure {
    case token(ValueToken)
    /// Passed over without a value: a time of day, 5米, a network generation.
    case void(end: Int)
    case bare
  }

  func measure(_ number: ReadNumber) -> Measure {
    if !number.currency.isEmpty { return .token(signedMoney(number)) }
    guard let (unit, end) = unit(after: number) else { return .bare }
    if number.isHan, let refused = refuse(number, unit) { return refused }
    let range = number.start..<end
    let value = number.value
    func token(_ kind: ValueToken.Kind, _ value: Rational, _ unit: String = "") -> Measure {
      .token(ValueToken(kind: kind, range: range, value: value, unit: unit))
    }
    switch unit {
    case .money(let currency, let share):
      if currency == "GBP", share != .one, value >= Rational(100) { return .void(end: end) }
      return .token(money(number, currency: currency, share: share, unitEnd: end))
    case .block: return .token(money(number, currency: "CNY", share: .one, unitEnd: end))
    case .percent: return token(.percent, value)
    case .discount: return discount(value, range)
    case .data(let factor): return englishSpeed(number, unitEnd: end) ?? token(.data, value * factor)
    case .gig: return gig(number, unitEnd: end)
    case .meg: return meg(number, unitEnd: end)
    case .mega: return mega(number, unitEnd: end)
    case .giga: return giga(number, unitEnd: end)
    case .kilo:
      return saysSpeed(before: number.start) ? token(.speed, value / Rational(1000)) : .void(end: end)
    case .speed(let factor): return token(.speed, value * factor)
    case .minute where isScore(number.start, end): return .void(end: end)
    case .minutes, .minute: return token(.minutes, value)
    case .hours: return hours(number, unitEnd: end)
    case .months(let factor): return token(.duration, value * factor, "month")
    case .days(let factor): return token(.duration, value * factor, "day")
    case .year: return years(number, unitEnd: end)
    case .dayOfMonth: return dayOfMonth(number, unitEnd: end)
    case .age: return token(.age, value)
    case .count(let name), .countOfMany(let name): return token(.count, value, name)
    case .clock: return .void(end: clockEnd(skipSpaces(number.end)) ?? end)
    case .void: return .void(end: end)
    case .stop: return .bare
    }
  }

  /// Points of a loyalty scheme: 累1分, 100分抵1元.
  private func isScore(_ start: Int, _ end: Int) -> Bool {
    ["累", "积", "得", "兑"].contains(at(start - 1)) || ["抵", "兑", "积", "可"].contains(at(end))
  }

  /// The unit behind a number, over spaces and 多 or 余.
  private func unit(after number: ReadNumber) -> (unit: ValueUnit, end: Int)? {
    var place = skipSpaces(number.end)
    if ["多", "余", "来"].contains(at(place)) { place += 1 }
    if at(place) == "年", number.isPlain, number.digits == 4 { return nil }
    if at(place) == "月" {
      if number.isPlain, number.value > Rational(12) { return (.months(.one), place + 1) }
      return at(number.start) == "两" || at(number.start) == "俩" ? (.months(.one), place + 1) : nil
    }
    return ValueVocabulary.units.match(scalars, at: place).map { ($0.payload, $0.end) }
  }

  private func signedMoney(_ number: ReadNumber) -> ValueToken {
    var end = number.end
    let place = skipSpaces(end)
    switch ValueVocabulary.units.match(scalars, at: place)?.payload {
    case .money(let currency, let share)? where share == .one && currency == number.currency:
      end = ValueVocabulary.units.match(scalars, at: place)?.end ?? end
    case .block?: end = place + 1
    default: break
    }
    return money(number, currency: number.currency, share: .one, unitEnd: end)
  }

  /// What a Han numeral with this unit says instead, or nil where it is a value: 一家, 十分, 百人, 几十元.
  private func refuse(_ number: ReadNumber, _ unit: ValueUnit) -> Measure? {
    let isOne = number.value == .one
    let before = at(number.start - 1)
    let isWeekday = before == "期" && at(number.start - 2) == "星"
    if isWeekday || ["几", "数", "周", "之", "同", "逐", "拜"].contains(before), number.digits <= 2 { return .bare }
    if at(number.start) == "两" || number.digits > 1, ["数", "几"].contains(before) { return .bare }
    switch unit {
    case .money(_, let share):
      if number.isVague, ["上", "近", "成", "好"].contains(before) { return .bare }
      let corner = share == Rational(1, 10) && at(number.end) == "角" && at(number.end + 1) != "钱"
      return corner && ["一", "三", "四", "八"].contains(at(number.end - 1)) ? .bare : nil
    case .block: return isOne && !isCompound(number.end + 1) ? .bare : nil
    case .mega: return nil
    case .count("位") where before == "后" || before == "末" || before == "尾": return .bare
    case .minute: return .bare
    case .countOfMany where isOne: return .bare
    case .discount: return nil
    default: return number.isVague || number.digits == 2 && isTwoDigitString(number) ? .bare : nil
    }
  }

  private func isCompound(_ index: Int) -> Bool {
    isDigit(index) || ScalarClasses.hanDigit(at(index)) != nil || at(index) == "/"
      || periodSuffix(at: index, currency: "CNY") != nil
  }

  /// 八五, which only 折 makes a number.
  private func isTwoDigitString(_ number: ReadNumber) -> Bool {
    ScalarClasses.hanDigit(at(number.start)) != nil && ScalarClasses.hanDigit(at(number.start + 1)) != nil
  }

  /// 9.8折 is 98 per cent of the price, and so are 98折 and 九八折.
  private func discount(_ value: Rational, _ range: Range<Int>) -> Measure {
    guard value > .zero, value <= Rational(100) else { return .bare }
    let percent = value <= Rational(10) ? value * Rational(10) : value
    return .token(ValueToken(kind: .discount, range: range, value: percent))
  }

  /// 八小时二十分钟 is 500 minutes; 72小时 is 3 days.
  private func hours(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let place = skipSpaces(unitEnd)
    if let rest = number.isHan ? hanNumber(at: place) : asciiNumber(at: place), rest.value < Rational(60),
      case .minutes? = ValueVocabulary.units.match(scalars, at: skipSpaces(rest.end))?.payload,
      let end = ValueVocabulary.units.match(scalars, at: skipSpaces(rest.end))?.end
    {
      let minutes = number.value * Rational(60) + rest.value
      return .token(ValueToken(kind: .minutes, range: number.start..<end, value: minutes))
    }
    let days = number.value / Rational(24)
    return .token(ValueToken(kind: .duration, range: number.start..<unitEnd, value: days, unit: "day"))
  }

  /// 两年 is 24 months, 一年半 18.
  private func years(_ number: ReadNumber, unitEnd: Int) -> Measure {
    if number.isVague { return .bare }
    let isHalfMore = at(unitEnd) == "半" && at(unitEnd + 1) != "价"
    let months = number.value * Rational(12) + (isHalfMore ? Rational(6) : .zero)
    let range = number.start..<(isHalfMore ? unitEnd + 1 : unitEnd)
    return .token(ValueToken(kind: .duration, range: range, value: months, unit: "month"))
  }

  /// "30日内" and "连续7日" are durations; any other 日 is a day of some month.
  private func dayOfMonth(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let behind =
      at(unitEnd) == "内" || spells("之", "内", at: unitEnd) || spells("以", "内", at: unitEnd)
      || spells("无", "理", "由", at: unitEnd)
    let before =
      spells("连", "续", at: number.start - 2) || spells("提", "前", at: number.start - 2)
      || ["满", "近"].contains(at(number.start - 1))
    guard behind || before else { return .void(end: unitEnd) }
    let range = number.start..<unitEnd
    return .token(ValueToken(kind: .duration, range: range, value: number.value, unit: "day"))
  }
}
