import Claims
import Documents
import YAML

/// Reads the conditions of rules and packs.
enum ConditionReader {
  /// A list of conditions, or a single one.
  static func conditions(_ mapping: YAMLMapping, _ key: String, isRequirement: Bool) -> [Condition] {
    guard let node = mapping.node(key) else { return [] }
    if case .mapping = node.content {
      return mapping.mapping(key).flatMap { condition($0, isRequirement: isRequirement) } ?? []
    }
    return (mapping.mappings(key) ?? []).flatMap { condition($0, isRequirement: isRequirement) ?? [] }
  }

  /// A requirement's `disclose` list makes one condition each, all with the same scope.
  private static func condition(_ mapping: YAMLMapping, isRequirement: Bool) -> [Condition]? {
    let key = isRequirement ? "disclose" : "claim"
    let names = mapping.strings(key) ?? []
    mapping.require(key)
    let scope = mapping.choice("within", of: Scope.allCases.map(\.rawValue)).flatMap(Scope.init)
    let having = mapping.mapping("having").map(tests) ?? []
    let said = mapping.markedStrings("said").map { $0.compactMap { modality($0, mapping.problems) } }
    let visibility = mapping.choice("visibility", of: Condition.Visibility.allCases.map(\.rawValue))
      .flatMap(Condition.Visibility.init)
    let inNotes = mapping.bool("in-notes")
    let review = mapping.string("review")
    mapping.finish()
    let groups = isRequirement ? names.map { [$0] } : [names]
    return groups.filter { !$0.isEmpty }.map { group in
      let kinds = group.flatMap { $0.split(separator: "|") }.map { ClaimKind(String($0)) }
      return Condition(
        kinds: kinds, having: having, within: scope, modalities: said ?? [.asserted],
        visibility: visibility ?? .visible,
        inNotes: inNotes, review: review, mark: mapping.mark(of: key))
    }
  }

  private static func modality(
    _ word: (text: String, mark: YAMLMark, isQuoted: Bool), _ problems: YAMLProblems
  ) -> Modality? {
    if let known = Modality(rawValue: word.text) { return known }
    problems.reportUnknown(
      word.text, at: word.mark, zh: "语气", en: "modality", known: Modality.allCases.map(\.rawValue))
    return nil
  }

  private static func tests(_ mapping: YAMLMapping) -> [FieldTest] {
    mapping.allowAnyKey()
    return mapping.entries.compactMap { entry in
      if case .mapping = entry.value.content {
        return mapping.mapping(entry.key).flatMap { test($0, field: entry.key) }
      }
      return mapping.string(entry.key).map { FieldTest(field: entry.key, test: .equals($0)) }
    }
  }

  private static func test(_ mapping: YAMLMapping, field: String) -> FieldTest? {
    defer { mapping.finish() }
    if let bound = mapping.decimal("at-least").flatMap(Rational.init(decimal:)) {
      return FieldTest(field: field, test: .atLeast(bound))
    }
    if let bound = mapping.decimal("at-most").flatMap(Rational.init(decimal:)) {
      return FieldTest(field: field, test: .atMost(bound))
    }
    if let words = mapping.strings("one-of") { return FieldTest(field: field, test: .oneOf(words)) }
    if let wanted = mapping.bool("present") { return FieldTest(field: field, test: .present(wanted)) }
    mapping.problems.report(
      mapping.mark, zh: "\(field) 需要 at-least、at-most、one-of 或 present",
      en: "`\(field)` needs at-least, at-most, one-of or present")
    return nil
  }

  /// `{zh: ..., en: ...}`, both required.
  static func localized(_ mapping: YAMLMapping, _ key: String, isRequired: Bool = false) -> LocalizedText? {
    if isRequired { mapping.require(key) }
    guard mapping.has(key), let texts = mapping.mapping(key) else { return nil }
    let zh = texts.requiredString("zh")
    let en = texts.requiredString("en")
    texts.finish()
    guard let zh, let en else { return nil }
    return LocalizedText(zh: zh, en: en)
  }
}
