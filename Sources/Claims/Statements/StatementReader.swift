import Documents
import Scanning

/// Reads a document's statements: its claims in the kinds of the catalogue, each fact once and with its qualifiers.
struct StatementReader {
  let claims: DocumentClaims

  func statements() -> [Claim] {
    var all = claims.claims.flatMap(told)
    all.sort(by: StatementReader.isBefore)
    all = StatementReader.merged(all)
    all = StatementReader.withoutSwallowed(all)
    PromotionalPrices(claims: claims).attach(&all)
    QuotaContents(claims: claims).attach(&all)
    GiftDetails(claims: claims).attach(&all)
    Segments(claims: claims).attach(&all)
    return all
  }

  /// What a claim tells in the catalogue's kinds.
  private func told(_ claim: Claim) -> [Claim] {
    guard claim.vocabulary != DocumentClaims.values else {
      return ClaimCatalogue.holds(claim.kind) ? [completed(claim)] : []
    }
    return (claims.tellings[claim.vocabulary] ?? []).map { telling in
      var told = claim
      told.kind = telling.kind
      told.fields = claim.fields
      for field in telling.fields { set(field, of: claim, in: &told.fields) }
      told.fields.sort { $0.name < $1.name }
      return completed(told)
    }
  }

  /// A constant; "$text" stands for the claim's words, "$paid" for its field of that name with its unit.
  private func set(_ field: ClaimField, of claim: Claim, in fields: inout [ClaimField]) {
    guard case .text(let text) = field.value, text.hasPrefix("$") else {
      fields.removeAll { $0.name == field.name }
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

  /// A single day of an offer period is its last one, unless the text says "from".
  private func completed(_ claim: Claim) -> Claim {
    guard claim.kind == .offerPeriod, let dates = claim.dates("date"), dates.to == nil, dates.from.day != nil
    else { return claim }
    var claim = claim
    claim.fields.append(ClaimField("date-bound", .text(isSince(claim) ? "since" : "until")))
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

  /// Two directions of one speed stay two statements.
  private static func isCompatible(_ left: Claim, _ right: Claim) -> Bool {
    let names = ["direction"]
    return names.allSatisfy { left[$0] == nil || right[$0] == nil || left[$0] == right[$0] }
  }

  private static func merged(_ left: Claim, _ right: Claim) -> Claim {
    let isLeft =
      weight(left) != weight(right) ? weight(left) > weight(right) : left.range.count <= right.range.count
    var main = isLeft ? left : right
    let other = isLeft ? right : left
    for field in other.fields where main[field.name] == nil { main.fields.append(field) }
    main.fields.sort { $0.name < $1.name }
    return main
  }

  /// How many of the catalogue's fields a claim fills.
  private static func weight(_ claim: Claim) -> Int {
    ClaimCatalogue.entry(claim.kind)?.fields.count { claim[$0.name] != nil } ?? 0
  }

  /// A bare value inside a statement of another kind that has the same number is part of it.
  private static func withoutSwallowed(_ claims: [Claim]) -> [Claim] {
    claims.indices.filter { index in
      let claim = claims[index]
      guard claim.vocabulary == DocumentClaims.values else { return true }
      let numbers = ["amount", "data", "minutes", "speed"].compactMap { claim.number($0) }
      return !neighbours(index, claims).contains { other in
        let told = claims[other]
        return told.kind != claim.kind && told.vocabulary != DocumentClaims.values
          && told.range.overlaps(claim.range)
          && told.fields.contains {
            if case .number(let value) = $0.value { numbers.contains(value) } else { false }
          }
      }
    }.map { claims[$0] }
  }

  /// Statements close enough in the order of places to overlap one.
  private static func neighbours(_ index: Int, _ claims: [Claim]) -> [Int] {
    Array(max(0, index - 12)..<min(claims.count, index + 6)).filter { $0 != index }
  }

  static func isBefore(_ left: Claim, _ right: Claim) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.kind, left.vocabulary)
      < (right.range.lowerBound, right.range.upperBound, right.kind, right.vocabulary)
  }
}

extension DocumentClaims {
  /// Name of the vocabulary of bare values.
  static let values = "values"
}
