import Claims
import Documents
public import Policies

/// The rules that judge single documents, by the kinds of claims that they start from.
public struct DocumentRules: Sendable {
  /// In their order.
  let rules: [SharedRule]
  /// For each kind the rules whose first condition names it, ascending.
  private let byKind: [ClaimKind: [Int]]
  /// Rules that look at more than claims.
  private let others: [Int]

  public init(_ rules: [Rule]) {
    var byKind: [ClaimKind: [Int]] = [:]
    var others: [Int] = []
    for (index, rule) in rules.enumerated() where !rule.check.isReconciler {
      guard rule.check.startsFromClaim else {
        others.append(index)
        continue
      }
      for kind in Set(rule.when.first?.kinds ?? []) { byKind[kind, default: []].append(index) }
    }
    self.rules = rules.map(SharedRule.init)
    self.byKind = byKind
    self.others = others
  }

  /// The places of the rules that bind a document and may have something to tell of it, ascending.
  func concerned(_ context: CheckContext) -> [Int] {
    var isConcerned = [Bool](repeating: false, count: rules.count)
    for rule in others { isConcerned[rule] = true }
    for kind in context.claims.kinds {
      for rule in byKind[kind] ?? [] { isConcerned[rule] = true }
    }
    return rules.indices.filter {
      isConcerned[$0] && rules[$0].rule.binds(context.document.channel)
        && rules[$0].rule.isInForce(on: context.asOf)
    }
  }
}
