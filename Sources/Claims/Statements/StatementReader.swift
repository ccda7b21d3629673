import Documents
import Scanning

/// Reads a document's statements: its claims in the kinds of the catalogue, each fact once and with its qualifiers.
struct StatementReader {
  let claims: DocumentClaims

  func statements() -> [Claim] {
    var all = Claim.ordered((claims.claims + claims.asides).flatMap(told))
    all = StatementReader.merged(all)
    let voids = Dictionary(grouping: claims.asides.filter { $0.kind == StatementReader.void }, by: \.block)
    if !voids.isEmpty {
      all.removeAll { claim in
        claim.vocabulary == DocumentClaims.values
          && voids[claim.block]?.contains { $0.range.overlaps(claim.range) } == true
      }
    }
    all = Precedence.settled(all)
    FactModality(claims: claims).mark(&all)
    PromotionalPrices(claims: claims).attach(&all)
    QuotaContents(claims: claims).attach(&all)
    GiftDetails(claims: claims).attach(&all)
    Segments(claims: claims).attach(&all)
    return all
  }

  /// The kind of words around a value that is none of an offer's: a phone's memory, a file's size.
  private static let void = ClaimKind("not-a-claim")

  /// What a claim tells in the catalogue's kinds.
  private func told(_ claim: Claim) -> [Claim] {
    guard claim.vocabulary != DocumentClaims.values else {
      return ClaimCatalogue.holds(claim.kind) ? [completed(claim)] : []
    }
    // "80一次": a count of something is no amount of money.
    if claim["amount-unit"] != nil { return [] }
    return (claims.tellings[claim.vocabulary] ?? []).map { telling in
      var told = claim
      told.kind = telling.kind
      told.fields = claim.fields
      for field in telling.fields { set(field, of: claim, in: &told.fields) }
      told.fields.sort { $0.name < $1.name }
      return completed(told)
    }
  }

  /// A constant, where the match has no such field; "$text" stands for the claim's words, "$paid" for its field
  /// of that name with its unit.
  private func set(_ field: ClaimField, of claim: Claim, in fields: inout [ClaimField]) {
    guard claim[field.name] == nil else { return }
    guard case .text(let text) = field.value, text.hasPrefix("$") else {
      fields.append(field)
      return
    }
    if text == "$text" {
      fields.append(ClaimField(field.name, .text(claims.document.text(claim.span))))
      return
    }
    let source = String(text.dropFirst())
    for own in claim.fields where own.name == source || own.name.hasPrefix("\(source)-") {
      fields.append(ClaimField(field.name + own.name.dropFirst(source.count), own.value))
    }
  }

  /// Adds what goes without saying: a speed without a direction is the one down, a single day of an offer period
  /// its last one unless the text says "from".
  private func completed(_ claim: Claim) -> Claim {
    var claim = claim
    if claim.kind == .speed, claim["direction"] == nil {
      claim.fields.append(ClaimField("direction", .text("download")))
    }
    if claim.kind == .offerPeriod, let dates = claim.dates("date"), dates.to == nil, dates.from.day != nil {
      claim.fields.append(ClaimField("date-bound", .text(isSince(claim) ? "since" : "until")))
    }
    return claim
  }

  private func isSince(_ claim: Claim) -> Bool {
    let next = claim.range.upperBound
    return next < claims.text.count && claims.text.scalars[next] == 0x8D77
      || claim.range.contains { claims.text.scalars[$0] == 0x8D77 }
        && !claim.range.contains { [0x81F3, 0x5230, 0x6B62].contains(claims.text.scalars[$0]) }
  }

  // MARK: one fact once

  /// Claims of one kind that overlap are one: the one that says most, with what only the others say.
  private static func merged(_ claims: [Claim]) -> [Claim] {
    var result: [Claim] = []
    for claim in claims {
      let earlier = result.indices.reversed().prefix(8).first {
        result[$0].kind == claim.kind && result[$0].range.overlaps(claim.range)
          && isCompatible(result[$0], claim)
      }
      if let earlier { result[earlier] = merged(result[earlier], claim) } else { result.append(claim) }
    }
    return result
  }

  /// Two directions of one speed, two groups of customers stay two statements.
  private static func isCompatible(_ left: Claim, _ right: Claim) -> Bool {
    let names = ["direction", "who", "relation", "state"]
    return names.allSatisfy { left[$0] == nil || right[$0] == nil || left[$0] == right[$0] }
  }

  private static func merged(_ left: Claim, _ right: Claim) -> Claim {
    let isLeft =
      weight(left) != weight(right) ? weight(left) > weight(right) : left.range.count <= right.range.count
    var main = isLeft ? left : right
    let other = isLeft ? right : left
    main.takeFields(of: other)
    return main
  }

  /// How many of the catalogue's fields a claim fills.
  static func weight(_ claim: Claim) -> Int {
    ClaimCatalogue.entry(claim.kind)?.fields.count { claim[$0.name] != nil } ?? 0
  }
}

extension DocumentClaims {
  /// Name of the vocabulary of bare values.
  static let values = "values"
}
