/// The code that answers a rule.
public enum CheckKind: String, Sendable, CaseIterable {
  /// A claim that may not be made.
  case prohibitedTerm = "prohibited-term"
  /// A claim that needs a disclosure near it.
  case requiredDisclosure = "required-disclosure"
  /// A claim that another statement of the same document takes back.
  case contradictedClaim = "contradicted-claim"
  /// A reference that does not say what it refers to.
  case vagueReference = "vague-reference"
  /// A purchase or choice that is forced.
  case compelledPurchase = "compelled-purchase"
  /// A control of a form that is on before the consumer touched it.
  case preselectedOption = "preselected-option"
  /// A value beyond what is allowed.
  case valueLimit = "value-limit"
  /// An offer whose last day has passed.
  case expiredOffer = "expired-offer"
  /// A condition that a reader is unlikely to notice beside the claim that it qualifies.
  case inconspicuousDisclosure = "inconspicuous-disclosure"
  /// Footnote marks that lead nowhere, and notes that no mark leads to.
  case footnotePairing = "footnote-pairing"
  /// Channels that state different values.
  case conflictingClaim = "conflicting-claim"
  /// A condition that one channel states and another leaves out or denies.
  case droppedDisclosure = "dropped-disclosure"
  /// A condition that is filed, or that a detailed channel states, and that a channel's minimum set asks for.
  case omittedCondition = "omitted-condition"
  /// A name with which more than one offer could be meant.
  case ambiguousOffer = "ambiguous-offer"
  /// A channel that differs from the filed tariff.
  case tariffMismatch = "tariff-mismatch"
  /// A promotion of an offer that is withdrawn.
  case withdrawnOffer = "withdrawn-offer"

  /// Whether the rule compares the documents of a campaign.
  public var isReconciler: Bool {
    switch self {
    case .conflictingClaim, .droppedDisclosure, .omittedCondition, .ambiguousOffer, .tariffMismatch,
      .withdrawnOffer:
      true
    default: false
    }
  }

  /// Whether the check has nothing to tell of a document without a claim that meets the rule's first condition.
  public var startsFromClaim: Bool {
    switch self {
    case .prohibitedTerm, .requiredDisclosure, .contradictedClaim, .vagueReference, .compelledPurchase,
      .valueLimit,
      .expiredOffer, .inconspicuousDisclosure:
      true
    default: false
    }
  }
}
