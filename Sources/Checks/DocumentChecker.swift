import Claims
import Documents
public import Findings
public import Policies

/// Runs every rule that binds a document's channel on it.
public enum DocumentChecker {
  /// Findings in the order of the rules; `rules` are those that the run selected.
  public static func findings(
    in context: CheckContext, rules: [Rule], policies: PolicySet
  ) -> [Finding] {
    // A rule is large: only those that may speak are copied.
    rules.indices.filter { context.concerns(rules[$0]) }.flatMap { index -> [Finding] in
      let rule = rules[index]
      let builder = FindingBuilder(rule: rule, context: context, policies: policies)
      switch rule.check {
      case .preselectedOption: return PreselectedOptionCheck(builder: builder).findings()
      case .inconspicuousDisclosure: return InconspicuousDisclosureCheck(builder: builder).findings()
      case .footnotePairing: return FootnoteCheck(builder: builder).findings()
      case .expiredOffer: return ExpiredOfferCheck(builder: builder).findings()
      default: return ClaimCheck(builder: builder).findings()
      }
    }
  }
}
