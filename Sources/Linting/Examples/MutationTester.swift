import Claims
public import Documents
import Findings
public import Policies
import Workers

/// Checks that the examples of each rule notice when a part of the rule is taken away.
public struct MutationTester: Sendable {
  /// A mutation that no example notices.
  public struct Survivor: Sendable, Hashable {
    /// Name of the rule, or id of the pack for an exception of the whole pack.
    public var owner: String
    public var path: String
    public var mutation: Mutation
  }

  /// The outcome for some packs.
  public struct Report: Sendable {
    public var rules = 0
    public var mutations = 0
    public var survivors: [Survivor] = []
    /// Examples that fail without any mutation; they notice nothing.
    public var failing = 0

    public init() {}

    public static func + (left: Report, right: Report) -> Report {
      var sum = left
      sum.rules += right.rules
      sum.mutations += right.mutations
      sum.survivors += right.survivors
      sum.failing += right.failing
      return sum
    }
  }

  private let policies: PolicySet
  private let asOf: CalendarDate

  public init(policies: PolicySet, asOf: CalendarDate) {
    self.policies = policies
    self.asOf = asOf
  }

  /// Mutates every rule, and then the exceptions of whole packs.
  public func run() -> Report {
    let rules = policies.testedRules
    let parts = Parallel.map(rules.count, jobs: PolicyTester.jobs) { run(rules[$0]) }
    var report = parts.map(\.report).reduce(Report(), +)
    for pack in policies.packs where pack.id == policies.subject && pack.base == nil {
      for index in pack.unless.indices {
        report.mutations += 1
        guard !parts.contains(where: { $0.pack == pack.id && $0.noticed.contains(index) }) else { continue }
        let mutation = Mutation(
          .dropped(RuleBranch(.unless, index)), exceptions: pack.unless, at: index)
        report.survivors.append(Survivor(owner: pack.id, path: pack.path, mutation: mutation))
      }
    }
    return report
  }

  private struct Part: Sendable {
    var pack: String
    var report = Report()
    /// Exceptions of the whole pack whose loss an example notices.
    var noticed: Set<Int> = []
  }

  private func run(_ rule: Rule) -> Part {
    var part = Part(pack: rule.pack)
    part.report.rules = 1
    let all = rule.tests.map { RuleExample($0, of: rule, policies, asOf: asOf) }
    let sound = all.filter { isSound($0, rule) }
    part.report.failing = all.count - sound.count
    for mutation in Mutation.all(of: rule) {
      part.report.mutations += 1
      if !isNoticed(mutation, rule, sound) {
        part.report.survivors.append(Survivor(owner: rule.name, path: rule.path, mutation: mutation))
      }
    }
    for (index, branch) in rule.sharedBranches.enumerated() {
      let mutated = rule.without(branch)
      if sound.contains(where: { !isSound($0, mutated) }) { part.noticed.insert(index) }
    }
    return part
  }

  private func isNoticed(_ mutation: Mutation, _ rule: Rule, _ examples: [RuleExample]) -> Bool {
    let mutated = mutation.applied(to: rule)
    return examples.contains { example in
      guard case .emptied(let kind) = mutation.change else { return !isSound(example, mutated) }
      guard example.claims.contains(where: { !$0.indices(of: kind).isEmpty }) else { return false }
      return !isSound(example.without(kind), mutated)
    }
  }

  private func isSound(_ example: RuleExample, _ rule: Rule) -> Bool {
    PolicyTester.judge(example, example.findings([rule], policies)).fault == nil
  }
}
