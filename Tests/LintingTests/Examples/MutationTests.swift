import Documents
import Linting
import Testing

@Suite struct MutationTests {
  private static let vocabulary = """
      - id: superlative
        patterns: [最好, 最快]
        fields: {strong: true}
      - id: cheap
        claim: cheap
        words: [最低价]
      - id: excuse
        claim: excuse
        words: [据测评]
      - id: source
        claim: source
        words: [数据来源]
    """

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: String
    var survivors: [String]
    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "everything is noticed",
      rule: """
        when: [{claim: superlative}]
        unless: [{claim: excuse}]
        tests: {violation: [⟦最好⟧], pass: [据测评最好]}
        """, survivors: []),
    Case(
      name: "an exception without an example",
      rule: """
        when: [{claim: superlative}]
        unless: [{claim: excuse}]
        tests: {violation: [⟦最好⟧], pass: [没有别的]}
        """, survivors: ["dropped unless[0] excuse"]),
    Case(
      name: "one of two vocabularies without an example",
      rule: """
        when: [{claim: superlative|cheap}]
        tests: {violation: [⟦最好⟧], pass: [没有别的]}
        """, survivors: ["emptied cheap"]),
    Case(
      name: "a value that is never asked for",
      rule: """
        when: [{claim: superlative, having: {strong: true}}]
        tests: {violation: [⟦最好⟧], pass: [没有别的]}
        """, survivors: ["dropped `having` of when[0] superlative"]),
    Case(
      name: "a requirement that nothing meets",
      rule: """
        check: required-disclosure
        when: [{claim: superlative}]
        require: [{disclose: [source]}]
        tests: {violation: [⟦最好⟧], pass: [没有别的]}
        """, survivors: ["dropped require[0] source"]),
    Case(
      name: "a requirement that an example meets",
      rule: """
        check: required-disclosure
        when: [{claim: superlative}]
        require: [{disclose: [source]}]
        tests: {violation: [⟦最好⟧], pass: [最好。数据来源：年报]}
        """, survivors: []),
  ]

  @Test(arguments: cases)
  func survivors(example: Case) throws {
    let head =
      example.rule.contains("check:")
      ? TemporaryPacks.head.replacing("check: prohibited-term\n", with: "") : TemporaryPacks.head
    let packs = try TemporaryPacks(
      TemporaryPacks.pack(vocabulary: MutationTests.vocabulary, rules: ["superlative": head + example.rule]))
    let (set, problems) = try packs.locator.policies(["zz"], withTests: true)
    #expect(problems.isEmpty, "\(problems)")
    let report = MutationTester(policies: set, asOf: try #require(TemporaryPacks.day)).run()
    #expect(report.failing == 0)
    #expect(report.survivors.map(\.mutation.text.en) == example.survivors)
  }

  @Test func anExceptionOfTheWholePackIsNoticedByAnyRule() throws {
    let packs = try TemporaryPacks(
      TemporaryPacks.pack(
        keys: "unless: [{claim: excuse}, {claim: source}]", vocabulary: MutationTests.vocabulary,
        rules: [
          "superlative": TemporaryPacks.head + """
            when: [{claim: superlative}]
            tests: {violation: [⟦最好⟧], pass: [据测评最好]}
            """
        ]))
    let (set, _) = try packs.locator.policies(["zz"], withTests: true)
    let report = MutationTester(policies: set, asOf: try #require(TemporaryPacks.day)).run()
    #expect(report.survivors.map(\.owner) == ["zz"])
    #expect(report.survivors.map(\.mutation.text.en) == ["dropped unless[1] source"])
  }
}
