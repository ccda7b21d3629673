import Claims
import Documents

/// Tells which offer each claim of a document speaks of.
struct OfferAttribution: Sendable {
  /// For each claim the index of its offer, or nil.
  let offers: [Int?]
  /// Offers that the document names, with the first place of each.
  let named: [Int: NameFinder.Place]

  init(_ claims: DocumentClaims, offers: [Offer], finder: NameFinder) {
    let places = offers.isEmpty ? [] : finder.places(in: claims)
    var named: [Int: NameFinder.Place] = [:]
    for place in places where named[place.owner] == nil { named[place.owner] = place }
    self.named = named
    let only = offers.count == 1 && offers[0].filed != nil ? 0 : (named.count == 1 ? named.keys.first : nil)
    let reader = PlaceReader(claims: claims, places: places)
    self.offers = claims.claims.map { claim in
      // What stands in the product's name is no statement: 飞燕千兆 promises no speed.
      if reader.isInName(claim) { return nil }
      return reader.owner(of: claim) ?? (named.count <= 1 ? only : nil)
    }
  }
}

/// Looks up the name that stands nearest to a claim in the order in which a reader relates them.
private struct PlaceReader {
  let claims: DocumentClaims
  let places: [NameFinder.Place]

  func owner(of claim: Claim) -> Int? {
    guard !places.isEmpty else { return nil }
    let document = claims.document
    let block = document.blocks[claim.block]
    if let index = lastPlace(before: claim.range.upperBound) {
      let place = places[index]
      if place.range.lowerBound >= claims.segmentation.blocks[claim.block].lowerBound { return place.owner }
    }
    for header in [block.cell?.columnHeader, block.cell?.rowHeader, block.heading] {
      if let header, let owner = owner(in: header) { return owner }
    }
    if let card = block.card { return owner(inCard: card) }
    if let next = firstPlace(in: claims.segmentation.sentences[claim.sentence]) { return next }
    guard let index = lastPlace(before: claim.range.lowerBound) else { return nil }
    return isBound(places[index], to: claim) ? places[index].owner : nil
  }

  func isInName(_ claim: Claim) -> Bool {
    guard let index = lastPlace(before: claim.range.lowerBound + 1) else { return false }
    return places[index].range.upperBound >= claim.range.upperBound
  }

  /// A name speaks for what follows it, until another heading or a card begins.
  private func isBound(_ place: NameFinder.Place, to claim: Claim) -> Bool {
    let document = claims.document
    let card = document.blocks[place.block].card
    return card == nil || card == document.blocks[claim.block].card
  }

  private func owner(in block: Int) -> Int? { firstPlace(in: claims.segmentation.blocks[block]) }

  private func owner(inCard card: Int) -> Int? {
    for block in claims.document.containers[card].blocks {
      if let owner = owner(in: block) { return owner }
    }
    return nil
  }

  private func firstPlace(in range: Range<Int>) -> Int? {
    let index = (lastPlace(before: range.lowerBound + 1) ?? -1)
    for candidate in max(index, 0)..<min(max(index, 0) + 2, places.count)
    where range.contains(places[candidate].range.lowerBound) {
      return places[candidate].owner
    }
    return nil
  }

  /// The last place that begins before a scalar.
  private func lastPlace(before scalar: Int) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.lowerBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
