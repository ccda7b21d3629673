import Documents

extension ValueReader {
  /// Money as it is said aloud, without 元 or 块: "每月一百二十九", "五十九一个月", "三百六一年", "装机收一次六十", "押一百".
  func spokenMoney(_ number: ReadNumber) -> ValueToken? {
    guard number.isHan, hasMultiplier(number) else { return nil }
    let isMonthly = number.isUnmistakable && periodPrefix(before: number.start) != nil
    guard isMonthly || hasSpokenPeriod(behind: number.end) || isCharged(number) else { return nil }
    return money(number, currency: "CNY", share: .one, unitEnd: number.end)
  }

  /// Two Han numerals at least, one of them 十, 百 or 千: neither 三四 nor 千.
  private func hasMultiplier(_ number: ReadNumber) -> Bool {
    number.digits >= 2 && scalars[number.range].contains { ScalarClasses.of($0) == .hanMultiplier }
  }

  /// 一个月, 每月 or 一年 behind an amount, at the end of its clause: 五十九一个月, not 六十一年级.
  private func hasSpokenPeriod(behind end: Int) -> Bool {
    guard at(end) == "一" || at(end) == "每", let suffix = periodSuffix(at: end, currency: "CNY") else {
      return false
    }
    return [.month, .year, .quarter].contains(suffix.period) && isClauseEnd(suffix.end)
  }

  private static let charges = TermTable<Bool>([
    ("收 交 掏 另收 再收 只收 加收 收一次 收一回 收一笔 交一次 付一次 押 押金 低消 月低消 最低消费 保底 预存 充 费 费是 费用是 月租 月费是 一共 总共 合计", true)
  ])

  private func isCharged(_ number: ReadNumber) -> Bool {
    Self.charges.matchEnding(scalars, at: number.start) != nil && isClauseEnd(number.end)
  }

  private static let clauseEnds = Set("，,。.；;、）)”」！!？?：:\n\0退起吧呢啊呀哦".unicodeScalars)

  private func isClauseEnd(_ index: Int) -> Bool { isSpace(index) || Self.clauseEnds.contains(at(index)) }
}
