import Documents
import Findings
import Linting
import Policies
import Testing

@Suite struct LayeringTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Policies"
  private let locator = PackLocator(folders: [folder])
  private let day = CalendarDate(iso: "2026-11-23")

  @Test(arguments: ["en-GB", "en-US", "en-EU", "en-AU"])
  func everyRuleOfACountryCitesItsOwnLaw(id: String) throws {
    let (set, problems) = try locator.policies([id])
    #expect(problems.isEmpty, "\(problems)")
    let pack = try #require(set.packs.first)
    for rule in set.rules {
      let cited = set.citations(of: rule, on: try #require(day))
      #expect(!cited.isEmpty && rule.pack == id, "\(rule.name)")
      #expect(cited.allSatisfy { law in pack.laws.contains { $0.id == law.id } }, "\(rule.name)")
      if rule.status == .stable { #expect(cited.contains { $0.confidence == "verified" }, "\(rule.name)") }
      if rule.status == .preview { #expect(rule.effectiveLevel <= .warning, "\(rule.name)") }
    }
  }

  @Test func theBaseAloneCitesNothingAndOnlyWarns() throws {
    let (set, _) = try locator.policies(["en-common"])
    for rule in set.rules {
      #expect(rule.isOpen && rule.effectiveLevel <= .warning, "\(rule.name)")
      #expect(set.citations(of: rule, on: try #require(day)).isEmpty)
    }
  }

  @Test func aRuleIsOffWhereNoLawOfTheCountryCarriesIt() throws {
    let american = try locator.policies(["en-US"]).0.rules.map(\.id)
    #expect(!american.contains("tax-excluded-from-price"))
    #expect(american.contains("unlimited-with-unclear-limit"))
  }

  @Test func aStableRuleOnReportedLawBecomesAPreview() throws {
    let rules = try locator.policies(["en-US"]).0.rules
    let rule = try #require(rules.first { $0.id == "intro-price-without-later-price" })
    #expect(rule.status == .preview && rule.effectiveLevel == .warning)
  }

  @Test func levelsDifferByCountry() throws {
    func level(_ pack: String) throws -> Level? {
      try locator.policies([pack]).0.rules.first { $0.id == "intro-price-without-later-price" }?
        .effectiveLevel
    }
    #expect(try level("en-GB") == .error)
    #expect(try level("en-AU") == .warning)
  }

  @Test func twoPacksOnOneBaseReadItsWordsOnce() throws {
    let (set, problems) = try locator.policies(["en-GB", "en-EU"])
    #expect(problems.isEmpty)
    #expect(set.rules.contains { $0.name == "en-GB/tariff-mismatch" })
    #expect(set.rules.contains { $0.name == "en-EU/tariff-mismatch" })
  }
}
