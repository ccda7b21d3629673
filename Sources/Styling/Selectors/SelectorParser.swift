/// Reads selectors of Selectors Level 4 into a book.
struct SelectorParser {
  /// A selector that was read: its last step and what it weighs.
  struct Selector {
    var step: Int32
    /// Ids, classes and elements, ten bits each.
    var specificity: UInt32
    var target: RuleOutcome.Target = .element
    /// Whether no element of the page at rest can match.
    var isDead = false
  }

  let names: PageNames
  /// The terminal steps that `&` stands for, with their weight; nil outside a nested rule.
  let parent: (steps: [Int32], specificity: UInt32)?

  /// Whether it reads what stands inside a pseudo-class, to which no parent is added.
  var isInner = false

  /// The same for the inside of a pseudo-class.
  var inner: SelectorParser { SelectorParser(names: names, parent: parent, isInner: true) }

  /// The selectors of a list; nil where one is not valid.
  func list(_ cursor: CSSCursor, _ book: inout SelectorBook) -> [Selector]? {
    var selectors: [Selector] = []
    for piece in cursor.commaSeparated() {
      guard let selector = selector(piece, &book) else { return nil }
      selectors.append(selector)
    }
    return selectors
  }

  /// What `:is()` and `:where()` keep of a list: what is valid.
  func forgivingList(_ cursor: CSSCursor, _ book: inout SelectorBook) -> [Selector] {
    cursor.commaSeparated().compactMap { selector($0, &book) }.filter { $0.target == .element }
  }

  /// One complex selector, relative to an element in `:has()`.
  func selector(_ cursor: CSSCursor, _ book: inout SelectorBook, isRelative: Bool = false) -> Selector? {
    var reader = CompoundReader(cursor, self)
    reader.cursor.skipSpace()
    var combinator = Combinator.start
    var selector = Selector(step: -1, specificity: 0)
    if isRelative {
      combinator = SelectorParser.anchored(reader.combinator() ?? .descendant)
    } else if parent != nil, !isInner, let relative = reader.combinator() {
      selector = own(&book)
      combinator = relative
    } else if parent != nil, !isInner, !reader.mentionsParent {
      selector = own(&book)
      combinator = .descendant
    }
    while true {
      guard let compound = reader.compound(&book) else { return nil }
      if compound.tests.contains(.never) { selector.isDead = true }
      if !selector.isDead { selector.step = book.step(after: selector.step, combinator, compound.tests) }
      selector.specificity += compound.specificity
      if let target = compound.target {
        selector.target = target
        if target == .element { selector.isDead = true }
        reader.cursor.skipSpace()
        return reader.cursor.isAtEnd ? selector : nil
      }
      if reader.cursor.isAtEnd { return selector }
      guard let found = reader.combinator() else { return nil }
      if reader.cursor.isAtEnd { return found == .descendant ? selector : nil }
      combinator = found
    }
  }

  /// The parent rule's elements as a first step.
  private func own(_ book: inout SelectorBook) -> Selector {
    let parent = parent ?? ([], 0)
    let step = book.step(after: -1, .start, [.either(parent.steps)])
    return Selector(step: step, specificity: parent.specificity, isDead: parent.steps.isEmpty)
  }

  private static func anchored(_ combinator: Combinator) -> Combinator {
    switch combinator {
    case .child: .anchorChild
    case .next: .anchorNext
    case .subsequent: .anchorSubsequent
    default: .anchorDescendant
    }
  }
}
