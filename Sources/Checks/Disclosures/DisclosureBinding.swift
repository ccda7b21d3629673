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
    /// Claims of one block that follow one another.
    fileprivate let runs: [(place: BlockPlace, members: [(number: Int, range: Range<Int>, kind: Int)])]

    var isEmpty: Bool { claims.isEmpty }

    /// Of equals the first kind of the list wins: a later price belongs to a price rather than to a speed.
    init(_ claims: [Claim], kinds: [ClaimKind], in document: Document) {
      self.claims = claims
      let order = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
      var runs: [(place: BlockPlace, members: [(number: Int, range: Range<Int>, kind: Int)])] = []
      for (number, claim) in claims.enumerated() {
        if runs.last?.place.block != claim.block { runs.append((BlockPlace(claim.block, in: document), [])) }
        runs[runs.count - 1].members.append((number, claim.range, order[claim.kind] ?? kinds.count))
      }
      self.runs = runs
    }
  }

  /// Where a block stands among cards, tables and headings; -1 for none.
  fileprivate struct BlockPlace {
    let block: Int
    let card: Int
    let heading: Int
    let (table, row, column): (Int, Int, Int)

    init(_ block: Int, in document: Document) {
      self.block = block
      let own = document.blocks[block]
      card = own.card ?? -1
      heading = own.heading ?? -1
      (table, row, column) = own.cell.map { ($0.table, $0.row, $0.column) } ?? (-1, -1, -1)
    }
  }

  /// The claim among some candidates that a disclosure belongs to.
  func claim(of disclosure: Claim, among candidates: Candidates) -> Claim? {
    let own = BlockPlace(disclosure.block, in: document)
    let isMarked = context.marked[own.block] != nil
    var names: [Int: Bool] = [:]
    var best: (number: Int, rank: Rank)?
    for run in candidates.runs {
      var rank = rank(run.place, own, isMarked, &names)
      for member in run.members where !member.range.overlaps(disclosure.range) {
        rank.4 = member.kind
        if let known = best?.rank, known <= rank { continue }
        best = (member.number, rank)
      }
    }
    return best.map { candidates.claims[$0.number] }
  }

  private typealias Rank = (Int, Int, Int, Int, Int)

  /// How near a claim's block is to that of a disclosure; the kind comes last. A claim elsewhere comes before one in the
  /// disclosure's own block, which is as small as it is.
  private func rank(
    _ claim: BlockPlace, _ disclosure: BlockPlace, _ isMarked: Bool, _ names: inout [Int: Bool]
  ) -> Rank {
    (
      claim.block == disclosure.block ? 1 : 0, tie(claim, disclosure, isMarked, &names).rawValue,
      claim.block <= disclosure.block ? 0 : 1, context.distance(claim.block, disclosure.block), 0
    )
  }

  /// `names` keeps for each card whether the disclosure names its product.
  private func tie(
    _ claim: BlockPlace, _ disclosure: BlockPlace, _ isMarked: Bool, _ names: inout [Int: Bool]
  ) -> Tie {
    if isMarked, isFootnote(disclosure.block, of: claim.block) { return .footnote }
    if claim.card >= 0, claim.card == disclosure.card { return .card }
    if claim.table >= 0, claim.table == disclosure.table,
      claim.row == disclosure.row || claim.column == disclosure.column
    {
      return .cell
    }
    if claim.card >= 0 {
      let isNamed = names[claim.card] ?? self.names(disclosure.block, cardOf: claim.block)
      names[claim.card] = isNamed
      if isNamed { return .name }
    }
    let isInSection =
      claim.heading == disclosure.heading || disclosure.heading == claim.block
      || claim.heading == disclosure.block
    return isInSection ? .section : .page
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
