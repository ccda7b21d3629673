public import Documents

/// A typed fact that a text asserts, denies or quotes, with the words that say it.
public struct Claim: Sendable, Hashable {
  public var kind: ClaimKind
  /// Id of the vocabulary that found it, or "values" for a bare value.
  public var vocabulary: String
  /// Bytes of `Document.content`.
  public var span: Range<Int>
  /// Scalars of the folded text.
  public var range: Range<Int>
  public var block: Int
  /// Numbers of sentence and clause in the document, from 0.
  public var sentence: Int
  public var clause: Int
  public var modality: Modality
  /// In the order of their names.
  public var fields: [ClaimField]

  public init(
    kind: ClaimKind, vocabulary: String, span: Range<Int>, range: Range<Int>, block: Int, sentence: Int,
    clause: Int, modality: Modality = .asserted, fields: [ClaimField] = []
  ) {
    self.kind = kind
    self.vocabulary = vocabulary
    self.span = span
    self.range = range
    self.block = block
    self.sentence = sentence
    self.clause = clause
    self.modality = modality
    self.fields = fields.sorted { $0.name < $1.name }
  }

  /// The value of a field, or nil.
  public subscript(name: String) -> FieldValue? {
    fields.first { $0.name == name }?.value
  }

  /// The number in a field, or nil.
  public func number(_ name: String) -> Rational? {
    if case .number(let value)? = self[name] { value } else { nil }
  }

  /// The text in a field, or nil.
  public func text(_ name: String) -> String? {
    if case .text(let value)? = self[name] { value } else { nil }
  }

  /// The days in a field, or nil.
  public func dates(_ name: String) -> (from: PartialDate, to: PartialDate?)? {
    if case .dates(let from, let to)? = self[name] { (from, to) } else { nil }
  }
}

/// In what manner a text says something.
public enum Modality: String, Sendable, CaseIterable {
  case asserted, negated, quoted, question, past
  /// Holds only where something happens: "如提前解约，需付违约金300元". Only statements are told so.
  case conditional
  /// Said of others: "unlike carriers that promise …".
  case competitor
}

/// A named value of a claim.
public struct ClaimField: Sendable, Hashable {
  public var name: String
  public var value: FieldValue

  public init(_ name: String, _ value: FieldValue) {
    self.name = name
    self.value = value
  }
}

/// A value of a claim's field.
public enum FieldValue: Sendable, Hashable, CustomStringConvertible {
  case number(Rational)
  case flag(Bool)
  case text(String)
  case dates(PartialDate, PartialDate?)

  public var description: String {
    switch self {
    case .number(let value): value.description
    case .flag(let value): value ? "true" : "false"
    case .text(let value): value
    case .dates(let from, let to): to.map { "\(from.description)/\($0.description)" } ?? from.description
    }
  }
}
