import Documents
import Findings
import Linting
import Testing

/// Each fault of a pack that `policy lint` tells.
@Suite struct PolicyLinterTests {
  private static let vocabulary = """
      - id: superlative
        patterns: [最好, 最<quality>]
      - id: quality
        words: [快, 稳]
    """
  private static let tests = """
    when: [{claim: superlative}]
    tests:
      violation: [⟦最好⟧的套餐, 全城⟦最快⟧]
      pass: [新套餐上线, 早点休息]

    """

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var vocabulary = PolicyLinterTests.vocabulary
    /// Words of the rule that are replaced.
    var old = ""
    var new = ""
    var law = TemporaryPacks.law
    var twin: String?
    var problems: [String]
    var testDescription: String { name }
  }

  private static let cases = [
    Case(name: "a sound pack", problems: []),
    Case(
      name: "no law", old: "\n  - {ref: advertising-law, article: \"9(3)\"}\n", new: " []\n",
      problems: ["rules/misleading-claim/one.yaml: cites no law in force"]),
    Case(
      name: "words that nothing uses",
      vocabulary: vocabulary
        + "\n  - id: spare\n    words: [省]\n  - id: idle\n    claim: idle\n    words: [闲]\n",
      problems: [
        "vocabulary/words.yaml: no rule, vocabulary or check uses the vocabulary spare",
        "vocabulary/words.yaml: no rule, vocabulary or check uses the vocabulary idle",
      ]),
    Case(
      name: "words that the checks read, that say how others are meant, and that take values",
      vocabulary: vocabulary
        + """

          - id: cue-negation
            patterns: [不是]
          - id: notes-heading
            patterns: [活动细则]
          - id: wages
            patterns: [工资<money>]
        """, problems: []),
    Case(
      name: "a title that is not translated", old: "en: Superlative}", new: "en: 绝对化用语}",
      problems: ["rules/misleading-claim/one.yaml: `title.en` is not English"]),
    Case(
      name: "a remedy that is English in both languages", old: "{zh: 删去,", new: "{zh: Remove it,",
      problems: ["rules/misleading-claim/one.yaml: `remedy.zh` is not Chinese"]),
    Case(
      name: "a law that is repealed",
      law: TemporaryPacks.law.replacing("effective:", with: "repealed: 2026-01-01\neffective:"),
      problems: [
        "rules/misleading-claim/one.yaml: cites no law in force",
        "rules/misleading-claim/one.yaml: article advertising-law 9(3) was repealed on 2026-01-01, and no successor is cited",
      ]),
    Case(
      name: "a renumbered article", old: "law:\n", new: "law:\n  - {ref: advertising-law, article: \"8\"}\n",
      law: TemporaryPacks.law
        + "\n  - {article: \"8\", phrase: 国家级, confidence: verified, effective: 2010-01-01, repealed: 2015-09-01}\n",
      problems: []),
    Case(
      name: "two rules that tell the same", twin: tests,
      problems: [
        "rules/misleading-claim/two.yaml: always fires together with zz/one (4 examples): both tell the same"
      ]),
    Case(
      name: "two rules of which one tells more",
      twin: """
        when: [{claim: superlative}]
        unless: [{claim: quoting}]
        tests: {violation: [⟦最好⟧的网, ⟦最快⟧的网], pass: [例如最快的网, 没有别的]}

        """,
      problems: []),
  ]

  @Test(arguments: cases)
  func problems(example: Case) throws {
    let rule = (TemporaryPacks.head + PolicyLinterTests.tests)
    var rules = ["one": example.old.isEmpty ? rule : rule.replacing(example.old, with: example.new)]
    rules["two"] = example.twin.map { TemporaryPacks.head + $0 }
    let quoting =
      "\n  - id: quoting\n    words: [例如]\n    claim: \(example.twin == nil ? "cue-quoting" : "quoting")\n"
    let packs = try TemporaryPacks(
      TemporaryPacks.pack(vocabulary: example.vocabulary + quoting, rules: rules, law: example.law))
    let (set, faults) = try packs.locator.policies(["zz"], withTests: true)
    let day = try #require(TemporaryPacks.day)
    let found =
      faults + PolicyLinter.problems(set, asOf: day) + PolicyLinter.deadVocabularies(of: [set], among: [set])
    let told = found.map {
      packs.short("\($0.path): \($0.message.en)").replacing("zz/", with: "", maxReplacements: 1)
    }
    let spare = "vocabulary/words.yaml: no rule, vocabulary or check uses the vocabulary quoting"
    #expect(told.filter { $0 != spare } == example.problems)
  }
}
