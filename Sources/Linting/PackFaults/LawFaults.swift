import Documents
import Findings
import Policies

/// What is wrong with the law that a rule rests on.
enum LawFaults {
  static func of(_ rule: Rule, _ policies: PolicySet, asOf: CalendarDate) -> [LocalizedText] {
    let citations = policies.citations(of: rule, on: asOf)
    guard !citations.isEmpty else {
      return [LocalizedText(zh: "没有现行有效的法条", en: "cites no law in force")]
        + expired(rule, policies, asOf)
    }
    var faults = expired(rule, policies, asOf)
    if rule.status == .stable, !citations.contains(where: { $0.confidence == "verified" }) {
      faults.append(
        LocalizedText(
          zh: "只有 reported 的法条，不能是 stable", en: "rests on reported law only and cannot be stable"))
    }
    return faults
  }

  /// Articles that are repealed by a day and that no other article of the rule carries on: one of the same
  /// instrument, of the one that it names as its successor, or one that took effect on the day of the repeal.
  private static func expired(_ rule: Rule, _ policies: PolicySet, _ asOf: CalendarDate) -> [LocalizedText] {
    let all = policies.articles(of: rule)
    let inForce = all.filter { $0.isInForce(on: asOf) }
    let current = Set(inForce.map(\.law.id))
    return all.compactMap { cited in
      guard let end = cited.repealed, end <= asOf, !current.contains(cited.law.id) else { return nil }
      if let successor = cited.law.successor, current.contains(successor) { return nil }
      if inForce.contains(where: { $0.effective == end }) { return nil }
      let name = "\(cited.law.id) \(cited.article.number)"
      return LocalizedText(
        zh: "法条 \(name) 已于 \(end) 废止，没有写明替代它的条文",
        en: "article \(name) was repealed on \(end), and no successor is cited")
    }
  }
}
