import Campaigns
import Claims
import Documents
import Workers

/// A product whose facts are compared.
struct Offer: Sendable {
  var id: String
  /// As written in the manifest, or folded as found in the documents.
  var names: [String]
  var filed: FiledOffer?
}

/// Lists a campaign's offers.
enum OfferDirectory {
  /// The manifest's offers; else the products that several documents name; else the campaign itself as one
  /// offer without a name, to which only what is said in general belongs.
  static func offers(
    of campaign: Campaign, documents: [DocumentClaims], language: Language, jobs: Int = 1
  ) -> [Offer] {
    if !campaign.offers.isEmpty { return withShortNames(campaign.offers) }
    guard documents.count > 1 else { return [] }
    let names =
      language == .zh
      ? ProductNames.shared(
        by: Parallel.map(documents.count, jobs: jobs, fewest: Parallel.manySmall) {
          ProductNames.candidates(in: documents[$0])
        })
      : EnglishProductNames.shared(by: documents)
    return names.map { Offer(id: $0, names: [$0], filed: nil) }
  }

  /// Offers of one family are also called by what tells them apart: 夜语卡App专享版 is the App专享版.
  private static func withShortNames(_ filed: [FiledOffer]) -> [Offer] {
    let all = filed.flatMap(\.names).map { Array($0.unicodeScalars) }
    return filed.map { offer in
      var names = offer.names
      if filed.count > 1 {
        for name in offer.names {
          let scalars = Array(name.unicodeScalars)
          for other in all where other != scalars {
            let common = zip(scalars, other).prefix { $0 == $1 }.count
            let rest = scalars.dropFirst(common)
            if common >= 2, rest.count >= 3, other.count > common {
              names.append(String(String.UnicodeScalarView(rest)))
            }
          }
        }
      }
      return Offer(id: offer.id, names: names, filed: offer)
    }
  }
}
