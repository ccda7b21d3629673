import Documents
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayOfTwoCenturiesComesBack() throws {
    var number = try #require(CalendarDate(year: 1900, month: 1, day: 1)).dayNumber
    #expect(number == -25_567)
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          #expect(date.dayNumber == number)
          #expect(CalendarDate(dayNumber: number) == date)
          #expect(CalendarDate(iso: date.description) == date)
          number += 1
        }
      }
    }
  }

  @Test(arguments: [(2000, 29), (1900, 28), (2100, 28), (2024, 29), (2026, 28)])
  func lengthOfFebruary(year: Int, days: Int) {
    #expect(CalendarDate.days(inMonth: 2, of: year) == days)
    #expect(CalendarDate(year: year, month: 2, day: days + 1) == nil)
  }

  @Test(arguments: [
    "+026-01-01", "2026-+1-01", "2026-01--1", "-026-01-01", "2026-02-29", "2026-13-01", "2026-00-10",
    "2026-04-31",
    "0000-01-01", "2026-1-1", "2026-01-01 ", "2026/01/01", "20260101", "２０２６-01-01", "2026-01-01-01", "",
  ])
  func whatIsNoDate(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func orderIsThatOfTheCalendar() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].compactMap { CalendarDate(iso: $0) }
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.dayNumber < $1.dayNumber })
  }

  @Test func yearsAreWrittenWithFourDigits() throws {
    #expect(try #require(CalendarDate(year: 7, month: 3, day: 4)).description == "0007-03-04")
  }
}
