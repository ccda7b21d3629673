extension CheckKind {
  /// The keys of a rule that a check works on, beside those that every rule has.
  public struct Parameters: Sendable, Hashable {
    /// Keys without which the check has nothing to do.
    public var required: [String]
    public var optional: [String]
  }

  /// What the check reads of its rule.
  public var parameters: Parameters {
    switch self {
    case .requiredDisclosure, .vagueReference:
      Parameters(required: ["when", "require"], optional: ["unless", "quote", "report"])
    case .contradictedClaim:
      Parameters(required: ["when", "against"], optional: ["unless", "quote", "report"])
    case .prohibitedTerm, .compelledPurchase, .valueLimit:
      Parameters(required: ["when"], optional: ["require", "against", "unless", "quote", "report"])
    case .expiredOffer: Parameters(required: ["when"], optional: ["unless", "quote"])
    case .preselectedOption: Parameters(required: ["controls"], optional: ["when", "unless"])
    case .inconspicuousDisclosure:
      Parameters(required: ["when", "faults"], optional: ["thresholds", "unless", "quote"])
    case .footnotePairing: Parameters(required: [], optional: ["when", "against", "quote"])
    case .conflictingClaim, .tariffMismatch, .omittedCondition:
      Parameters(required: ["attributes"], optional: ["quote"])
    case .droppedDisclosure: Parameters(required: ["when"], optional: ["quote"])
    case .withdrawnOffer: Parameters(required: [], optional: ["when", "quote"])
    case .ambiguousOffer: Parameters(required: [], optional: ["quote"])
    }
  }
}
