import Documents
import Findings
import Policies
import Workers
import YAML

/// Which rules fire in which examples.
struct RuleFiring {
  private let rules: [Rule]
  /// For each rule the numbers of its own examples.
  private var own: [Set<Int>] = []
  /// For each rule the numbers of all examples in which it fires.
  private var fired: [Set<Int>] = []

  /// Runs every rule on every example of the rules that are tested here.
  init(_ policies: PolicySet, asOf: CalendarDate) {
    let rules = policies.testedRules
    self.rules = rules
    let places = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let examples = rules.flatMap { rule in rule.tests.map { (rule: rule, test: $0) } }
    let names = Parallel.map(examples.count, jobs: PolicyTester.jobs) { number -> Set<String> in
      let (rule, test) = examples[number]
      let example = RuleExample(test, of: rule, policies, asOf: asOf)
      return Set(example.findings(rules, policies).map(\.rule))
    }
    own = Array(repeating: [], count: rules.count)
    fired = own
    for (number, example) in examples.enumerated() {
      if let place = places[example.rule.name] { own[place].insert(number) }
      for name in names[number] { if let place = places[name] { fired[place].insert(number) } }
    }
  }

  /// Whether one of a rule's own examples makes it fire.
  func hasFired(_ rule: Rule) -> Bool {
    rules.firstIndex { $0.name == rule.name }.map { !own[$0].isDisjoint(with: fired[$0]) } ?? false
  }

  /// Pairs of rules that fire in the same examples, those of both taken together: one tells what the other does.
  func twins() -> [RunError] {
    var problems: [RunError] = []
    for one in rules.indices {
      for other in rules.indices.dropFirst(one + 1) {
        let examples = own[one].union(own[other])
        let here = fired[one].intersection(examples)
        guard here.count >= 2, here == fired[other].intersection(examples) else { continue }
        problems.append(
          RunError(
            path: rules[other].path, line: rules[other].mark.line, column: rules[other].mark.column,
            message: LocalizedText(
              zh: "总是与 \(rules[one].name) 一起触发（\(here.count) 个示例），两条规则说的是同一件事",
              en: "always fires together with \(rules[one].name) (\(here.count) examples): both tell the same"
            )))
      }
    }
    return problems
  }
}
