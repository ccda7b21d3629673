/// Reads one compound selector after another.
struct CompoundReader {
  struct Compound {
    var tests: [SimpleSelector] = []
    var specificity: UInt32 = 0
    /// A pseudo-element; `element` for one that is not shown as text.
    var target: RuleOutcome.Target?
  }

  var cursor: CSSCursor
  let parser: SelectorParser

  static let idWeight: UInt32 = 1 << 20
  static let classWeight: UInt32 = 1 << 10

  init(_ cursor: CSSCursor, _ parser: SelectorParser) {
    self.cursor = cursor
    self.parser = parser
  }

  /// Whether `&` stands anywhere in the selector.
  var mentionsParent: Bool {
    cursor.list.tokens[cursor.index..<max(cursor.index, cursor.end)].contains {
      $0.kind == .delimiter && $0.byte == 0x26 || $0.kind == .ident && cursor.list.isWord($0, "scope")
    }
  }

  /// A combinator with the space around it; space alone is one; nil where a compound goes on.
  mutating func combinator() -> Combinator? {
    let hadSpace = cursor.kind == .whitespace
    cursor.skipSpace()
    var found: Combinator?
    if cursor.takeDelimiter(0x3E) {
      found = .child
    } else if cursor.takeDelimiter(0x2B) {
      found = .next
    } else if cursor.takeDelimiter(0x7E) {
      found = .subsequent
    }
    cursor.skipSpace()
    return found ?? (hadSpace ? .descendant : nil)
  }

  /// The compound here; nil where there is none or it is not valid.
  mutating func compound(_ book: inout SelectorBook) -> Compound? {
    var compound = Compound()
    let start = cursor.index
    guard typeSelector(&compound) else { return nil }
    while true {
      let token = cursor.token
      switch token.kind {
      case .hash:
        guard token.isStrict, compound.target == nil else { return nil }
        add(&compound, .id(parser.names.ids.find(cursor.list.text(token))), CompoundReader.idWeight)
        cursor.index += 1
      case .delimiter where token.byte == 0x2E:
        cursor.index += 1
        guard cursor.kind == .ident, compound.target == nil else { return nil }
        let name = cursor.list.text(cursor.next())
        add(&compound, .class(parser.names.classes.find(name)), CompoundReader.classWeight)
      case .delimiter where token.byte == 0x26:
        cursor.index += 1
        let parent = parser.parent ?? ([], 0)
        add(&compound, parser.parent == nil ? .root : .either(parent.steps), parent.specificity)
      case .openSquare:
        guard compound.target == nil, let test = attribute() else { return nil }
        add(&compound, .attribute(test), CompoundReader.classWeight)
      case .colon:
        guard pseudo(&compound, &book) else { return nil }
      default:
        guard cursor.index > start else { return nil }
        if compound.tests.isEmpty { compound.tests = [.any] }
        return CompoundReader.settled(compound)
      }
    }
  }

  func add(_ compound: inout Compound, _ test: SimpleSelector, _ weight: UInt32) {
    compound.tests.append(test)
    compound.specificity += weight
  }

  /// A compound with a name that the page does not have can match nothing.
  private static func settled(_ compound: Compound) -> Compound {
    var compound = compound
    let isDead = compound.tests.contains { test in
      switch test {
      case .element(let number), .class(let number), .id(let number): number < 0
      case .attribute(let test): test.name < 0
      case .either(let steps), .has(let steps): steps.isEmpty
      default: false
      }
    }
    if isDead { compound.tests = [.never] }
    return compound
  }

  /// `div`, `*`, `ns|div`; true also where none stands here.
  private mutating func typeSelector(_ compound: inout Compound) -> Bool {
    if cursor.takeDelimiter(0x7C) { return cursor.kind == .ident && typeSelector(&compound) }
    let token = cursor.token
    guard token.kind == .ident || cursor.isDelimiter(0x2A) else { return true }
    cursor.index += 1
    if cursor.isDelimiter(0x7C), cursor.index + 1 < cursor.end {
      cursor.index += 1
      // A namespace that the sheet would have to declare; any will do.
      guard cursor.kind == .ident || cursor.isDelimiter(0x2A) else { return false }
      return typeSelector(&compound)
    }
    if token.kind == .ident { add(&compound, .element(parser.names.element(cursor.list.text(token))), 1) }
    return true
  }

  private mutating func attribute() -> AttributeTest? {
    var inner = cursor.inside()
    inner.skipSpace()
    if inner.takeDelimiter(0x7C) || inner.isDelimiter(0x2A) {
      if inner.isDelimiter(0x2A) { inner.index += 2 }
    }
    guard inner.kind == .ident else { return nil }
    let name = parser.names.attribute(inner.list.text(inner.next()))
    inner.skipSpace()
    var test = AttributeTest(name: name, relation: .present, value: [], ignoresCase: false)
    guard !inner.isAtEnd else { return test }
    guard let relation = CompoundReader.relation(&inner) else { return nil }
    test.relation = relation
    inner.skipSpace()
    guard inner.kind == .ident || inner.kind == .string else { return nil }
    test.value = Array(inner.list.text(inner.next()))
    inner.skipSpace()
    if inner.takeWord("i") { test.ignoresCase = true }
    if CompoundReader.foldedValues.contains(name) { test.ignoresCase = true }
    inner.skipSpace()
    return inner.isAtEnd ? test : nil
  }

  /// Attributes whose values HTML compares without case: type, dir, lang, align and the like.
  private static let foldedValues: Set<Int32> = [4, 7, 8, 9, 10, 14, 15, 16, 17, 18, 19, 20, 22, 23]

  private static func relation(_ cursor: inout CSSCursor) -> AttributeTest.Relation? {
    if cursor.takeDelimiter(0x3D) { return .equals }
    let relations: [(UInt8, AttributeTest.Relation)] = [
      (0x7E, .includes), (0x7C, .dash), (0x5E, .prefix), (0x24, .suffix), (0x2A, .substring),
    ]
    for (byte, relation) in relations where cursor.takeDelimiter(byte) {
      return cursor.takeDelimiter(0x3D) ? relation : nil
    }
    return nil
  }
}
