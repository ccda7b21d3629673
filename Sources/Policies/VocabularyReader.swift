import Claims
import Documents
import YAML

/// Reads `vocabulary/<file>.yaml`: one vocabulary, or a list of them under `vocabularies`.
enum VocabularyReader {
  static func read(_ mapping: YAMLMapping, path: String) -> [PolicyPack.Vocabulary] {
    guard mapping.has("vocabularies") else { return vocabulary(mapping, path).map { [$0] } ?? [] }
    return (mapping.mappings("vocabularies") ?? []).compactMap { entry in
      defer { entry.finish() }
      return vocabulary(entry, path)
    }
  }

  private static func vocabulary(_ mapping: YAMLMapping, _ path: String) -> PolicyPack.Vocabulary? {
    let id = mapping.requiredString("id")
    _ = mapping.string("source")
    _ = mapping.string("note")
    let words = mapping.markedStrings("words") ?? []
    let patterns = mapping.markedStrings("patterns") ?? []
    let exclusions = mapping.markedStrings("not") ?? []
    let claim = mapping.string("claim")
    let fields = (mapping.mapping("fields")).map(fields) ?? []
    let tells = tellings(mapping)
    let isForStatements = mapping.bool("statements-only") ?? false
    let consumes = mapping.bool("takes-values") ?? true
    if words.isEmpty, patterns.isEmpty {
      mapping.problems.report(
        mapping.mark, zh: "词表需要 words 或 patterns", en: "a vocabulary needs `words` or `patterns`")
    }
    guard let id else { return nil }
    let isWordList = patterns.isEmpty && claim == nil
    let all = words + patterns
    return PolicyPack.Vocabulary(
      definition: VocabularyDefinition(
        id: id, claim: isWordList ? nil : ClaimKind(claim ?? id), fields: fields, tells: tells,
        patterns: all.map(\.text), exclusions: exclusions.map(\.text), consumesValues: consumes,
        isForStatements: isForStatements),
      path: path, mark: mapping.mark(of: "id"), patternMarks: all.map(place),
      exclusionMarks: exclusions.map(place))
  }

  /// `tells: penalty`, `tells: {claim: bundle, relation: requires}`, a list of such mappings, or `none`.
  private static func tellings(_ mapping: YAMLMapping) -> [Telling]? {
    guard let node = mapping.entries.first(where: { $0.key == "tells" })?.value else { return nil }
    if case .scalar("none", _) = node.content {
      _ = mapping.string("tells")
      return []
    }
    let found: [Telling?] =
      switch node.content {
      case .scalar: [mapping.string("tells").map { Telling(ClaimKind($0)) }]
      case .sequence: (mapping.mappings("tells") ?? []).map(telling)
      case .mapping: [mapping.mapping("tells").flatMap(telling)]
      }
    let known = found.compactMap { $0 }.filter { ClaimCatalogue.holds($0.kind) }
    if known.count < found.count {
      mapping.problems.report(
        mapping.mark(of: "tells"), zh: "tells 须是目录里的事实种类，如 price、gift、penalty",
        en: "`tells` must name a kind of the catalogue, such as price, gift or penalty")
    }
    return known
  }

  private static func telling(_ mapping: YAMLMapping) -> Telling? {
    let all = fields(mapping)
    return all.first { $0.name == "claim" }.map { claim in
      Telling(ClaimKind(claim.value.description), fields: all.filter { $0.name != "claim" })
    }
  }

  /// Where a pattern's first character stands: behind the quotation mark, if there is one.
  private static func place(_ pattern: (text: String, mark: YAMLMark, isQuoted: Bool)) -> (
    line: Int, column: Int
  ) {
    (pattern.mark.line, pattern.mark.column + (pattern.isQuoted ? 1 : 0))
  }

  /// Constant fields: true and false are flags, numbers numbers, the rest text.
  private static func fields(_ mapping: YAMLMapping) -> [ClaimField] {
    mapping.allowAnyKey()
    return mapping.entries.compactMap { entry in
      guard case .scalar(let text, let isQuoted) = entry.value.content else {
        mapping.problems.reportType(entry.key, entry.value, expectedZh: "值", expectedEn: "a value")
        return nil
      }
      if !isQuoted, text == "true" || text == "false" { return ClaimField(entry.key, .flag(text == "true")) }
      if !isQuoted, let number = Rational(decimal: text) { return ClaimField(entry.key, .number(number)) }
      return ClaimField(entry.key, .text(text))
    }
  }
}
