public import Claims
public import Documents
public import Findings
import Synchronization
import YAML

/// The packs of a run, compiled: immutable, shared by all documents.
public final class PolicySet: Sendable {
  public let packs: [PolicyPack]
  public let lexicon: Lexicon
  /// The rules of all packs, in the order of their names.
  public let rules: [Rule]
  /// How the countries of the packs write, each matter as the first pack that speaks of it.
  public let conventions: WritingConventions
  /// Rules that are turned off, each with its reason.
  public let disabled: [DisabledRule]
  private let lawTable: [String: Law]
  private let cited = Mutex<[CitedPlace: [CitedLaw]]>([:])

  private struct CitedPlace: Hashable {
    let rule: String
    let day: CalendarDate
    let channel: Channel?
  }

  /// Compiled vocabularies, with the patterns that could not be compiled.
  public struct Wording: Sendable {
    let lexicon: Lexicon
    let problems: [PolicyProblem]

    /// Compiles the vocabularies of some packs in their order.
    public init(_ vocabularies: [PolicyPack.Vocabulary]) {
      let distinct = PolicyPack.Vocabulary.distinct(vocabularies)
      let (lexicon, faults) = LexiconBuilder.build(distinct.map(\.definition))
      self.lexicon = lexicon
      problems = faults.compactMap { fault -> PolicyProblem? in
        guard let origin = distinct.first(where: { $0.definition.id == fault.vocabulary }) else { return nil }
        let marks = fault.isExclusion ? origin.exclusionMarks : origin.patternMarks
        let mark = fault.index < marks.count ? marks[fault.index] : (line: 1, column: 1)
        return PolicyProblem(
          path: origin.path, line: mark.line, column: mark.column + (fault.error.column ?? 1) - 1,
          message: LocalizedText(zh: fault.error.zh, en: fault.error.en))
      }
    }
  }

  /// Compiles packs; patterns that cannot be compiled are problems at their place.
  public static func compile(_ packs: [PolicyPack]) -> (PolicySet, [PolicyProblem]) {
    compile(packs, Wording(packs.flatMap(\.vocabularies)))
  }

  /// The same where the packs' vocabularies are compiled already.
  public static func compile(
    _ packs: [PolicyPack], _ wording: Wording, disabled: [DisabledRule] = []
  ) -> (PolicySet, [PolicyProblem]) {
    let set = PolicySet(packs: packs, lexicon: wording.lexicon, disabled: disabled)
    return (set, wording.problems + set.unknownKinds() + set.unknownBaseLaws())
  }

  init(packs: [PolicyPack], lexicon: Lexicon, disabled: [DisabledRule]) {
    self.packs = packs
    self.disabled = disabled
    self.lexicon = lexicon
    conventions = packs.reduce(WritingConventions()) { $0.over($1.conventions) }
    var table: [String: Law] = [:]
    for pack in packs { for law in pack.laws { table["\(pack.id)/\(law.id)"] = law } }
    lawTable = table
    let bound = packs.flatMap { pack in
      pack.rules.map { rule in
        var bound = rule
        bound.unless += pack.unless
        bound.sharedExceptions = pack.unless.count
        if let base = pack.base, rule.law.contains(where: { $0.jurisdiction == base }) {
          bound.isOpen = false
        }
        let articles = PolicySet.articles(of: rule, base: pack.base, table)
        bound.unboundChannels =
          articles.isEmpty ? [] : Channel.all.filter { channel in !articles.contains { $0.binds(channel) } }
        return bound
      }
    }
    // A name is put together anew each time that it is asked for.
    let names = bound.map(\.name)
    rules = bound.indices.sorted { names[$0] < names[$1] }.map { bound[$0] }
  }

