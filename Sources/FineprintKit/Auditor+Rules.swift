import Documents
public import Findings
import Linting
import Policies

extension Auditor {
  /// The rules of the chosen packs, of all known packs where none is chosen, in the order of their names.
  public static func rules(_ selection: PolicySelection) throws(RequestError) -> [RuleDescription] {
    let rules = try policies(selection).flatMap { policies, _ in
      policies.subjectRules.map { RuleDescription($0, policies, asOf: selection.asOf) }
    }
    return rules.sorted { $0.id < $1.id }
  }

  /// The rules of a name, with or without its pack, each with what its conditions look like in its examples.
  public static func explain(
    _ name: String, _ selection: PolicySelection
  ) throws(RequestError) -> [RuleDescription] {
    let sets = try policies(selection).map(\.0)
    let found = sets.flatMap { policies in
      policies.subjectRules.filter { $0.name == name || $0.id == name }.map { rule in
        RuleDescription(
          rule, policies, asOf: selection.asOf, words: RuleWords(rule, policies, asOf: selection.asOf))
      }
    }
    guard found.isEmpty else { return found.sorted { $0.id < $1.id } }
    let known = sets.flatMap(\.subjectRules).map { name.contains("/") ? $0.name : $0.id }
    throw .unknown(LocalizedText(zh: "规则", en: "rule"), name, among: known)
  }

  /// The chosen packs with their rules, as `explain` tells them; without faults of the packs themselves.
  public static func catalogue(_ selection: PolicySelection) throws(RequestError) -> [PackDescription] {
    try policies(selection).compactMap { policies, _ in
      guard let pack = policies.packs.last else { return nil }
      let rules = policies.subjectRules.map { rule in
        RuleDescription(
          rule, policies, asOf: selection.asOf, words: RuleWords(rule, policies, asOf: selection.asOf))
      }
      return PackDescription(
        id: pack.id, title: pack.title, language: pack.language, base: pack.base, regions: pack.regions,
        rules: rules.sorted { $0.id < $1.id })
    }
  }
}
