import Documents
import Findings
import Reports
import Testing

@Suite struct TextSnapshotTests {
  private func options(_ language: Language, colour: Bool = false, quiet: Bool = false) -> TextReport.Options
  {
    TextReport.Options(language: language, usesColour: colour, isQuiet: quiet)
  }

  @Test(arguments: Language.allCases)
  func check(language: Language) throws {
    let bytes = TextReport(Sample.report, options: options(language)).render()
    try Snapshot.expect(bytes, matches: "check.\(language.rawValue).txt")
  }

  @Test func checkInColour() throws {
    let bytes = TextReport(Sample.report, options: options(.zh, colour: true)).render()
    try Snapshot.expect(bytes, matches: "check-colour.zh.txt")
  }

  @Test func quietCheckHasNoSummary() throws {
    let bytes = TextReport(Sample.report, options: options(.en, quiet: true)).render()
    try Snapshot.expect(bytes, matches: "check-quiet.en.txt")
  }

  @Test(arguments: Language.allCases)
  func statistics(language: Language) throws {
    var report = Sample.everything
    report.findings.append(Sample.price)
    let options = TextReport.Options(language: language, isQuiet: true, showsStatistics: true)
    let concise = ConciseReport(report, options: options, grouping: .rule).render()
    try Snapshot.expect(concise, matches: "statistics.\(language.rawValue).txt")
    let text = String(decoding: TextReport(report, options: options).render(), as: UTF8.self)
    #expect(text.contains(language == .zh ? "━━ 统计" : "━━ Statistics"))
  }

  @Test(arguments: [
    (Grouping.file, 3), (.rule, 4), (.category, 3), (.channel, 3),
  ])
  func groups(grouping: Grouping, count: Int) {
    let concise = ConciseReport(Sample.everything, options: options(.en, quiet: true), grouping: grouping)
    let lines = String(decoding: concise.render(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("━━ ") } == count)
    #expect(lines.count { !$0.hasPrefix("━━ ") } == 6)
  }

  @Test(arguments: Language.allCases)
  func nothingFound(language: Language) throws {
    let report = CheckReport(asOf: Sample.day, policies: Sample.policies, documents: Sample.documents)
    let bytes = TextReport(report, options: options(language)).render()
    try Snapshot.expect(bytes, matches: "clean.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func claims(language: Language) throws {
    let bytes = ClaimsText(Sample.claims, options: options(language)).render()
    try Snapshot.expect(bytes, matches: "claims.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func inspect(language: Language) throws {
    let bytes = InspectText([Sample.document], options: options(language)).render()
    try Snapshot.expect(bytes, matches: "inspect.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func rules(language: Language) throws {
    let list = RulesText([Sample.rule], options: options(language)).render()
    let one = RuleExplanation(Sample.rule, options: options(language)).render()
    try Snapshot.expect(list + one, matches: "rules.\(language.rawValue).txt")
  }

  @Test func policyTests() throws {
    let report = PolicyTestReport(
      rules: [
        .init(rule: "zh-CN/a", passed: 4), .init(rule: "zh-CN/b", passed: 1, failures: [Sample.error]),
      ], neverFired: ["zh-CN/c"])
    try Snapshot.expect(
      PolicyTestText(report, options: options(.en)).render(), matches: "policy-test.en.txt")
  }

  @Test func noEscapeOrDirectionMarkPassesThrough() {
    for language in Language.allCases {
      let bytes = TextReport(Sample.report, options: options(language)).render()
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      #expect(text.contains("␛[31m"))
      #expect(text.contains("⟨U+202E⟩"))
    }
  }

  @Test func pathsCannotSpeakToTheTerminal() {
    let evidence = Sample.evidence(
      "", "x", "", path: "a\u{1B}]0;t\u{7}.txt", channel: Channel(named: "q\u{1B}"), line: 1)
    var finding = Sample.price
    finding.evidence = evidence
    finding.campaign = "c\u{1B}"
    finding.offer = "o\u{1B}"
    let report = CheckReport(
      asOf: Sample.day, findings: [finding],
      reconciliation: [
        ReconciledAttribute(
          campaign: "c", offer: "o\u{1B}", attribute: "p\u{1B}",
          values: [.init(channel: Channel(named: "q\u{1B}"), evidence: nil, value: "v\u{1B}")], agrees: false)
      ],
      notChecked: [NotChecked(path: "n\u{1B}", reason: LocalizedText(zh: "r\u{1B}", en: "r\u{1B}"))],
      errors: [
        RunError(
          path: "e\u{1B}", line: 1, column: 2, message: LocalizedText(zh: "m\u{1B}", en: "m\u{1B}"),
          quotedLine: "q\u{1B}")
      ])
    let bytes = TextReport(report, options: options(.en)).render()
    #expect(!bytes.contains(0x1B))
    #expect(!bytes.contains(0x07))
  }

  @Test func aLongQuoteLosesItsMiddle() {
    var finding = Sample.price
    let excerpt = Excerpt(before: "", marked: String(repeating: "长", count: 50_000), after: "")
    finding.evidence = finding.evidence.retold(excerpt: excerpt)
    let report = CheckReport(asOf: Sample.day, findings: [finding])
    let lines = String(decoding: TextReport(report, options: options(.zh)).render(), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= 110 })
  }
}
