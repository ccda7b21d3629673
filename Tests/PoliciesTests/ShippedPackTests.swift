import Documents
import Linting
import Policies
import Testing

@Suite struct ShippedPackTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Policies"
  private let locator = PackLocator(folders: [folder])

  @Test func everyPackLoadsWithoutAProblem() throws {
    let packs = locator.available()
    #expect(packs.contains("zh-CN"))
    for id in packs {
      let (pack, problems) = try #require(locator.load(id, withTests: true))
      #expect(problems.isEmpty, "\(problems.map { "\($0.path):\($0.line) \($0.message.en)" })")
      #expect(pack.id == id && !pack.version.isEmpty && !pack.rules.isEmpty)
      // A base leaves the law to the packs that build on it.
      #expect(pack.laws.isEmpty == (id == "en-common"))
      let (set, faults) = PolicySet.compile([pack])
      #expect(faults.isEmpty, "\(faults.map { "\($0.path):\($0.line) \($0.message.en)" })")
      #expect(set.rules.map(\.name) == set.rules.map(\.name).sorted())
    }
  }

  @Test func everyRuleCitesALawInForce() throws {
    let (set, _) = try locator.policies(["zh-CN"])
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    for rule in set.rules { #expect(!set.citations(of: rule, on: day).isEmpty, "\(rule.name)") }
  }

  @Test func anUnknownPackIsToldWithTheNearestName() {
    #expect {
      try locator.policies(["zh-CM"])
    } throws: { error in
      (error as? LintError)?.suggestion == "zh-CN"
    }
  }
}
