public import Claims
public import Policies

/// Tells which conditions of a rule a document meets, and with which claims.
public enum ConditionUse {
  /// The conditions of the rule, the whole pack's among them, that some claim of the document meets where the
  /// check looks for it.
  public static func met(by context: CheckContext, _ rule: Rule) -> Set<RuleBranch> {
    Set((rule.branches + rule.sharedBranches).filter { !claims(meeting: $0, of: rule, in: context).isEmpty })
  }

  /// The claims that meet a condition, in the order of the text.
  public static func claims(
    meeting branch: RuleBranch, of rule: Rule, in context: CheckContext
  ) -> [Claim] {
    let condition = rule[branch]
    switch rule.check {
    case .preselectedOption, .inconspicuousDisclosure, .footnotePairing, .omittedCondition:
      var anywhere = condition
      if branch == RuleBranch(.when, 0) { anywhere.visibility = .any }
      return context.all(anywhere)
    default: break
    }
    let anchors = rule.when.first.map(context.all) ?? []
    if branch == RuleBranch(.when, 0) { return anchors }
    let matches = ConditionMatches(condition, context)
    return anchors.flatMap(matches.all)
  }
}
