import Claims
import Documents

/// The claims of a document by the amount that they state.
struct AmountIndex {
  private var places: [Rational: [Int]] = [:]

  init(_ claims: [Claim]) {
    for place in claims.indices {
      if let amount = claims[place].number("amount"), amount > .zero {
        places[amount, default: []].append(place)
      }
    }
  }

  /// The places of claims that state the amount of a claim; none for one without an amount.
  func places(of claim: Claim) -> [Int] { claim.number("amount").flatMap { places[$0] } ?? [] }
}
