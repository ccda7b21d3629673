import Claims
public import Policies

/// Tells which conditions of a rule a document meets.
public enum ConditionUse {
  /// The conditions of the rule, the whole pack's among them, that some claim of the document meets where the
  /// check looks for it.
  public static func met(by context: CheckContext, _ rule: Rule) -> Set<RuleBranch> {
    let anchors = rule.when.first.map(context.all) ?? []
    return Set(
      (rule.branches + rule.sharedBranches).filter { isMet($0, rule, context, anchors) })
  }

  private static func isMet(
    _ branch: RuleBranch, _ rule: Rule, _ context: CheckContext, _ anchors: [Claim]
  ) -> Bool {
    let condition = rule[branch]
    switch rule.check {
    case .preselectedOption, .inconspicuousDisclosure, .footnotePairing:
      var anywhere = condition
      if branch == RuleBranch(.when, 0) { anywhere.visibility = .any }
      return !context.all(anywhere).isEmpty
    default: break
    }
    if branch == RuleBranch(.when, 0) { return !anchors.isEmpty }
    return anchors.contains { !context.matches(condition, from: $0).isEmpty }
  }
}
