import Claims
import Documents

/// Tells which offer each claim of a document speaks of.
struct OfferAttribution: Sendable {
  /// For each claim the index of its offer, or nil.
  let offers: [Int?]
  /// Offers that the document names, with the first mention of each.
  let named: [Int: OfferMention]
  /// Mentions with which more than one offer could be meant.
  let ambiguous: [OfferMention]
  private let reader: MentionReader
  private let only: Int?

  init(_ claims: DocumentClaims, names: OfferNames) {
    let mentions = names.mentions(in: claims)
    var named: [Int: OfferMention] = [:]
    for mention in mentions { if let owner = mention.owner, named[owner] == nil { named[owner] = mention } }
    self.named = named
    ambiguous = mentions.filter { $0.owner == nil }
    let offers = names.offers
    only =
      offers.count == 1 && offers[0].filed != nil
      ? 0 : (named.count == 1 && ambiguous.isEmpty ? named.keys.first : nil)
    reader = MentionReader(claims: claims, mentions: mentions)
    self.offers = OfferAttribution.offers(of: claims.claims, reader, named.count <= 1 ? only : nil)
  }

  /// For each of some claims of the document the index of its offer, or nil.
  func offers(of claims: [Claim]) -> [Int?] {
    OfferAttribution.offers(of: claims, reader, named.count <= 1 ? only : nil)
  }

  /// The mention that a claim stands under, or nil.
  func mention(of claim: Claim) -> OfferMention? { reader.mention(of: claim) }

  private static func offers(of claims: [Claim], _ reader: MentionReader, _ only: Int?) -> [Int?] {
    claims.map { claim in
      // What stands in the product's name is no statement: 飞燕千兆 promises no speed.
      if reader.isInName(claim) { return nil }
      guard let mention = reader.mention(of: claim) else { return only }
      return mention.owner
    }
  }
}

/// Looks up the name that stands nearest to a claim in the order in which a reader relates them.
private struct MentionReader: Sendable {
  let claims: DocumentClaims
  let mentions: [OfferMention]

  func mention(of claim: Claim) -> OfferMention? {
    guard !mentions.isEmpty else { return nil }
    let document = claims.document
    let block = document.blocks[claim.block]
    if let index = last(before: claim.range.upperBound) {
      let mention = mentions[index]
      if mention.range.lowerBound >= claims.segmentation.blocks[claim.block].lowerBound { return mention }
    }
    for header in [block.cell?.columnHeader, block.cell?.rowHeader, block.heading] {
      if let header, let mention = first(inBlock: header) { return mention }
    }
    if let card = block.card { return first(inCard: card) }
    if let next = first(in: claims.segmentation.sentences[claim.sentence]) { return next }
    guard let index = last(before: claim.range.lowerBound) else { return nil }
    return isBound(mentions[index], to: claim) ? mentions[index] : nil
  }

  func isInName(_ claim: Claim) -> Bool {
    guard let index = last(before: claim.range.lowerBound + 1) else { return false }
    return mentions[index].range.upperBound >= claim.range.upperBound
  }

  /// A name speaks for what follows it, until another heading or a card begins.
  private func isBound(_ mention: OfferMention, to claim: Claim) -> Bool {
    let document = claims.document
    let card = document.blocks[mention.block].card
    return card == nil || card == document.blocks[claim.block].card
  }

  private func first(inBlock block: Int) -> OfferMention? { first(in: claims.segmentation.blocks[block]) }

  private func first(inCard card: Int) -> OfferMention? {
    for block in claims.document.containers[card].blocks {
      if let mention = first(inBlock: block) { return mention }
    }
    return nil
  }

  private func first(in range: Range<Int>) -> OfferMention? {
    let index = last(before: range.lowerBound + 1) ?? -1
    for candidate in max(index, 0)..<min(max(index, 0) + 2, mentions.count)
    where range.contains(mentions[candidate].range.lowerBound) {
      return mentions[candidate]
    }
    return nil
  }

  /// The last mention that begins before a scalar.
  private func last(before scalar: Int) -> Int? {
    let place = mentions.indices.partitioningIndex { mentions[$0].range.lowerBound >= scalar }
    return place == 0 ? nil : place - 1
  }
}
