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
    case .near: distance(claim.block, anchor.block) <= 3
    case .card: isInCard(claim.block, of: anchor.block)
    case .section: isInSection(claim.block, of: anchor.block)
    case nil, .page, .message, .campaign: true
    }
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

  /// The claims that meet a condition, seen from an anchor; the anchor itself does not count.
  func matches(_ condition: Condition, from anchor: Claim) -> [Claim] {
    guard condition.kinds.contains(Condition.sameKind) else { return others(condition, than: anchor) }
    var wanted = condition
    wanted.kinds = condition.kinds.map { $0 == Condition.sameKind ? anchor.kind : $0 }
    let found = others(wanted, than: anchor)
    guard found.isEmpty else { return found }
    return anchor.others(withSameValueIn: claims).filter {
      isSeen($0, as: condition.visibility) && $0.modality == .asserted
    }
  }

  private func others(_ condition: Condition, than anchor: Claim) -> [Claim] {
    indices(condition).filter {
      claims.claims[$0].range != anchor.range && isWithin(condition.within, claims.claims[$0], of: anchor)
    }.map { claims.claims[$0] }
  }

  /// Whether a claim meets a condition apart from where it stands.
  func holds(_ condition: Condition, for claim: Claim) -> Bool {
    guard condition.matches(claim), isSeen(claim, as: condition.visibility) else { return false }
    return condition.inNotes.map { $0 == (claim.block >= notesStart) } ?? true
  }

  private func isSeen(_ claim: Claim, as wanted: Condition.Visibility) -> Bool {
    let block = document.blocks[claim.block]
    switch (wanted, block.visibility) {
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

  /// The claims that meet a condition anywhere in the document, in the order of the text.
  func all(_ condition: Condition) -> [Claim] {
    indices(condition).map { claims.claims[$0] }
  }

  /// The same as places among the document's claims.
  private func indices(_ condition: Condition) -> [Int] {
    var found: [Int] = []
    for kind in condition.kinds {
      for index in claims.indices(of: kind) where holds(condition, for: claims.claims[index]) {
        found.append(index)
      }
    }
    if condition.kinds.count > 1 { found.sort() }
    return found
  }
}

extension Claim {
  /// Claims of other kinds that state the same amount: the later price of a folded note may stand openly as a price.
  fileprivate func others(withSameValueIn claims: DocumentClaims) -> [Claim] {
    guard let amount = number("amount"), amount > .zero else { return [] }
    return claims.claims.filter { $0.range != range && $0.kind != kind && $0.number("amount") == amount }
  }
}
