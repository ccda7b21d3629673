import Claims
import Documents
public import Findings
public import Policies

/// Runs every rule that binds a document's channel on it.
public struct DocumentChecker: Sendable {
  private let rules: DocumentRules
  private let policies: PolicySet

  /// `rules` are those that the run selected.
  public init(_ rules: DocumentRules, policies: PolicySet) {
    self.rules = rules
    self.policies = policies
  }

  /// The places of the rules that may have something to tell of a document, ascending.
  public func concerned(_ context: CheckContext) -> [Int] { rules.concerned(context) }

  /// Findings of some rules, given by their places, in that order.
  public func findings(in context: CheckContext, of places: some Sequence<Int>) -> [Finding] {
    places.flatMap { place -> [Finding] in
      let builder = FindingBuilder(shared: rules.rules[place], context: context, policies: policies)
      switch builder.rule.check {
      case .preselectedOption: return PreselectedOptionCheck(builder: builder).findings()
      case .inconspicuousDisclosure: return InconspicuousDisclosureCheck(builder: builder).findings()
      case .footnotePairing: return FootnoteCheck(builder: builder).findings()
      case .expiredOffer: return ExpiredOfferCheck(builder: builder).findings()
      default: return ClaimCheck(builder: builder).findings()
      }
    }
  }
}
