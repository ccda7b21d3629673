import Documents
import Scanning

extension ValueReader {
  /// More digits than this are a code, not an amount.
  static let longestNumber = 15

  /// A number in ASCII digits or Han numerals, with a currency before it if there is one.
  func number(at index: Int) -> ReadNumber? {
    switch index < scalars.count ? ScalarClasses.of(scalars[index]) : .other {
    case .digit: asciiNumber(at: index)
    case .hanDigit, .hanMultiplier: hanNumber(at: index)
    case .currency, .currencyWord: signedNumber(at: index)
    case .letter: signedNumber(at: index) ?? englishNumber(at: index)
    case .enclosed: enclosedNumber(at: index)
    default: nil
    }
  }

  /// "￥39", "人民币39", "rmb 39", "us$39".
  func signedNumber(at index: Int) -> ReadNumber? {
    guard let (end, currency) = PeriodVocabulary.currencyWords.match(scalars, at: index) else { return nil }
    let digits = skipSpaces(end)
    guard isDigit(digits), var number = asciiNumber(at: digits) else { return nil }
    number.range = index..<number.end
    number.currency = currency
    return number
  }

  /// 39, 39.9, 1,099, 12.98万.
  func asciiNumber(at index: Int) -> ReadNumber? {
    var end = index
    var value: Int64 = 0
    var hasComma = false
    while isDigit(end) || isGroupingComma(end, start: index) {
      if let digit = digitValue(end) { value = value * 10 + digit } else { hasComma = true }
      end += 1
      if end - index > Self.longestNumber { return nil }
    }
    guard end > index else { return nil }
    var scale: Int64 = 1
    var decimals = 0
    if at(end) == ".", isDigit(end + 1) {
      end += 1
      while let digit = digitValue(end) {
        guard decimals < 4 else { return nil }
        value = value * 10 + digit
        scale *= 10
        decimals += 1
        end += 1
      }
    }
    var number = ReadNumber(mantissa: Rational(value, scale), range: index..<end)
    number.decimals = decimals
    multiply(&number)
    number.isPlain = !hasComma && decimals == 0 && number.multiplier == .one
    return number
  }

  /// ㉙ before 元 and the like; elsewhere it is the mark of a note or of an item.
  func enclosedNumber(at index: Int) -> ReadNumber? {
    guard let value = ScalarClasses.enclosed(scalars[index]),
      ["元", "块", "圆", "折", "倍", "g", "%"].contains(at(index + 1))
    else { return nil }
    return ReadNumber(mantissa: Rational(value), range: index..<index + 1)
  }

  private func digitValue(_ index: Int) -> Int64? {
    isDigit(index) ? Int64(scalars[index] - 0x30) : nil
  }

  /// A comma of one byte with three digits after it and one to three before. A full-width comma, which
  /// folds to the same scalar, separates clauses.
  private func isGroupingComma(_ index: Int, start: Int) -> Bool {
    guard at(index) == ",", text.ends[index] - text.starts[index] == 1 else { return false }
    let before = index - start
    let first = before <= 3 ? before >= 1 : at(index - 4) == ","
    return first && isDigit(index + 1) && isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)
  }

  /// 千, 万, 百万 after ASCII digits; not the 千 of 千克 and 千米.
  private func multiply(_ number: inout ReadNumber) {
    var end = number.end
    let first = isSpace(end) && ScalarClasses.hanMultiplier(at(end + 1)) ?? 0 >= 10_000 ? end + 1 : end
    end = first
    for _ in 0..<2 {
      guard let factor = ScalarClasses.hanMultiplier(at(end)), factor > 10 else { break }
      if ["克", "米", "瓦", "卡", "赫", "像", "度", "姓"].contains(at(end + 1)) { break }
      number.multiplier = number.multiplier * Rational(factor)
      end += 1
    }
    if end > first { number.range = number.start..<end }
  }

  /// 一百二十九, 两千四, 壹佰, 八五 before 折, 一点二 before 万, 元 or 折.
  func hanNumber(at index: Int) -> ReadNumber? {
    var end = hanRunEnd(from: index)
    guard end > index, end - index <= 24 else { return nil }
    // "一百一个月" is 一百 and 一个月.
    if end - index >= 3, at(end - 1) == "一", ScalarClasses.hanDigit(at(end - 2)) == nil,
      ["个", "年", "月", "天", "次", "条", "张", "台"].contains(at(end)), at(end - 2) != "十"
    {
      end -= 1
    }
    var read = HanNumeral.read(scalars[index..<end])
    // "五十九一个月" is 五十九 and 一个月.
    if read == nil, end - index >= 3, at(end - 1) == "一", ["个", "年", "月"].contains(at(end)) {
      end -= 1
      read = HanNumeral.read(scalars[index..<end])
    }
    guard var number = read else { return nil }
    number.range = index..<end
    return hanDecimal(number)
  }

  func hanRunEnd(from index: Int) -> Int {
    var end = index
    while end < scalars.count {
      let kind = ScalarClasses.of(scalars[end])
      guard kind == .hanDigit || kind == .hanMultiplier else { break }
      end += 1
    }
    return end
  }

  private func hanDecimal(_ whole: ReadNumber) -> ReadNumber {
    guard at(whole.end) == "点", whole.multiplier == .one else { return whole }
    var end = whole.end + 1
    var mantissa = whole.mantissa
    var scale = Rational.one
    while end - whole.end <= 4, let digit = ScalarClasses.hanDigit(at(end)) {
      scale = scale / Rational(10)
      mantissa = mantissa + Rational(digit) * scale
      end += 1
    }
    guard end > whole.end + 1 else { return whole }
    var number = whole
    number.mantissa = mantissa
    if let factor = ScalarClasses.hanMultiplier(at(end)), factor >= 10_000 {
      number.multiplier = Rational(factor)
      end += 1
    }
    guard number.multiplier != .one || ["折", "元", "倍", "块", "g", "m", "兆"].contains(at(end)) else {
      return whole
    }
    number.range = whole.start..<end
    return number
  }
}
