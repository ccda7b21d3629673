import Claims
public import Documents
public import Findings
public import Policies
import Workers
import YAML

/// Measures which patterns and conditions the examples of rules reach.
public enum PolicyCoverage {
  /// The coverage of packs that were loaded one by one. What a pack takes over from its base is counted with the
  /// base, and is reached also by the examples of the packs that build on it.
  public static func report(_ sets: [PolicySet], asOf: CalendarDate) -> CoverageReport {
    let reached = sets.map { reach($0, asOf: asOf) }
    let entries = reached.reduce(into: Set<PatternUses.Entry>()) { $0.formUnion($1.entries) }
    let conditions = reached.reduce(into: Set<Branch>()) { $0.formUnion($1.branches) }
    return CoverageReport(
      packs: sets.flatMap { set in
        set.packs.filter { $0.id == set.subject }.map { pack in
          var result = CoverageReport.Pack(id: pack.id)
          for vocabulary in pack.ownVocabularies { count(vocabulary, entries, &result) }
          for rule in set.testedRules {
            count(rule, conditions, &result)
          }
          if pack.base == nil { countShared(pack, conditions, &result) }
          return result
        }
      })
  }

  /// A condition of a rule, or of a whole pack.
  private struct Branch: Hashable, Sendable {
    /// The rule's name, or the pack's id.
    var owner: String
    var place: RuleBranch
  }

  private struct Reach: Sendable {
    var entries: Set<PatternUses.Entry> = []
    var branches: Set<Branch> = []
  }

  private static func reach(_ policies: PolicySet, asOf: CalendarDate) -> Reach {
    let uses = PatternUses(policies.packs.flatMap(\.vocabularies))
    let rules = policies.testedRules
    let parts = Parallel.map(rules.count, jobs: PolicyTester.jobs) { number -> Reach in
      let rule = rules[number]
      var reach = Reach()
      for test in rule.tests {
        let example = RuleExample(test, of: rule, policies, asOf: asOf)
        for claims in example.claims { reach.entries.formUnion(uses.entries(in: claims)) }
        for place in example.conditionsMet(of: rule) { reach.branches.insert(branch(place, rule)) }
      }
      return reach
    }
    return parts.reduce(into: Reach()) { whole, part in
      whole.entries.formUnion(part.entries)
      whole.branches.formUnion(part.branches)
    }
  }

  private static func branch(_ place: RuleBranch, _ rule: Rule) -> Branch {
    let shared = rule.unless.count - rule.sharedExceptions
    guard place.part == .unless, place.index >= shared else { return Branch(owner: rule.name, place: place) }
    return Branch(owner: rule.pack, place: RuleBranch(.unless, place.index - shared))
  }

  private static func count(
    _ vocabulary: PolicyPack.Vocabulary, _ reached: Set<PatternUses.Entry>,
    _ result: inout CoverageReport.Pack
  ) {
    let definition = vocabulary.definition
    if definition.isForStatements {
      result.leftOut += definition.patterns.count
      return
    }
    for (isExclusion, patterns, marks) in [
      (false, definition.patterns, vocabulary.patternMarks),
      (true, definition.exclusions, vocabulary.exclusionMarks),
    ] {
      for (index, pattern) in patterns.enumerated() {
        let entry = PatternUses.Entry(vocabulary: vocabulary.key, index: index, isExclusion: isExclusion)
        let isReached = reached.contains(entry)
        if isExclusion { result.falseFriends.count(isReached) } else { result.patterns.count(isReached) }
        guard !isReached, index < marks.count else { continue }
        let kind =
          isExclusion
          ? LocalizedText(zh: "除外词", en: "false friend") : LocalizedText(zh: "词条", en: "pattern")
        result.unreached.append(
          RunError(
            path: vocabulary.path, line: marks[index].line, column: marks[index].column,
            message: LocalizedText(
              zh: "词表 \(definition.id)：没有示例用到\(kind.zh)“\(pattern)”",
              en: "vocabulary \(definition.id): no example reaches the \(kind.en) “\(pattern)”")))
      }
    }
  }

  private static func count(
    _ rule: Rule, _ reached: Set<Branch>, _ result: inout CoverageReport.Pack
  ) {
    for place in rule.branches {
      count(rule[place], place, owner: rule.name, path: rule.path, line: rule.mark.line, reached, &result)
    }
  }

  private static func countShared(
    _ pack: PolicyPack, _ reached: Set<Branch>, _ result: inout CoverageReport.Pack
  ) {
    for (index, condition) in pack.unless.enumerated() {
      let place = RuleBranch(.unless, index)
      count(condition, place, owner: pack.id, path: pack.path, line: 1, reached, &result)
    }
  }

  private static func count(
    _ condition: Condition, _ place: RuleBranch, owner: String, path: String, line: Int,
    _ reached: Set<Branch>, _ result: inout CoverageReport.Pack
  ) {
    let isReached = reached.contains(Branch(owner: owner, place: place))
    result.conditions.count(isReached)
    guard !isReached else { return }
    let name = "\(place.part.rawValue)[\(place.index)] \(condition.kinds.map(\.name).joined(separator: "|"))"
    result.unreached.append(
      RunError(
        path: path, line: condition.mark?.line ?? line, column: condition.mark?.column ?? 1,
        message: LocalizedText(
          zh: "\(owner)：没有示例满足条件 \(name)", en: "\(owner): no example meets the condition \(name)")))
  }
}
