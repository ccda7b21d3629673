/// Compiles vocabularies to a lexicon.
public struct LexiconBuilder {
  private var sets = LiteralSets()
  private var vocabularies: [Lexicon.Vocabulary] = []
  private var routes: [Lexicon.Route] = []
  private var steps: [Lexicon.Step] = []
  private var tails: [Lexicon.Gap] = []
  private var values = Numbering<Lexicon.ValueStep>()
  private var fields = Numbering<String>()
  private var tellings: [String: [Telling]] = [:]

  /// The compiled lexicon and every pattern that could not be compiled.
  public static func build(_ definitions: [VocabularyDefinition]) -> (Lexicon, [VocabularyProblem]) {
    var builder = LexiconBuilder()
    var problems: [VocabularyProblem] = []
    var parser = PatternParser()
    let parsed = definitions.map { parse($0, &parser, &problems) }
    var named: [String: [PatternNode]] = [:]
    for (definition, nodes) in zip(definitions, parsed) {
      named[definition.id, default: []] += nodes.patterns.map(\.node)
    }
    var expansion = PatternExpansion(vocabularies: named, pool: parser.pool)
    for (definition, nodes) in zip(definitions, parsed) {
      builder.add(definition, nodes.patterns, nodes.exclusions, &expansion, &problems)
    }
    return (builder.finish(), problems)
  }

  private struct Parsed {
    var index: Int
    var node: PatternNode
  }

  private static func parse(
    _ definition: VocabularyDefinition, _ parser: inout PatternParser, _ problems: inout [VocabularyProblem]
  ) -> (patterns: [Parsed], exclusions: [Parsed]) {
    func nodes(_ texts: [String], isExclusion: Bool) -> [Parsed] {
      var result: [Parsed] = []
      for (index, text) in texts.enumerated() {
        do throws(PatternError) {
          result.append(Parsed(index: index, node: try parser.parse(text)))
        } catch {
          problems.append(
            VocabularyProblem(
              vocabulary: definition.id, index: index, isExclusion: isExclusion, error: error))
        }
      }
      return result
    }
    return (nodes(definition.patterns, isExclusion: false), nodes(definition.exclusions, isExclusion: true))
  }

  private mutating func add(
    _ definition: VocabularyDefinition, _ patterns: [Parsed], _ exclusions: [Parsed],
    _ expansion: inout PatternExpansion, _ problems: inout [VocabularyProblem]
  ) {
    let number = vocabularies.count
    if let kind = definition.claim {
      tellings[definition.id] =
        definition.tells ?? (ClaimCatalogue.holds(kind) ? [Telling(kind)] : [])
      vocabularies.append(
        Lexicon.Vocabulary(
          id: definition.id, kind: kind, fields: definition.fields,
          consumesValues: definition.consumesValues,
          isForStatements: definition.isForStatements))
    }
    for (nodes, isExclusion) in [(patterns, false), (exclusions, true)] {
      for parsed in nodes {
        do throws(PatternError) {
          for atoms in try expansion.expand(parsed.node) where definition.claim != nil {
            add(atoms, expansion.pool, vocabulary: number, pattern: parsed.index, isExclusion: isExclusion)
          }
        } catch {
          problems.append(
            VocabularyProblem(
              vocabulary: definition.id, index: parsed.index, isExclusion: isExclusion, error: error))
        }
      }
    }
  }

  private mutating func add(
    _ atoms: [PatternAtom], _ pool: LiteralPool, vocabulary: Int, pattern: Int, isExclusion: Bool
  ) {
    let start = steps.count
    var gap: PatternGap?
    for atom in atoms {
      let matcher: Lexicon.Step.Matcher
      switch atom {
      case .gap(let next):
        gap = gap.map { $0.joined(next) } ?? next
        continue
      case .literals(let options): matcher = .literals(sets.number(of: options, pool))
      case .value(let wanted, let field):
        matcher = .value(values.number(of: Lexicon.ValueStep(matcher: wanted, field: field)))
      }
      steps.append(Lexicon.Step(matcher, gap: gap.map { flat($0) } ?? .none))
      gap = nil
    }
    if let gap { tails.append(flat(gap)) }
    routes.append(
      Lexicon.Route(
        vocabulary: Int32(vocabulary), pattern: Int32(pattern), start: Int32(start), end: Int32(steps.count),
        tail: gap == nil ? -1 : Int32(tails.count - 1), isExclusion: isExclusion))
  }

  private mutating func flat(_ gap: PatternGap) -> Lexicon.Gap {
    Lexicon.Gap(
      minimum: Int32(gap.minimum), maximum: Int32(gap.maximum),
      field: gap.field.map { Int32(fields.number(of: $0)) } ?? -1, crossesClauses: gap.reach == .sentence)
  }

  private func finish() -> Lexicon {
    var anchored: (sets: [Int32], routes: [Int32]) = ([], [])
    var byValue: [Int32] = []
    let commonness = sets.commonness()
    for (index, route) in routes.enumerated() {
      let literals = route.steps.compactMap { steps[$0].operand >= 0 ? steps[$0].operand : nil }
      if let anchor = literals.min(by: { commonness[Int($0)] < commonness[Int($1)] }) {
        anchored.sets.append(anchor)
        anchored.routes.append(Int32(index))
      } else {
        byValue.append(Int32(index))
      }
    }
    let (automaton, setsOfLiteral) = sets.finish()
    return Lexicon(
      automaton: automaton, vocabularies: vocabularies, routes: routes, steps: steps, tails: tails,
      values: values.all, fields: fields.all, setsOfLiteral: setsOfLiteral,
      routesByAnchor: Postings(keys: anchored.sets, values: anchored.routes, count: sets.count),
      routesByValue: byValue,
      tellings: tellings)
  }
}