  /// What a rule cites on a day, in a channel where one is given: articles that are repealed by then, not yet in force
  /// or that do not bind the channel are left out.
  public func citations(of rule: Rule, on day: CalendarDate, in channel: Channel? = nil) -> [CitedLaw] {
    let place = CitedPlace(rule: rule.name, day: day, channel: channel)
    if let known = cited.withLock({ $0[place] }) { return known }
    let laws = articles(of: rule).filter { article in
      article.isInForce(on: day) && channel.map(article.binds) ?? true
    }.map(CitedLaw.init)
    cited.withLock { $0[place] = laws }
    return laws
  }

  /// Every article that a rule names and the packs have, whatever the day, in the order of the rule.
  public func articles(of rule: Rule) -> [CitedArticle] {
    PolicySet.articles(of: rule, base: packs.first { $0.id == rule.pack }?.base, lawTable)
  }

  private static func articles(
    of rule: Rule, base: String?, _ table: [String: Law]
  ) -> [CitedArticle] {
    rule.law.compactMap { reference in
      guard reference.jurisdiction == nil || reference.jurisdiction == base,
        let law = table["\(reference.jurisdiction ?? rule.pack)/\(reference.instrument)"],
        let article = law.articles.first(where: { $0.number == reference.article })
      else { return nil }
      return CitedArticle(law: law, article: article)
    }
  }

  /// Articles of the base that a pack's own rule names and the base does not have.
  private func unknownBaseLaws() -> [PolicyProblem] {
    packs.flatMap { pack in
      pack.rules.flatMap { rule in
        rule.law.filter { reference in
          reference.jurisdiction == pack.base && packs.contains { $0.id == pack.base }
            && lawTable["\(pack.base ?? "")/\(reference.instrument)"]?.articles
              .contains { $0.number == reference.article } != true
        }.map { reference in
          PolicyProblem(
            path: rule.path, line: reference.mark.line, column: reference.mark.column,
            message: LocalizedText(
              zh: "规则包 \(pack.base ?? "") 没有法条 \(reference.instrument) \(reference.article)",
              en:
                "pack \(pack.base ?? "") has no law `\(reference.instrument)` article `\(reference.article)`")
          )
        }
      }
    }
  }

  /// Kinds of claims that a rule names and nothing yields: a spelling mistake.
  private func unknownKinds() -> [PolicyProblem] {
    let known = lexicon.kinds.union(PolicySet.builtIn)
    let names = known.map(\.name).sorted()
    return packs.flatMap { pack -> [PolicyProblem] in
      let shared = pack.unless.map { (pack.path, $0, nil as YAMLMark?) }
      let own = pack.rules.flatMap { rule in
        (rule.when + rule.require + rule.against + rule.unless).map { (rule.path, $0, rule.mark) }
      }
      return (shared + own).flatMap { path, condition, mark in
        condition.kinds.filter { !known.contains($0) }.map { kind in
          let hint = Spelling.nearest(kind.name, in: names)
          let place = condition.mark ?? mark ?? YAMLMark(line: 1, column: 1)
          return PolicyProblem(
            path: path, line: place.line, column: place.column,
            message: LocalizedText(
              zh: "没有词表产生 \(kind.name)" + (hint.map { "，是不是 \($0)？" } ?? ""),
              en: "no vocabulary yields `\(kind.name)`" + (hint.map { "; did you mean `\($0)`?" } ?? "")),
            correction: Correction(kind.name, nearest: hint))
        }
      }
    }
  }

  /// The kinds that are read without a vocabulary.
  public static let builtIn: Set<ClaimKind> = [
    .price, .dataQuota, .voiceQuota, .speed, .offerPeriod, .senderName, Condition.sameKind,
  ]
}

extension CitedLaw {
  /// An article as reports show it.
  public init(_ cited: CitedArticle) {
    self.init(
      id: cited.law.id, title: cited.law.title, article: cited.article.number, phrase: cited.article.phrase,
      effective: cited.effective, confidence: cited.article.isVerified ? "verified" : "reported",
      url: cited.law.url, repealed: cited.repealed)
    unboundChannels = cited.unboundChannels
  }
}
