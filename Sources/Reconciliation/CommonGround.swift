/// Tells which documents of a campaign without named offers speak of the same thing: those that state the same
/// price, top-up, gift or size of something.
struct CommonGround {
  let table: ValueTable

  /// Attributes whose equal values show that two documents mean one thing.
  private static let telling: [Attribute] = [
    .price, .promotionalPrice, .topup, .gift, .giftValue, .download, .generalData, .threshold, .voice,
    .deposit,
  ]

  /// What may be held against one another where no offer is named; each document must state one value alone.
  static let comparable: Set<Attribute> = [
    .price, .download, .generalData, .threshold, .voice, .term, .deposit, .quantity, .perPerson, .period,
    .giftValue,
    .giftInstalments,
  ]

  /// The documents that state exactly one value of an attribute, in the order in which they are compared.
  func sides(_ attribute: Attribute) -> [ValueTable.Side] {
    table.sides(.campaign, attribute).filter { side in
      Set(side.values.map(\.value)).count == 1 && side.values.allSatisfy { $0.scope == nil }
    }
  }

  /// The documents that share a value of an attribute other than this one with a document.
  func kin(of document: Int, besides attribute: Attribute) -> Set<Int> {
    var kin: Set<Int> = []
    for other in CommonGround.telling where other != attribute {
      let sides = table.sides(.campaign, other)
      let own = Set(sides.filter { $0.document == document }.flatMap(\.values).map(\.value))
      guard !own.isEmpty else { continue }
      kin.formUnion(sides.filter { $0.values.contains { own.contains($0.value) } }.map(\.document))
    }
    return kin
  }
}
