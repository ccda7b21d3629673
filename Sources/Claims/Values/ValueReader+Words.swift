import Documents

extension ValueReader {
  /// 百分之五, 百分百; 三分之一 has no value.
  mutating func readFraction(at index: Int) -> Int? {
    if spells("百", "分", "百", at: index) {
      return emit(ValueToken(kind: .percent, range: index..<index + 3, value: Rational(100)))
    }
    let end = hanRunEnd(from: index)
    guard spells("分", "之", at: end) else { return nil }
    guard let part = number(at: end + 2) else { return end + 2 }
    guard end == index + 1, let whole = ScalarClasses.hanMultiplier(at(index)), whole >= 100 else {
      return part.end
    }
    let isAll = part.isVague && at(part.start) == "百"
    let percent = (isAll ? Rational(100) : part.value) * Rational(100) / Rational(whole)
    return emit(ValueToken(kind: .percent, range: index..<part.end, value: percent))
  }

  /// 半年, 半个月, 半天, 半折; not 半价, 上半年.
  mutating func readHalf(at index: Int) -> Int {
    let half = Rational(1, 2)
    func days(_ count: Rational, _ length: Int) -> ValueToken {
      ValueToken(kind: .duration, range: index..<index + length, value: count, unit: "day")
    }
    func months(_ count: Rational, _ length: Int) -> ValueToken {
      ValueToken(kind: .duration, range: index..<index + length, value: count, unit: "month")
    }
    if ["上", "下", "前", "后", "大", "多", "夜"].contains(at(index - 1)) { return index + 2 }
    if at(index + 1) == "年", !["报", "度"].contains(at(index + 2)) { return emit(months(Rational(6), 2)) }
    if spells("个", "月", at: index + 1) { return emit(months(half, 3)) }
    if at(index + 1) == "天" { return emit(days(half, 2)) }
    if spells("小", "时", at: index + 1) { return emit(days(half / Rational(24), 3)) }
    if at(index + 1) == "折" {
      return emit(ValueToken(kind: .discount, range: index..<index + 2, value: Rational(50)))
    }
    return index + 1
  }

  /// 对折, not 绝对折扣.
  mutating func readMatching(at index: Int) -> Int {
    guard at(index + 1) == "折", !["绝", "相", "针", "面"].contains(at(index - 1)),
      !["扣", "叠", "合", "算", "旧"].contains(at(index + 2))
    else { return index + 1 }
    return emit(ValueToken(kind: .discount, range: index..<index + 2, value: Rational(50)))
  }

  /// 第7个月, 第2年: a number with unit "month-ordinal"; 第三条 has no value.
  mutating func readOrdinal(at index: Int) -> Int {
    let start = skipSpaces(index + 1)
    guard let first = number(at: start), first.currency.isEmpty else { return index + 1 }
    var last = first
    if let place = separatorEnd(first.end), let second = number(at: place), second.value > first.value {
      last = second
    }
    let place = skipSpaces(last.end)
    let unit: (name: String, length: Int)? =
      spells("个", "自", "然", "月", at: place)
      ? ("month-ordinal", 4)
      : spells("个", "月", at: place)
        ? ("month-ordinal", 2)
        : at(place) == "月"
          ? ("month-ordinal", 1)
          : at(place) == "年" && at(place + 1) != "级"
            ? ("year-ordinal", 1) : at(place) == "天" ? ("day-ordinal", 1) : nil
    guard let unit, !first.isVague else { return ordinalEnd(first) }
    return emit(
      ValueToken(
        kind: .number, range: index..<place + unit.length, value: first.value,
        upper: last.start == first.start ? nil : last.value, unit: unit.name))
  }

  /// Past the counter of 第2件, 第三条.
  private func ordinalEnd(_ number: ReadNumber) -> Int {
    if case .token(let token) = measure(number), token.kind == .count { return token.range.upperBound }
    return number.end
  }
}
