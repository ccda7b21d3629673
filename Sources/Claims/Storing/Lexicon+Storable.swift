import Scanning
public import Storing

extension Lexicon: Storable {
  public func store(in writer: inout StoredWriter) {
    automaton.store(in: &writer)
    vocabularies.store(in: &writer)
    writer.numbers(
      routes.flatMap { [$0.vocabulary, $0.pattern, $0.start, $0.end, $0.tail, $0.isExclusion ? 1 : 0] })
    writer.numbers(steps.flatMap { [$0.operand] + $0.gap.numbers })
    writer.numbers(tails.flatMap(\.numbers))
    values.store(in: &writer)
    fields.store(in: &writer)
    setsOfLiteral.store(in: &writer)
    routesByAnchor.store(in: &writer)
    writer.numbers(routesByValue)
    writer.count(tellings.count)
    for (id, told) in tellings.sorted(by: { $0.key < $1.key }) {
      id.store(in: &writer)
      told.store(in: &writer)
    }
  }

  /// Checks that every number leads to something.
  public init(from reader: inout StoredReader) throws(StoredError) {
    let automaton = try LiteralAutomaton(from: &reader)
    let vocabularies = try [Vocabulary](from: &reader)
    let routes = try Lexicon.rows(of: 6, &reader) { Route($0, at: $1) }
    let steps = try Lexicon.rows(of: 5, &reader) { Step(operand: $0[$1], gap: Gap($0, at: $1 + 1)) }
    let tails = try Lexicon.rows(of: 4, &reader) { Gap($0, at: $1) }
    let values = try [ValueStep](from: &reader)
    let fields = try [String](from: &reader)
    let setsOfLiteral = try Postings(from: &reader)
    let routesByAnchor = try Postings(from: &reader)
    let routesByValue = try reader.numbers(Int32.self)
    var tellings: [String: [Telling]] = [:]
    for _ in 0..<(try reader.count()) {
      tellings[try String(from: &reader)] = try [Telling](from: &reader)
    }
    self.init(
      automaton: automaton, vocabularies: vocabularies, routes: routes, steps: steps, tails: tails,
      values: values, fields: fields, setsOfLiteral: setsOfLiteral, routesByAnchor: routesByAnchor,
      routesByValue: routesByValue, tellings: tellings)
    guard isSound else { throw .invalid }
  }

  /// What rows of some numbers each make, by the place where each row begins.
  private static func rows<Row>(
    of width: Int, _ reader: inout StoredReader, _ row: ([Int32], Int) -> Row
  ) throws(StoredError) -> [Row] {
    let numbers = try reader.numbers(Int32.self)
    guard numbers.count % width == 0 else { throw .invalid }
    return stride(from: 0, to: numbers.count, by: width).map { row(numbers, $0) }
  }

  private var isSound: Bool {
    let sets = routesByAnchor.count
    func isSound(_ gap: Gap) -> Bool {
      gap.minimum >= 0 && gap.maximum >= gap.minimum && gap.field < Int32(fields.count)
    }
    return setsOfLiteral.isSound(keys: automaton.literalCount, values: sets)
      && routesByAnchor.isSound(keys: sets, values: routes.count)
      && routesByValue.allSatisfy { routes.indices.contains(Int($0)) }
      && routes.allSatisfy { route in
        vocabularies.indices.contains(Int(route.vocabulary)) && route.pattern >= 0 && route.start >= 0
          && route.start < route.end && Int(route.end) <= steps.count && route.tail < Int32(tails.count)
      }
      && steps.allSatisfy { step in
        isSound(step.gap)
          && (step.operand < 0 ? values.indices.contains(Int(~step.operand)) : Int(step.operand) < sets)
      }
      && tails.allSatisfy(isSound)
  }
}

extension Lexicon.Route {
  fileprivate init(_ row: [Int32], at start: Int) {
    self.init(
      vocabulary: row[start], pattern: row[start + 1], start: row[start + 2], end: row[start + 3],
      tail: row[start + 4], isExclusion: row[start + 5] != 0)
  }
}

extension Lexicon.Gap {
  fileprivate var numbers: [Int32] { [minimum, maximum, field, crossesClauses ? 1 : 0] }

  fileprivate init(_ row: [Int32], at start: Int) {
    self.init(
      minimum: row[start], maximum: row[start + 1], field: row[start + 2], crossesClauses: row[start + 3] != 0
    )
  }
}

extension Lexicon.Vocabulary: Storable {
  init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      id: try String(from: &reader), kind: try ClaimKind(from: &reader),
      fields: try [ClaimField](from: &reader),
      consumesValues: try Bool(from: &reader), isForStatements: try Bool(from: &reader))
  }

  func store(in writer: inout StoredWriter) {
    id.store(in: &writer)
    kind.store(in: &writer)
    fields.store(in: &writer)
    consumesValues.store(in: &writer)
    isForStatements.store(in: &writer)
  }
}

extension Lexicon.ValueStep: Storable {
  init(from reader: inout StoredReader) throws(StoredError) {
    let kinds = try [ValueToken.Kind](from: &reader)
    let unit = try String?(from: &reader)
    self.init(matcher: ValueMatcher(kinds: kinds, unit: unit), field: try String(from: &reader))
  }

  func store(in writer: inout StoredWriter) {
    matcher.kinds.store(in: &writer)
    matcher.unit.store(in: &writer)
    field.store(in: &writer)
  }
}

extension ValueToken.Kind: Storable {}
