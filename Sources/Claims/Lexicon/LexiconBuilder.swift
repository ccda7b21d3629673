/// Compiles vocabularies to a lexicon.
public struct LexiconBuilder {
  private var sets = LiteralSets()
  private var vocabularies: [Lexicon.Vocabulary] = []
  private var routes: [Lexicon.Route] = []
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
            routes.append(
              route(
                atoms, expansion.pool, vocabulary: number, pattern: parsed.index, isExclusion: isExclusion))
          }
        } catch {
          problems.append(
            VocabularyProblem(
              vocabulary: definition.id, index: parsed.index, isExclusion: isExclusion, error: error))
        }
      }
    }
  }

  private mutating func route(
    _ atoms: [PatternAtom], _ pool: LiteralPool, vocabulary: Int, pattern: Int, isExclusion: Bool
  ) -> Lexicon.Route {
    var steps: [Lexicon.Step] = []
    steps.reserveCapacity(atoms.count)
    var gap: PatternGap?
    for atom in atoms {
      switch atom {
      case .gap(let next): gap = gap.map { $0.joined(next) } ?? next
      case .literals(let options):
        steps.append(Lexicon.Step(matcher: .literals(sets.number(of: options, pool)), gap: gap ?? .none))
        gap = nil
      case .value(let matcher, let field):
        steps.append(Lexicon.Step(matcher: .value(matcher, field: field), gap: gap ?? .none))
        gap = nil
      }
    }
    return Lexicon.Route(
      vocabulary: vocabulary, pattern: pattern, isExclusion: isExclusion, steps: steps, tail: gap)
  }

  private func finish() -> Lexicon {
    var bySet: (sets: [Int32], routes: [Int32]) = ([], [])
    var byValue: [Int32] = []
    for (index, route) in routes.enumerated() {
      switch route.steps[0].matcher {
      case .literals(let set):
        bySet.sets.append(Int32(set))
        bySet.routes.append(Int32(index))
      case .value: byValue.append(Int32(index))
      }
    }
    let (automaton, setsOfLiteral) = sets.finish()
    return Lexicon(
      automaton: automaton, vocabularies: vocabularies, routes: routes, setsOfLiteral: setsOfLiteral,
      routesBySet: Postings(keys: bySet.sets, values: bySet.routes, count: sets.count),
      routesByValue: byValue,
      tellings: tellings)
  }
}
