/// A pattern as it is written: literals, groups of alternatives, gaps, typed values, names of vocabularies.
enum PatternNode: Hashable, Sendable {
  case literal(Literal)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case gap(PatternGap)
  /// A typed value and the field that takes it.
  case value(ValueMatcher, field: String)
  /// Everything that the vocabulary of that id may say.
  case reference(String, column: Int)
}

extension PatternNode {
  /// The vocabularies that are named, in the order of the text.
  var references: [String] {
    switch self {
    case .reference(let name, _): [name]
    case .sequence(let parts), .alternatives(let parts): parts.flatMap(\.references)
    case .literal, .gap, .value: []
    }
  }

  /// Whether a typed value is named.
  var capturesValue: Bool {
    switch self {
    case .value: true
    case .sequence(let parts), .alternatives(let parts): parts.contains { $0.capturesValue }
    case .literal, .gap, .reference: false
    }
  }
}

/// How far two steps may be apart.
struct PatternGap: Hashable, Sendable {
  enum Reach: Hashable, Sendable { case clause, sentence }

  var minimum: Int
  var maximum: Int
  var reach: Reach
  /// Field that keeps the text of the gap, or nil.
  var field: String?

  static let none = PatternGap(minimum: 0, maximum: 0, reach: .clause)

  /// The gap of two gaps in a row.
  func joined(_ next: PatternGap) -> PatternGap {
    PatternGap(
      minimum: minimum + next.minimum, maximum: maximum + next.maximum,
      reach: reach == .sentence || next.reach == .sentence ? .sentence : .clause, field: field ?? next.field)
  }
}

/// Which value tokens a step takes.
struct ValueMatcher: Hashable, Sendable {
  var kinds: [ValueToken.Kind]
  /// "month", "month-ordinal", a counter; nil takes any.
  var unit: String?

  func matches(_ token: ValueToken) -> Bool {
    kinds.contains(token.kind) && (unit == nil || unit == token.unit)
  }

  /// The typed values that a pattern may name, with the field that they fill.
  static let named: [String: (ValueMatcher, String)] = [
    "money": (ValueMatcher(kinds: [.money]), "amount"),
    "percent": (ValueMatcher(kinds: [.percent]), "percent"),
    "discount": (ValueMatcher(kinds: [.discount]), "percent"),
    "data": (ValueMatcher(kinds: [.data]), "data"),
    "speed": (ValueMatcher(kinds: [.speed]), "speed"),
    "minutes": (ValueMatcher(kinds: [.minutes]), "minutes"),
    "count": (ValueMatcher(kinds: [.count]), "count"),
    "number": (ValueMatcher(kinds: [.number, .count]), "count"),
    "age": (ValueMatcher(kinds: [.age]), "age"),
    "duration": (ValueMatcher(kinds: [.duration]), "duration"),
    "months": (ValueMatcher(kinds: [.duration], unit: "month"), "duration"),
    "days": (ValueMatcher(kinds: [.duration], unit: "day"), "duration"),
    "month-ordinal": (ValueMatcher(kinds: [.number], unit: "month-ordinal"), "ordinal"),
    "date": (ValueMatcher(kinds: [.date, .dateRange]), "date"),
  ]
}
