import Claims
import Documents

/// Tells which claim a disclosure qualifies.
///
/// A footnote mark decides, then the card, the table's row or column, the offer's name, the section, and last
/// the distance.
struct DisclosureBinding {
  let context: CheckContext

  private var document: Document { context.document }

  /// How closely two places belong together; smaller is closer.
  enum Tie: Int, Comparable {
    case footnote, card, cell, name, section, page

    static func < (left: Tie, right: Tie) -> Bool { left.rawValue < right.rawValue }
  }

  /// The claim among `candidates` that a disclosure belongs to. Of equals the first kind of the list wins:
  /// a later price belongs to a price rather than to a speed.
  func claim(of disclosure: Claim, among candidates: [Claim], kinds: [ClaimKind]) -> Claim? {
    let order = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    var best: (place: Int, rank: Rank)?
    /// What blocks have to do with each other is the same for all of their claims.
    var last: (block: Int, tie: Int)?
    for (place, claim) in candidates.enumerated() where !claim.range.overlaps(disclosure.range) {
      let tie = last?.block == claim.block ? last?.tie ?? 0 : tie(claim.block, disclosure.block).rawValue
      last = (claim.block, tie)
      let rank = rank(claim, disclosure, tie, order[claim.kind] ?? kinds.count)
      if let known = best?.rank, known <= rank { continue }
      best = (place, rank)
    }
    return best.map { candidates[$0.place] }
  }

  private typealias Rank = (Int, Int, Int, Int, Int)

  /// A claim elsewhere comes before one in the disclosure's own block, which is as small as it is.
  private func rank(_ claim: Claim, _ disclosure: Claim, _ tie: Int, _ kind: Int) -> Rank {
    (
      claim.block == disclosure.block ? 1 : 0, tie, claim.block <= disclosure.block ? 0 : 1,
      context.distance(claim.block, disclosure.block), kind
    )
  }

  func tie(_ claim: Int, _ disclosure: Int) -> Tie {
    if isFootnote(disclosure, of: claim) { return .footnote }
    let (one, other) = (document.blocks[claim], document.blocks[disclosure])
    if let card = one.card, card == other.card { return .card }
    if let here = one.cell, let there = other.cell, here.table == there.table,
      here.row == there.row || here.column == there.column
    {
      return .cell
    }
    if names(disclosure, cardOf: claim) { return .name }
    if one.heading == other.heading || other.heading == claim || one.heading == disclosure { return .section }
    return .page
  }

  /// Whether a mark in the claim's card, or in its block where it has none, leads to the disclosure.
  func isFootnote(_ disclosure: Int, of claim: Int) -> Bool {
    document.footnotes.contains { footnote in
      guard footnote.note == disclosure, let marked = document.block(at: footnote.reference.lowerBound) else {
        return false
      }
      guard let card = document.blocks[claim].card else { return marked == claim }
      return document.blocks[marked].card == card
    }
  }

  /// Whether a disclosure names the product of the claim's card by the card's heading.
  func names(_ disclosure: Int, cardOf claim: Int) -> Bool {
    guard let card = document.blocks[claim].card, let heading = heading(of: card) else { return false }
    let content = document.content
    let name = content[document.blocks[heading].content]
    let text = document.blocks[disclosure].content
    guard name.count >= 4, name.count <= 80, text.count >= name.count, let first = name.first else {
      return false
    }
    var start = text.lowerBound
    while start <= text.upperBound - name.count {
      if content[start] == first, content[start..<start + name.count].elementsEqual(name) {
        return true
      }
      start += 1
    }
    return false
  }

  private func heading(of card: Int) -> Int? {
    document.containers[card].blocks.first {
      document.blocks[$0].isHeading && document.blocks[$0].visibility.isVisible
    }
  }
}
