import Claims
import Documents

/// Tells which claim a disclosure qualifies.
///
/// A footnote mark decides, then the card, the table's row or column, the offer's name, the section, and last
/// the distance.
struct DisclosureBinding {
  let context: CheckContext

  private var document: Document { context.document }

  /// Bytes of a heading that can be a product's name.
  static let nameLengths = 4...80

  /// How closely two places belong together, the closest first.
  private enum Tie: CaseIterable {
    case footnote, card, cell, name, section, page
  }

  /// The claim among some candidates that a disclosure belongs to: of those with the closest tie the nearest before
  /// it, else the nearest behind it. A claim elsewhere comes before one in the disclosure's own block, which is as
  /// small as it is.
  func claim(of disclosure: Claim, among candidates: inout DisclosureCandidates) -> Claim? {
    let own = BlockPlace(disclosure.block, in: document)
    for tie in Tie.allCases {
      let found = groups(tied: tie, to: own, &candidates).compactMap {
        candidates.nearest($0, to: own.block, context)
      }
      if let nearest = found.min() { return candidates.claims[nearest.number] }
    }
    return candidates.claim(inBlock: own.block, besides: disclosure.range)
  }

  /// The candidates that belong to a disclosure's block in some manner.
  private func groups(
    tied tie: Tie, to own: BlockPlace, _ candidates: inout DisclosureCandidates
  ) -> [DisclosureCandidates.Group] {
    switch tie {
    case .footnote:
      return (context.marked[own.block] ?? []).map { marked in
        document.blocks[marked].card.map { .card($0) } ?? .block(marked)
      }
    case .card: return own.card < 0 ? [] : [.card(own.card)]
    case .cell: return own.table < 0 ? [] : [.row(own.table, own.row), .column(own.table, own.column)]
    case .name: return candidates.cards(namedIn: own.block, of: document).map { .card($0) }
    case .section: return [.heading(own.heading), .block(own.heading), .heading(own.block)]
    case .page: return [.page]
    }
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
    guard let card = document.blocks[claim].card, let heading = document.heading(ofCard: card) else {
      return false
    }
    let content = document.content
    let name = content[document.blocks[heading].content]
    let text = document.blocks[disclosure].content
    guard DisclosureBinding.nameLengths.contains(name.count), text.count >= name.count, let first = name.first
    else { return false }
    var start = text.lowerBound
    while start <= text.upperBound - name.count {
      if content[start] == first, content[start..<start + name.count].elementsEqual(name) {
        return true
      }
      start += 1
    }
    return false
  }
}

extension Document {
  /// The block that names what a card offers, or nil.
  func heading(ofCard card: Int) -> Int? {
    containers[card].blocks.first { blocks[$0].isHeading && blocks[$0].visibility.isVisible }
  }
}
