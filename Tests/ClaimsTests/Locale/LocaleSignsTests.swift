import Claims
import Documents
import Ingest
import Testing

@Suite struct LocaleSignsTests {
  private func signs(_ text: String, _ type: MediaType = .plainText) throws -> LocaleSigns {
    let source = SourceFile(path: "text", text: Array(text.utf8), mediaType: type)
    return LocaleSigns(try #require(DocumentReader.documents(from: source, channel: .web).first))
  }

  @Test(arguments: [
    ("Fibre for £22 a month, average 67Mbps. Order today.", LocaleSigns.Country.britain),
    ("You get 40GB for €15 a month with EU roaming.", .europe),
    ("nbn 50 for your home, $75 a month, prices include GST.", .australia),
    ("Get 60GB for A$35 a month and keep your number.", .australia),
    ("Unlimited talk for $45/mo with AutoPay. Taxes and fees extra.", .unitedStates),
    ("Get fiber for $70 a month, nationwide.", .unitedStates),
    ("The UK network for you: see Ofcom's guide.", .britain),
  ])
  func theCountryIsTold(text: String, country: LocaleSigns.Country) throws {
    let signs = try signs(text)
    #expect(signs.language == .english && signs.country == country)
  }

  @Test(arguments: [
    "Get 60GB of data for $25 a month and keep your number.",
    "Switch now and get double data for your family.",
  ])
  func anOpenTextStaysOpen(text: String) throws {
    let signs = try signs(text)
    #expect(signs.language == .english && signs.country == nil)
  }

  @Test func thePageMayDeclareItsCountry() throws {
    let page = "<html lang=\"en-AU\"><p>Get 60GB for $25 a month.</p></html>"
    #expect(try signs(page, .html).country == .australia)
  }

  @Test func otherLanguagesAreNotEnglish() throws {
    #expect(try signs("云杉卡39元/月，含30GB通用流量").language == .chinese)
    #expect(try signs("Прямо сейчас подключите домашний интернет").language == .other)
  }
}
