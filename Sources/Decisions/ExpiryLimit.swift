public import Documents

/// How late an excuse may end.
public struct ExpiryLimit: Sendable, Hashable {
  /// Days from the day on which it is read, or was written.
  public static let days = 366

  /// The later of the day of the run and of the day of the clock, so that an audit of a past day refuses nothing.
  public let today: CalendarDate

  public init(today: CalendarDate) { self.today = today }

  /// The last day that an entry may name; `written` is the day that it carries itself.
  public func latest(written: CalendarDate?) -> CalendarDate {
    let start = written.map { min($0, today) } ?? today
    return CalendarDate(dayNumber: start.dayNumber + ExpiryLimit.days)
  }

  /// Why a day is too late, or nil.
  func problem(_ day: CalendarDate, written: CalendarDate?) -> LocalizedText? {
    let last = latest(written: written)
    guard day > last else { return nil }
    return LocalizedText(
      zh: "\(day) 太晚：豁免最长 \(ExpiryLimit.days) 天，最晚可写 \(last)",
      en:
        "\(day) is too late: nothing is excused for more than \(ExpiryLimit.days) days; the last day is \(last)"
    )
  }

  /// What is said where no day is given.
  func missing(written: CalendarDate?) -> LocalizedText {
    let last = latest(written: written)
    return LocalizedText(
      zh: "缺少键 expires：豁免必须有期限，最晚可写 \(last)",
      en: "missing key `expires`: a suppression has to end; the last day is \(last)")
  }
}
