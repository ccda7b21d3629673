public import Documents

/// Completes days that a promotion writes without their year.
public enum PeriodReader {
  /// The last day that a partial date can mean; a day without a year is taken from the year that brings it
  /// nearest to `asOf`. Nil for a date that does not exist.
  public static func lastDay(_ date: PartialDate, asOf: CalendarDate) -> CalendarDate? {
    resolved(date, asOf: asOf) { year, month in CalendarDate.days(inMonth: month, of: year) }
  }

  /// The first day that a partial date can mean.
  public static func firstDay(_ date: PartialDate, asOf: CalendarDate) -> CalendarDate? {
    resolved(date, asOf: asOf) { _, _ in 1 }
  }

  private static func resolved(
    _ date: PartialDate, asOf: CalendarDate, day: (Int, Int) -> Int
  ) -> CalendarDate? {
    func complete(_ year: Int) -> CalendarDate? {
      guard let month = date.month else {
        let isLast = day(year, 12) != 1
        return CalendarDate(year: year, month: isLast ? 12 : 1, day: isLast ? 31 : 1)
      }
      return CalendarDate(year: year, month: month, day: date.day ?? day(year, month))
    }
    if let year = date.year { return complete(year) }
    if let ahead = date.yearsAhead { return complete(asOf.year + ahead) }
    return [asOf.year - 1, asOf.year, asOf.year + 1].compactMap(complete)
      .min { abs($0.dayNumber - asOf.dayNumber) < abs($1.dayNumber - asOf.dayNumber) }
  }
}
