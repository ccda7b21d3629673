public import Claims
public import Documents
import Policies

/// One document as the checks see it.
public final class CheckContext: Sendable {
  public let claims: DocumentClaims
  /// The day on which is judged.
  public let asOf: CalendarDate
  /// For each block its number among the readable ones.
  let readingOrder: [Int]
  /// Index of the block at which the notes at the end begin, or the number of blocks.
  let notesStart: Int
  /// For each block that is a note the blocks of the marks that lead to it.
  let marked: [Int: [Int]]
  /// From the first block of a card to the last, for a document with several cards.
  private let cardBlocks: ClosedRange<Int>?

  public init(_ claims: DocumentClaims, asOf: CalendarDate) {
    self.claims = claims
    self.asOf = asOf
    var order: [Int] = []
    var next = 0
    for block in claims.document.blocks {
      order.append(next)
      if block.visibility.isVisible { next += 1 }
    }
    readingOrder = order
    notesStart = CheckContext.findNotes(claims)
    var marked: [Int: [Int]] = [:]
    for footnote in claims.document.footnotes {
      guard let note = footnote.note, let block = claims.document.block(at: footnote.reference.lowerBound)
      else { continue }
      marked[note, default: []].append(block)
    }
    self.marked = marked
    cardBlocks = CheckContext.findCards(claims.document)
  }

  var document: Document { claims.document }

  private static func findCards(_ document: Document) -> ClosedRange<Int>? {
    var cards: Set<Int> = []
    for block in document.blocks { if let card = block.card { cards.insert(card) } }
    guard cards.count > 1, let first = document.blocks.firstIndex(where: { $0.card != nil }),
      let last = document.blocks.lastIndex(where: { $0.card != nil })
    else { return nil }
    return first...last
  }

  private static let notesHeading = ClaimKind("notes-heading")

  /// The first block that a heading of notes opens, unless it opens the document.
  private static func findNotes(_ claims: DocumentClaims) -> Int {
    for index in claims.indices(of: notesHeading) {
      let claim = claims.claims[index]
      let start = claims.segmentation.blocks[claim.block].lowerBound
      if claim.block > 1, claim.range.lowerBound - start <= 3 { return claim.block }
    }
    return claims.document.blocks.count
  }

  /// Whether a claim of the document stands near enough to another.
  func isWithin(_ scope: Scope?, _ claim: Claim, of anchor: Claim) -> Bool {
    switch scope {
    case .clause: claim.clause == anchor.clause
    case .sentence: claim.sentence == anchor.sentence
    case .block: claim.block == anchor.block
    case .near: distance(claim.block, anchor.block) <= CheckContext.nearness
    case .card: isInCard(claim.block, of: anchor.block)
    case .section: isInSection(claim.block, of: anchor.block)
    case nil, .page, .message, .campaign: true
    }
  }

  /// The blocks in which a claim may stand near enough to one of a block; nil where any may be.
  func blocks(_ scope: Scope?, around block: Int) -> Range<Int>? {
    switch scope {
    case .clause, .sentence, .block: return block..<block + 1
    case .near:
      let order = readingOrder[block]
      return firstBlock(
        from: order - CheckContext.nearness)..<firstBlock(from: order + CheckContext.nearness + 1)
    case nil, .card, .section, .page, .message, .campaign: return nil
    }
  }

  /// Readable blocks between two that are near each other, at most.
  private static let nearness = 3

  /// The first block of a number or more in the order of reading.
  private func firstBlock(from order: Int) -> Int {
    return readingOrder.indices.partitioningIndex { readingOrder[$0] >= order }
  }

  /// How many readable blocks lie between two.
  func distance(_ one: Int, _ other: Int) -> Int { abs(readingOrder[one] - readingOrder[other]) }

  /// Whether a claim stands in text that belongs to the page: neither a comment nor an unchosen option.
  func isMeantForReaders(_ claim: Claim) -> Bool {
    let block = document.blocks[claim.block]
    guard case .hidden(let reason) = block.visibility else { return true }
    return CheckContext.isPartOfThePage(reason) || block.kind == .attribute("alt")
  }

  func isInCard(_ block: Int, of anchor: Int) -> Bool {
    guard let card = document.blocks[anchor].card else { return true }
    guard let other = document.blocks[block].card else { return speaks(block, forCardOf: anchor) }
    return card == other
  }

  /// Whether a text outside all cards speaks for one of several: it stands before them, a mark leads to it, it
  /// names the product, or says that it holds for all. A footer that does none of that speaks for no card.
  private func speaks(_ block: Int, forCardOf anchor: Int) -> Bool {
    guard let cards = cardBlocks, block > cards.upperBound else { return true }
    let binding = DisclosureBinding(context: self)
    return binding.isFootnote(block, of: anchor) || binding.names(block, cardOf: anchor)
      || claims.indices(of: CheckContext.coversAll).contains { claims.claims[$0].block == block }
  }

  /// "All plans": what makes a note speak for every card of its page.
  private static let coversAll = ClaimKind("covers-all")

  private func isInSection(_ block: Int, of anchor: Int) -> Bool {
    let here = document.blocks[anchor].heading
    let there = document.blocks[block].heading
    return here == there || there == anchor || here == block
  }

  /// Whether the reader sees a block as well as is asked.
  func isSeen(_ block: Int, as wanted: Condition.Visibility) -> Bool {
    switch (wanted, document.blocks[block].visibility) {
    case (.any, _), (.visible, .visible): return true
    case (.hidden, .hidden(let reason)): return CheckContext.isPartOfThePage(reason)
    default: return false
    }
  }

  /// Whether hidden text belongs to the page that a consumer is shown; comments and attributes do not.
  private static func isPartOfThePage(_ reason: HiddenReason) -> Bool {
    switch reason {
    case .comment, .attributeOnly, .template, .noscript, .ariaOnly, .unselectedOption: false
    default: true
    }
  }

  /// Whether the document has claims of one of some kinds.
  func hasClaims(for kinds: [ClaimKind]) -> Bool {
    kinds.contains { $0 == Condition.sameKind || claims.holds($0) }
  }

  /// The claims that meet a condition anywhere in the document, in the order of the text.
  func all(_ condition: Condition) -> [Claim] {
    indices(condition).map { claims.claims[$0] }
  }

  /// The same as places among the document's claims. A claim is copied only where all but its fields fits.
  func indices(_ condition: Condition) -> [Int] {
    var found: [Int] = []
    for kind in condition.kinds {
      for index in claims.indices(of: kind) where isSeen(index, condition) {
        if condition.having.isEmpty || condition.matches(claims.claims[index]) { found.append(index) }
      }
    }
    if condition.kinds.count > 1 { found.sort() }
    return found
  }

  /// Whether a claim of a wanted kind is said as a condition asks, and where a reader sees it.
  private func isSeen(_ index: Int, _ condition: Condition) -> Bool {
    let block = claims.claims[index].block
    return condition.modalities.contains(claims.claims[index].modality)
      && isSeen(block, as: condition.visibility)
      && condition.inNotes.map { $0 == (block >= notesStart) } ?? true
  }
}
