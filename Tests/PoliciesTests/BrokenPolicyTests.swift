import Documents
import Policies
import Testing

@Suite struct BrokenPolicyTests {
  private static let rule = "rules/misleading-claim/no-superlative.yaml"
  private static let words = "vocabulary/claims.yaml"
  private static let law = "laws/advertising-law.yaml"

  struct Fault: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let problem: String

    init(_ file: String, _ old: String, _ new: String, _ problem: String) {
      (self.file, self.old, self.new, self.problem) = (file, old, new, problem)
    }

    var testDescription: String { "\(file): \(new)" }
  }

  static let faults: [Fault] = [
    Fault(rule, "level: error", "levle: error", "4:1 unknown key `levle`; did you mean `level`?"),
    Fault(rule, "level: error", "level: eror", "4:8 unknown `level` `eror`; did you mean `error`?"),
    Fault(rule, "level: error", "level: [error]", "4:8 `level` should be a text, but is a list"),
    Fault(
      rule, "check: prohibited-term", "check: prohibited-terms",
      "6:8 unknown `check` `prohibited-terms`; did you mean `prohibited-term`?"),
    Fault(rule, "category: misleading-claim", "category: misleading", "3:11 unknown `category` `misleading`"),
    Fault(
      rule, "status: stable", "status: stable\nchannels: [web, wecaht]",
      "6:17 unknown channel `wecaht`; did you mean `wechat`?"),
    Fault(rule, "title: {zh: 绝对化用语, en: Superlative}", "title: {zh: 绝对化用语}", "2:8 missing key `en`"),
    Fault(
      rule, "message: {zh: \"“{claim}”\", en: \"“{claim}”\"}", "message: 一句话",
      "9:10 `message` should be a mapping, but is `一句话`"),
    Fault(
      rule, "id: no-superlative", "id: no-superlatives",
      "1:5 id `no-superlatives` differs from the file's name `no-superlative`"),
    Fault(
      rule, "{claim: superlative}", "{claim: superlativ}",
      "8:13 no vocabulary yields `superlativ`; did you mean `superlative`?"),
    Fault(
      rule, "{claim: superlative}", "{claim: superlative, said: [assertd]}",
      "8:33 unknown modality `assertd`; did you mean `asserted`?"),
    Fault(
      rule, "{claim: superlative}", "{claim: superlative, within: pge}",
      "unknown `within` `pge`; did you mean `page`?"),
    Fault(
      rule, "{claim: superlative}", "{claim: superlative, having: {count: {atleast: 3}}}",
      "8:43 unknown key `atleast`; did you mean `at-least`?"),
    Fault(
      rule, "ref: advertising-law", "ref: advertising-laws",
      "12:5 unknown law `advertising-laws` article `9(3)`; did you mean `advertising-law`?"),
    Fault(
      rule, "article: \"9(3)\"", "article: \"9(4)\"", "12:5 unknown law `advertising-law` article `9(4)`"),
    Fault(
      rule, "status: stable", "status: stable\neffective: {from: 2026-02-30}", "6:19 `from` should be a"),
    Fault(rule, "when:\n  - {claim: superlative}\n", "", "6:8 check `prohibited-term` needs `when`"),
    Fault(
      rule, "check: prohibited-term", "check: preselected-option",
      "6:8 check `preselected-option` needs `controls`"),
    Fault(
      rule, "check: prohibited-term", "check: preselected-option\ncontrols: {kinds: [chekbox]}",
      "7:20 unknown kind of control `chekbox`; did you mean `checkbox`?"),
    Fault(rule, "level: error", "level: error\nlevel: note", "5:1 duplicate key `level`"),
    Fault(words, "- 最(好|佳)", "- 最(好|佳", "4:10 group is not closed"),
    Fault(words, "- 最(好|佳)", "- \"最(好|佳\"", "4:11 group is not closed"),
    Fault(words, "- 最(好|佳)", "- 最<gap:0>好", "4:10 a gap is written"),
    Fault(words, "- 最(好|佳)", "- 最好<gfit>", "4:11 unknown name <gfit>"),
    Fault(words, "- 最(好|佳)", "- <gap:4>", "4:9 pattern holds no literal and no value"),
    Fault(words, "- 最(好|佳)", "- <superlative>好", "4:9 vocabulary <superlative> refers to itself"),
    Fault(
      words, "- id: gift", "- id: superlative",
      "5:9 duplicate id `superlative`; vocabulary/claims.yaml:2 has it already"),
    Fault(words, "words: [平板, 手机]", "note: 空的", "5:5 a vocabulary needs `words` or `patterns`"),
    Fault(words, "words:", "wrods:", "6:5 unknown key `wrods`; did you mean `words`?"),
    Fault(
      law, "confidence: verified", "confidence: sure",
      "unknown `confidence` `sure`; known are `verified`, `reported`"),
    Fault(
      law, "effective: 2015-09-01", "effective: 2015-9-1",
      "3:12 `effective` should be a date such as 2026-11-23, but is `2015-9-1`"),
    Fault("pack.yaml", "id: zz", "id: zh-CN", "1:5 id `zh-CN` differs from the folder's name `zz`"),
    Fault("pack.yaml", "language: zh", "language: de", "3:11 unknown `language` `de`"),
    Fault(
      "pack.yaml", "language: zh", "language: zh\nunless: [{claim: nothing}]",
      "4:18 no vocabulary yields `nothing`"),
  ]

  @Test func theSoundPackHasNoProblem() {
    #expect(SmallPack.problems([:]) == [])
  }

  @Test(arguments: faults)
  func eachFaultIsToldAtItsPlace(fault: Fault) {
    let problems = SmallPack.problems(in: fault.file, fault.old, fault.new)
    let wanted = fault.problem.first?.isNumber == true ? "\(fault.file):\(fault.problem)" : fault.problem
    #expect(problems.contains { $0.contains(wanted) }, "\(problems)")
    #expect(
      problems.allSatisfy { $0.hasPrefix(fault.file) || fault.file == Self.words || fault.file == Self.law })
  }

  @Test func severalFaultsOfSeveralFilesAreToldAtOnce() {
    let problems = SmallPack.problems([
      Self.rule: SmallPack.rule.replacing("level: error", with: "level: eror").replacing(
        "status: stable", with: "status: stabel"),
      Self.words: "vocabularies:\n  - id: superlative\n    patterns: [最(好, <nothing>x]\n",
      "rules/price/other.yaml": "id: other\n",
    ])
    for wanted in ["eror", "stabel", "group is not closed", "<nothing>", "missing key `title`"] {
      #expect(problems.contains { $0.contains(wanted) }, "\(wanted) in \(problems)")
    }
  }

  @Test func aRuleThatTwoFilesHoldIsToldOnce() {
    let problems = SmallPack.problems(["rules/price/no-superlative.yaml": SmallPack.rule])
    #expect(
      problems == [
        "rules/price/no-superlative.yaml:1:5 duplicate id `no-superlative`; \(Self.rule):1 has it already"
      ])
  }

  @Test func filesThatDoNotBelong() {
    #expect(SmallPack.problems(["pack.yaml": nil]).contains { $0.contains("pack zz has no pack.yaml") })
    #expect(
      SmallPack.problems(["ruls/a.yaml": "id: a\n"]).contains { $0.hasPrefix("ruls/a.yaml:1:1 a pack holds") }
    )
    #expect(SmallPack.problems(["laws/b.yaml": ""]) == ["laws/b.yaml:1:1 the file is empty"])
    #expect(
      SmallPack.problems(["laws/b.yaml": "id: [\n"]).contains {
        $0.hasPrefix("laws/b.yaml:") && $0.contains("YAML syntax")
      })
  }
}
