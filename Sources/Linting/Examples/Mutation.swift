public import Claims
public import Documents
public import Policies

/// A small fault put into a rule, which one of the rule's examples should notice.
public struct Mutation: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    /// No vocabulary yields a kind of claim any more.
    case emptied(ClaimKind)
    /// A condition is gone.
    case dropped(RuleBranch)
    /// A condition asks for no values any more.
    case freed(RuleBranch)
    /// A reconciler compares an attribute less.
    case withoutAttribute(String)
    /// A disclosure's fault is no fault any more.
    case withoutFault(DisclosureFault)
  }

  public var change: Change
  /// What was done, with the condition's kinds.
  public var text: LocalizedText

  /// Every mutation of a rule's own conditions.
  static func all(of rule: Rule) -> [Mutation] {
    var changes: [Change] = []
    for kind in kinds(rule.when) { changes.append(.emptied(kind)) }
    for branch in rule.branches where branch.part != .when { changes.append(.dropped(branch)) }
    for branch in rule.branches where !rule[branch].having.isEmpty { changes.append(.freed(branch)) }
    changes += rule.attributes.map { .withoutAttribute($0) }
    changes += rule.faults.map { .withoutFault($0) }
    return changes.map { Mutation($0, rule) }
  }

  init(_ change: Change, _ rule: Rule) {
    self.change = change
    switch change {
    case .emptied(let kind): text = LocalizedText(zh: "清空词表 \(kind.name)", en: "emptied \(kind.name)")
    case .dropped(let branch):
      let name = Mutation.name(of: branch, rule)
      text = LocalizedText(zh: "去掉 \(name)", en: "dropped \(name)")
    case .freed(let branch):
      let name = Mutation.name(of: branch, rule)
      text = LocalizedText(zh: "去掉 \(name) 的 having", en: "dropped `having` of \(name)")
    case .withoutAttribute(let name): text = LocalizedText(zh: "不比 \(name)", en: "dropped \(name)")
    case .withoutFault(let fault):
      text = LocalizedText(zh: "去掉缺陷 \(fault.rawValue)", en: "dropped the fault \(fault.rawValue)")
    }
  }

  /// The loss of one of the exceptions of a whole pack.
  init(_ change: Change, exceptions: [Condition], at index: Int) {
    self.change = change
    let kinds = exceptions[index].kinds.map(\.name).joined(separator: "|")
    text = LocalizedText(zh: "去掉 unless[\(index)] \(kinds)", en: "dropped unless[\(index)] \(kinds)")
  }

  /// The rule with the fault; a vocabulary that is emptied leaves the rule as it is.
  func applied(to rule: Rule) -> Rule {
    var mutated = rule
    switch change {
    case .emptied: break
    case .dropped(let branch): mutated = rule.without(branch)
    case .freed(let branch): mutated[branch].having = []
    case .withoutAttribute(let name): mutated.attributes.removeAll { $0 == name }
    case .withoutFault(let fault): mutated.faults.removeAll { $0 == fault }
    }
    return mutated
  }

  private static func kinds(_ conditions: [Condition]) -> [ClaimKind] {
    var seen: Set<ClaimKind> = []
    return conditions.flatMap(\.kinds).filter { $0 != Condition.sameKind && seen.insert($0).inserted }
  }

  private static func name(of branch: RuleBranch, _ rule: Rule) -> String {
    let kinds = rule[branch].kinds.map(\.name).joined(separator: "|")
    return "\(branch.part.rawValue)[\(branch.index)] \(kinds)"
  }
}
