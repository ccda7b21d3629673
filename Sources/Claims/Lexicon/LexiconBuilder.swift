import Scanning

/// Compiles vocabularies to a lexicon.
public struct LexiconBuilder {
  private var literals = LiteralAutomatonBuilder()
  /// The literals of each set, sorted.
  private var sets: [[Int32]] = []
  /// Sets by a hash of their literals.
  private var setsByHash: [UInt64: [Int]] = [:]
  private var setsOfLiteral: [[Int32]] = []
  private var lexicon = Lexicon(
    automaton: LiteralAutomatonBuilder().build(), vocabularies: [], routes: [], setsOfLiteral: [],
    setCount: 0, routesBySet: [], routesByValue: [])

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
    let number = lexicon.vocabularies.count
    if let kind = definition.claim {
      lexicon.vocabularies.append(
        Lexicon.Vocabulary(
          id: definition.id, kind: kind, fields: definition.fields,
          consumesValues: definition.consumesValues))
    }
    for (parsed, isExclusion) in patterns.map({ ($0, false) }) + exclusions.map({ ($0, true) }) {
      do throws(PatternError) {
        for atoms in try expansion.expand(parsed.node) where definition.claim != nil {
          add(
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

  private mutating func route(
    _ atoms: [PatternAtom], _ pool: LiteralPool, vocabulary: Int, pattern: Int, isExclusion: Bool
  ) -> Lexicon.Route {
    var steps: [Lexicon.Step] = []
    var gap: PatternGap?
    for atom in atoms {
      switch atom {
      case .gap(let next): gap = gap.map { $0.joined(next) } ?? next
      case .literals(let options):
        steps.append(Lexicon.Step(matcher: .literals(set(options, pool)), gap: gap ?? .none))
        gap = nil
      case .value(let matcher, let field):
        steps.append(Lexicon.Step(matcher: .value(matcher, field: field), gap: gap ?? .none))
        gap = nil
      }
    }
    return Lexicon.Route(
      vocabulary: vocabulary, pattern: pattern, isExclusion: isExclusion, steps: steps, tail: gap)
  }

  private mutating func set(_ options: [Literal], _ pool: LiteralPool) -> Int {
    var numbers: [Int32] = []
    numbers.reserveCapacity(options.count)
    for option in options {
      if let number = literals.add(pool.scalars, option.range) { numbers.append(Int32(number)) }
    }
    LexiconBuilder.sortUnique(&numbers)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for number in numbers { hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 0x100_0000_01B3 }
    if let known = setsByHash[hash]?.first(where: { sets[$0] == numbers }) { return known }
    let set = sets.count
    sets.append(numbers)
    setsByHash[hash, default: []].append(set)
    for literal in numbers {
      while setsOfLiteral.count <= Int(literal) { setsOfLiteral.append([]) }
      setsOfLiteral[Int(literal)].append(Int32(set))
    }
    return set
  }

  /// Most sets come sorted, since a word list is numbered in its order.
  private static func sortUnique(_ numbers: inout [Int32]) {
    var isSorted = true
    for index in numbers.indices.dropFirst() where numbers[index] <= numbers[index - 1] {
      isSorted = false
      break
    }
    if isSorted { return }
    numbers.sort()
    var kept = 1
    for index in 1..<numbers.count where numbers[index] != numbers[kept - 1] {
      numbers[kept] = numbers[index]
      kept += 1
    }
    numbers.removeLast(numbers.count - kept)
  }

  private mutating func add(_ route: Lexicon.Route) {
    let index = Int32(lexicon.routes.count)
    lexicon.routes.append(route)
    switch route.steps[0].matcher {
    case .literals(let set):
      while lexicon.routesBySet.count <= set { lexicon.routesBySet.append([]) }
      lexicon.routesBySet[set].append(index)
    case .value: lexicon.routesByValue.append(index)
    }
  }

  private mutating func finish() -> Lexicon {
    lexicon.automaton = literals.build()
    lexicon.setsOfLiteral = setsOfLiteral
    lexicon.setCount = sets.count
    while lexicon.routesBySet.count < lexicon.setCount { lexicon.routesBySet.append([]) }
    return lexicon
  }
}
