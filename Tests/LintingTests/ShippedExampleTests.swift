import Documents
import Findings
import Linting
import Policies
import Testing

/// The examples inside the shipped rules.
@Suite struct ShippedExampleTests {
  private let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Policies"

  @Test func everyExampleIsJudgedAsItSays() throws {
    let locator = PackLocator(folders: [folder])
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    for id in locator.available() {
      let (policies, problems) = try locator.policies([id], withTests: true)
      #expect(problems.isEmpty)
      for result in PolicyTester(policies: policies, asOf: day).run().rules {
        #expect(result.failures.isEmpty, "\(result.rule): \(result.failures.map(\.message.en))")
      }
    }
  }
}
