import Documents

/// The day by which everything is judged.
enum Calendar {
  static let day = CalendarDate(dayNumber: CalendarDate(year: 2026, month: 11, day: 23)?.dayNumber ?? 0)
}
