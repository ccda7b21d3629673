import Testing

struct TimeTokenTests {
  @Test(arguments: durations + ordinals + dates + dateRanges + english)
  func timeIsRead(_ reading: Reading) {
    #expect(dump(reading.text) == reading.tokens)
  }

  static let durations: [Reading] = [
    .init("24个月", "duration 24 month"),
    .init("24 个月", "duration 24 month"),
    .init("二十四个月", "duration 24 month"),
    .init("三个月", "duration 3 month"),
    .init("一个月", "duration 1 month"),
    .init("两年", "duration 24 month"),
    .init("1年", "duration 12 month"),
    .init("一年", "duration 12 month"),
    .init("一年半", "duration 18 month"),
    .init("半年", "duration 6 month"),
    .init("3个自然月", "duration 3 month"),
    .init("12 months", "duration 12 month"),
    .init("2 years", "duration 24 month"),
    .init("24-month", "duration 24 month"),
    .init("30-day trial", "duration 30 day"),
    .init("30天", "duration 30 day"),
    .init("15天内", "duration 15 day"),
    .init("30日内", "duration 30 day"),
    .init("7日无理由", "duration 7 day"),
    .init("72小时", "duration 3 day"),
    .init("7个工作日", "duration 7 day"),
    .init("1周", "duration 7 day"),
    .init("首6个月", "duration 6 month"),
    .init("满12个月", "duration 12 month"),
    .init("12-24个月", "duration 12..24 month"),
    .init("12个月至24个月", "duration 12..24 month"),
    .init("合约期24月", "duration 24 month"), .init("合约期两年", "duration 24 month"),
    .init("俩月", "duration 2 month"),
    .init("1-2年", "duration 12..24 month"),
  ]

  static let ordinals: [Reading] = [
    .init("第7个月", "number 7 month-ordinal"),
    .init("第七个月", "number 7 month-ordinal"),
    .init("第7-12个月", "number 7..12 month-ordinal"),
    .init("第2年", "number 2 year-ordinal"),
    .init("第二年起", "number 2 year-ordinal"),
    .init("第31天", "number 31 day-ordinal"),
  ]

  static let dates: [Reading] = [
    .init("2026年11月30日", "date 2026-11-30"),
    .init("2026 年 11 月 30 日", "date 2026-11-30"),
    .init("2026-11-30", "date 2026-11-30"),
    .init("2026/11/30", "date 2026-11-30"),
    .init("2026.11.30", "date 2026-11-30"),
    .init("2027.1.31止", "date 2027-1-31"),
    .init("11月30日", "date *-11-30"),
    .init("11月30号", "date *-11-30"),
    .init("十一月三十日", "date *-11-30"),
    .init("11月", "date *-11-*"), .init("2月底前", "date *-2-*"),
    .init("2026年", "date 2026-*-*"),
    .init("2026年度", "date 2026-*-*"),
    .init("二〇二六年十一月", "date 2026-11-*"),
    .init("2026年11月", "date 2026-11-*"),
    .init("明年1月31号", "date *-1-31"),
    .init("11/30前", "date *-11-30"),
    .init("11.30截止", "date *-11-30"),
    .init("26年12月31日", "date 2026-12-31"),
    .init("30/11/2026", "date 2026-11-30"),
    .init("12月31日24:00前", "date *-12-31"),
    .init("11月30号晚上十二点截止", "date *-11-30"),
  ]

  static let dateRanges: [Reading] = [
    .init("2026年11月1日至11月30日", "dateRange 2026-11-1 *-11-30"),
    .init("11月1日～11月30日", "dateRange *-11-1 *-11-30"),
    .init("2026年11月1日0时至11月30日24时", "dateRange 2026-11-1 *-11-30"),
    .init("2026.11.11-12.31", "dateRange 2026-11-11 *-12-31"),
    .init("12月1日00:00—12月20日24:00", "dateRange *-12-1 *-12-20"),
    .init("2026年12月1日至2027年1月31日", "dateRange 2026-12-1 2027-1-31"),
    .init("11/1～11/30", "dateRange *-11-1 *-11-30"),
    .init("2026年6月1日—8月31日", "dateRange 2026-6-1 *-8-31"),
    .init("11月15日10:00至12月5日24:00", "dateRange *-11-15 *-12-5"),
    .init("11.1—11.30", "dateRange *-11-1 *-11-30"),
    .init("12.1-12.20", "dateRange *-12-1 *-12-20"),
    .init("10.15—12.15", "dateRange *-10-15 *-12-15"),
    .init("2026-11-01~2026-11-30", "dateRange 2026-11-1 2026-11-30"),
    .init("2026-11-01至11-30", "dateRange 2026-11-1 *-11-30"),
    .init("11月1日(周一)至11月5日(周五)", "dateRange *-11-1 *-11-5"),
    .init("自11月1日起至11月30日止", "dateRange *-11-1 *-11-30"),
    .init("11月1日至30日", "dateRange *-11-1 *-11-30"),
    .init("1-3月", "dateRange *-1-* *-3-*"),
    .init("11月至12月", "dateRange *-11-* *-12-*"),
    .init("2026年11月1日——12月1日", "dateRange 2026-11-1 *-12-1"),
  ]

  static let english: [Reading] = [
    .init("30 november 2026", "date 2026-11-30"),
    .init("november 30, 2026", "date 2026-11-30"),
    .init("nov 30", "date *-11-30"),
    .init("30th november", "date *-11-30"),
    .init("november 2026", "date 2026-11-*"),
    .init("1 to 30 november", "dateRange *-11-1 *-11-30"),
    .init("1-30 november 2026", "dateRange 2026-11-1 2026-11-30"),
    .init("1 november to 31 december 2026", "dateRange *-11-1 2026-12-31"),
    .init("nov 1 - dec 5, 2026", "dateRange *-11-1 2026-12-5"),
    .init("you may 2 times", "date *-5-2"),
  ]
}
