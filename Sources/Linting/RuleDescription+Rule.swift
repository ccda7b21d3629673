import Claims
public import Documents
public import Findings
public import Policies

extension RuleDescription {
  /// A rule as the catalogue shows it on a day; with `words`, its conditions are shown by its own examples.
  public init(_ rule: Rule, _ policies: PolicySet, asOf: CalendarDate, words: RuleWords? = nil) {
    func examples(_ expectation: RuleTest.Expectation) -> [String] {
      rule.tests.filter { $0.expectation == expectation }.map { test in
        test.texts.count == 1
          ? test.texts[0].text : test.texts.map { "\($0.fileName): \($0.text)" }.joined(separator: "\n")
      }
    }
    func conditions(_ part: RuleBranch.Part) -> [LocalizedText] {
      rule.branches.filter { $0.part == part }.map {
        ConditionWording.text(rule[$0], words?.words[$0] ?? [])
      }
    }
    self.init(
      id: rule.name, title: rule.title, category: rule.category, level: rule.effectiveLevel,
      status: Status(rawValue: rule.status.rawValue) ?? .stable, check: rule.check.rawValue,
      channels: rule.channels, message: rule.message, remedy: rule.remedy,
      law: policies.citations(of: rule, on: asOf), effectiveFrom: rule.effectiveFrom,
      effectiveTo: rule.effectiveTo,
      examples: Examples(
        violations: examples(.violation), passes: examples(.pass), reviews: examples(.review)),
      exceptions: conditions(.unless) + RuleDescription.shared(rule))
    everyLaw = policies.articles(of: rule).map(CitedLaw.init)
    lawElsewhere = rule.isOpen ? RuleDescription.elsewhere(rule) : []
    file = "rules/\(rule.category.rawValue)/\(rule.id).yaml"
    finds = conditions(.when) + RuleDescription.controls(rule) + RuleDescription.compared(rule)
    satisfies = conditions(.require)
    let against = conditions(.against)
    finds += against.map { LocalizedText(zh: "与之矛盾的 \($0.zh)", en: "contradicted by \($0.en)") }
    amendedBy = rule.amendedBy
    guard rule.check == .inconspicuousDisclosure else { return }
    thresholds = Thresholds.names.map { name, path in
      Fact(name: name, value: RuleDescription.figure(rule.thresholds[keyPath: path]))
    }
  }

  /// The exceptions of the whole pack, without examples: they are the same for each of its rules.
  private static func shared(_ rule: Rule) -> [LocalizedText] {
    rule.sharedBranches.map { ConditionWording.text(rule[$0], []) }.map {
      LocalizedText(zh: "\($0.zh)（整个规则包的例外）", en: "\($0.en) (an exception of the whole pack)")
    }
  }

  private static func elsewhere(_ rule: Rule) -> [String] {
    rule.law.map {
      [$0.jurisdiction ?? "", $0.instrument, $0.article].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private static func controls(_ rule: Rule) -> [LocalizedText] {
    guard let controls = rule.controls else { return [] }
    let names = controls.kinds.map(\.rawValue).joined(separator: ", ")
    return [LocalizedText(zh: "默认选中的控件：\(names)", en: "controls that are on by default: \(names)")]
  }

  /// What a reconciler compares, and the faults of disclosures that are judged.
  private static func compared(_ rule: Rule) -> [LocalizedText] {
    var texts: [LocalizedText] = []
    if !rule.attributes.isEmpty {
      let names = rule.attributes.joined(separator: ", ")
      texts.append(LocalizedText(zh: "比较：\(names)", en: "compares \(names)"))
    }
    if !rule.faults.isEmpty {
      let names = rule.faults.map(\.rawValue).joined(separator: ", ")
      texts.append(LocalizedText(zh: "缺陷：\(names)", en: "faults: \(names)"))
    }
    return texts
  }

  /// With one decimal place at most.
  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
