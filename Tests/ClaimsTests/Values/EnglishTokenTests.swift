import Claims
import Testing

struct EnglishTokenTests {
  @Test(arguments: money + bandwidth + time + people)
  func englishValuesAreRead(_ reading: Reading) {
    #expect(dump(reading.text) == reading.tokens)
  }

  static let money: [Reading] = [
    .init("£22 a month", "money 22 GBP/month"),
    .init("£24.50pm", "money 24.5 GBP/month"),
    .init("£7-a-month", "money 7 GBP/month"),
    .init("monthly price of £22", "money 22 GBP/month"),
    .init("a$79 per month", "money 79 AUD/month"),
    .init("$45/mo per line", "money 45 USD/month"),
    .init("$49.99/line/mo", "money 49.99 USD/month"),
    .init("seventy dollars a month", "money 70 USD/month"),
    .init("one hundred and twenty pounds", "money 120 GBP"),
    .init("99p per minute", "money 0.99 GBP/minute"),
    .init("€2 per gb", "money 2 EUR/gigabyte"),
    .init("£1,099", "money 1099 GBP"),
    .init("a one-off fee of £35", "money 35 GBP/once"),
    .init("twenty quid", "money 20 GBP"),
    .init("someone called", ""),
    .init("a thousand thanks", ""),
  ]

  static let bandwidth: [Reading] = [
    .init("one gig", "speed 1000"),
    .init("a thousand megabits", "speed 1000"),
    .init("the full 100 megs", "speed 100"),
    .init("speeds up to 900mb", "speed 900"),
    .init("1gb broadband", "speed 1000"),
    .init("average download speed of 67mbps", "speed 67"),
    .init("60 gigs of data", "data 61440"),
    .init("5 gig of data", "data 5120"),
    .init("500mb", "data 500"),
    .init("100gb of data", "data 102400"),
  ]

  static let time: [Reading] = [
    .init("24-month contract", "duration 24 month"),
    .init("twelve-month minimum term", "duration 12 month"),
    .init("twenty-four months", "duration 24 month"),
    .init("30-day rolling", "duration 30 day"),
    .init("two years", "duration 24 month"),
    .init("two to three years", "duration 24..36 month"),
    .init("nov. 30, 2026", "date 2026-11-30"),
    .init("until midnight on 5 january", "date *-1-5"),
    .init("ends 11/30", "date *-11-30"),
    .init("through 3/31/2027", "date 2027-3-31"),
    .init("between 1 november and 30 november 2026", "dateRange *-11-1 2026-11-30"),
    .init("1 april 2027 and 1 april 2028", "date 2027-4-1|date 2028-4-1"),
  ]

  static let people: [Reading] = [
    .init("the first 500 customers", "count 500 customers"),
    .init("over 18s", "age 18"),
    .init("under 25s", "age 0..25"),
    .init("18+, ends soon", "age 18"),
    .init("18 or over", "age 18"),
    .init("aged 18 to 24", "age 18..24"),
    .init("for 16-24s", "age 16..24"),
    .init("aged between 16 and 24", "age 16..24"),
    .init("50+ channels", "number 50"),
  ]

  @Test(arguments: [
    ("3/4/2027", DateOrder.monthFirst, 3, 4), ("3/4/2027", .dayFirst, 4, 3), ("30/11/26", .dayFirst, 11, 30),
    ("11/30/2026", .dayFirst, 11, 30), ("30/11/2026", .monthFirst, 11, 30),
    ("until 30/11", .dayFirst, 11, 30),
  ])
  func thePackSaysWhichFigureIsTheMonth(text: String, order: DateOrder, month: Int, day: Int) throws {
    let token = try #require(ValueLexer.lex(folded(text), WritingConventions(dateOrder: order)).first)
    #expect(token.date?.month == month && token.date?.day == day)
  }

  @Test(arguments: [
    ("$69/mth", "AUD", "AUD"), ("US$69", "AUD", "USD"), ("$69", nil, "USD"), ("£9", "AUD", "GBP"),
  ])
  func aBareDollarIsThatOfTheCountry(text: String, dollar: String?, currency: String) throws {
    let token = try #require(ValueLexer.lex(folded(text), WritingConventions(dollar: dollar)).first)
    #expect(token.currency == currency)
  }
}
