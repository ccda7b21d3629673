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

  /// Claims that a disclosure may belong to, with what is asked of each for every disclosure.
  struct Candidates {
    fileprivate let claims: [Claim]
    fileprivate let places: [(block: Int, range: Range<Int>, kind: Int)]

    var isEmpty: Bool { claims.isEmpty }

    /// Of equals the first kind of the list wins: a later price belongs to a price rather than to a speed.
    init(_ claims: [Claim], kinds: [ClaimKind]) {
      self.claims = claims
      let order = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
      places = claims.map { ($0.block, $0.range, order[$0.kind] ?? kinds.count) }
    }
  }

  /// The claim among some candidates that a disclosure belongs to.
  func claim(of disclosure: Claim, among candidates: Candidates) -> Claim? {
    var best: (place: Int, rank: Rank)?
    /// What blocks have to do with each other is the same for all of their claims.
    var last: (block: Int, rank: Rank)?
    for (number, place) in candidates.places.enumerated() where !place.range.overlaps(disclosure.range) {
      if last?.block != place.block { last = (place.block, rank(place.block, disclosure.block)) }
      guard var rank = last?.rank else { continue }
      rank.4 = place.kind
      if let known = best?.rank, known <= rank { continue }
      best = (number, rank)
    }
    return best.map { candidates.claims[$0.place] }
  }

  private typealias Rank = (Int, Int, Int, Int, Int)

  /// How near a claim's block is to that of a disclosure; the kind comes last. A claim elsewhere comes before one in the
  /// disclosure's own block, which is as small as it is.
  private func rank(_ claim: Int, _ disclosure: Int) -> Rank {
    (
      claim == disclosure ? 1 : 0, tie(claim, disclosure).rawValue, claim <= disclosure ? 0 : 1,
      context.distance(claim, disclosure), 0
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
    (context.marked[disclosure] ?? []).contains { marked in
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
