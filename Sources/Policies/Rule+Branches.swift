/// One condition of a rule, by its place.
public struct RuleBranch: Sendable, Hashable {
  /// The lists of conditions that a rule has, by their keys.
  public enum Part: String, Sendable, CaseIterable { case when, require, against, unless }

  public var part: Part
  /// Its place in the list, from 0.
  public var index: Int

  public init(_ part: Part, _ index: Int) {
    self.part = part
    self.index = index
  }
}

extension Rule {
  /// Where the conditions of a part lie.
  static func path(of part: RuleBranch.Part) -> WritableKeyPath<Rule, [Condition]> {
    switch part {
    case .when: \.when
    case .require: \.require
    case .against: \.against
    case .unless: \.unless
    }
  }

  /// The conditions of the rule's own file; those of the whole pack are left out.
  public var branches: [RuleBranch] {
    RuleBranch.Part.allCases.flatMap { part -> [RuleBranch] in
      let count = self[keyPath: Rule.path(of: part)].count - (part == .unless ? sharedExceptions : 0)
      return (0..<max(0, count)).map { RuleBranch(part, $0) }
    }
  }

  /// The conditions of the whole pack, as they stand in `unless`.
  public var sharedBranches: [RuleBranch] {
    (unless.count - sharedExceptions..<unless.count).map { RuleBranch(.unless, $0) }
  }

  public subscript(branch: RuleBranch) -> Condition {
    get { self[keyPath: Rule.path(of: branch.part)][branch.index] }
    set { self[keyPath: Rule.path(of: branch.part)][branch.index] = newValue }
  }

  /// The rule without one of its conditions.
  public func without(_ branch: RuleBranch) -> Rule {
    var rule = self
    rule[keyPath: Rule.path(of: branch.part)].remove(at: branch.index)
    if branch.part == .unless, branch.index >= unless.count - sharedExceptions { rule.sharedExceptions -= 1 }
    return rule
  }
}
