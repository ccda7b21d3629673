import Claims
import Documents
import YAML

extension PolicyPack {
  /// The pack on its base: the base's vocabularies and exceptions, and each of its rules that cites law of this
  /// pack, bound to this pack. A rule or vocabulary of the same id in this pack replaces the base's.
  ///
  /// Only the articles of this pack stay, so that no report cites the law of another country. A stable rule
  /// that rests here on reported articles alone becomes a preview.
  public func layered(on base: PolicyPack) -> (pack: PolicyPack, problems: [PolicyProblem]) {
    var pack = self
    var problems: [PolicyProblem] = []
    pack.vocabularies = vocabularies(on: base)
    pack.unless = base.unless + unless
    pack.conventions = conventions.over(base.conventions)
    let replaced = Set(rules.map(\.id))
    for rule in base.rules where !replaced.contains(rule.id) {
      if let bound = bound(rule, &problems) { pack.rules.append(bound) }
    }
    return (pack, problems)
  }

  /// The base's vocabularies that this pack does not replace, and then its own.
  public func vocabularies(on base: PolicyPack) -> [Vocabulary] {
    let own = Set(vocabularies.map(\.definition.id))
    return base.vocabularies.filter { !own.contains($0.definition.id) } + vocabularies
  }

  private func bound(_ rule: Rule, _ problems: inout [PolicyProblem]) -> Rule? {
    var bound = rule
    bound.pack = id
    bound.isOpen = false
    bound.level = rule.levels[id] ?? rule.level
    bound.law = rule.law.filter { $0.jurisdiction == id }.map { reference in
      var plain = reference
      plain.jurisdiction = nil
      return plain
    }
    guard !bound.law.isEmpty else { return nil }
    let articles = bound.law.map { (reference: $0, article: article($0)) }
    for (reference, found) in articles where found == nil {
      problems.append(
        PolicyProblem(
          path: rule.path, line: reference.mark.line, column: reference.mark.column,
          message: LocalizedText(
            zh: "规则包 \(id) 没有法条 \(reference.instrument) \(reference.article)",
            en: "pack \(id) has no law `\(reference.instrument)` article `\(reference.article)`")))
    }
    if rule.status == .stable, !articles.contains(where: { $0.article?.isVerified == true }) {
      bound.status = .preview
    }
    return bound
  }

  private func article(_ reference: LawReference) -> Law.Article? {
    laws.first { $0.id == reference.instrument }?.articles.first { $0.number == reference.article }
  }
}
