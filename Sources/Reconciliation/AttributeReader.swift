import Claims
import Documents

/// Reads the values of an attribute that a document states of an offer.
struct AttributeReader {
  let facts: CampaignFacts

  private var wording: ValueWording { facts.wording }

  /// In the order of the text; only what the promoter asserts and the reader can see.
  func values(of attribute: Attribute, offer: Int?, document index: Int) -> [AttributeValue] {
    let claims = facts.documents[index]
    let offers = facts.attributions[index].offers
    return claims.claims.indices.flatMap { number -> [AttributeValue] in
      let claim = claims.claims[number]
      guard offer == nil || offers[number] == offer, isStated(claim, attribute, claims) else { return [] }
      return values(attribute, claim, claims).map {
        AttributeValue(key: $0.key, display: $0.display, claim: number)
      }
    }
  }

  /// A price in a headline that asks is stated all the same; a condition that somebody asks about is not.
  private func isStated(_ claim: Claim, _ attribute: Attribute, _ claims: DocumentClaims) -> Bool {
    let mayAsk = ![.requirement, .rollover, .audience].contains(attribute)
    return (claim.modality == .asserted || (mayAsk && claim.modality == .question))
      && claims.isVisible(claim)
  }

  private func values(
    _ attribute: Attribute, _ claim: Claim, _ claims: DocumentClaims
  ) -> [(key: String, display: String)] {
    switch attribute {
    case .price: price(claim, claims)
    case .promotionalPrice: promotional(claim)
    case .term: term(claim)
    case .download: speed(claim, "download")
    case .upload: speed(claim, "upload")
    case .generalData: data(claim, "general")
    case .directedData: data(claim, "directed")
    case .voice:
      claim.kind == .voiceQuota
        ? claim.number("minutes").map { [("\($0) min", wording.minutes($0))] } ?? [] : []
    case .fee: fee(claim)
    case .rollover:
      claim.kind.name == "rollover"
        ? claim.text("rolls").map { [($0, wording.rollover($0))] } ?? [] : []
    case .audience:
      claim.kind.name == "audience"
        ? claim.text("who").map { [($0, wording.audience($0))] } ?? [] : []
    case .age: age(claim)
    case .period: period(claim)
    case .gift: claim.kind.name == "gift-item" ? [(text(claim, claims), text(claim, claims))] : []
    case .giftValue:
      claim.kind.name == "gift-value"
        ? claim.number("amount").map { [("\($0) CNY", wording.money($0, currency(claim)))] } ?? []
        : []
    case .requirement: requirement(claim)
    case .topup: topup(claim)
    case .stability: stability(claim)
    case .quantity:
      claim.kind.name == "limited-quantity"
        ? claim.number("limit").map { [("\($0)", wording.quantity("\($0)"))] } ?? [] : []
    }
  }

  private func text(_ claim: Claim, _ claims: DocumentClaims) -> String { claims.document.text(claim.span) }

  /// Monthly or yearly prices as what a month costs; a price without a period, or for one purchase, as it is.
  private func price(_ claim: Claim, _ claims: DocumentClaims) -> [(key: String, display: String)] {
    guard ["price", "later-price", "promotional-price"].contains(claim.kind.name),
      let amount = claim.number("amount"),
      !isOtherMoney(claim, claims)
    else { return [] }
    if let bound = claim.text("bound"), bound != "up-to" { return [] }
    return PriceKey.key(amount, period: claim.text("amount-period"), currency(claim), wording).map { [$0] }
      ?? []
  }

  /// Money that is not the offer's own price: what is standalone, given back, paid for leaving, or charged beyond the quota.
  private func isOtherMoney(_ claim: Claim, _ claims: DocumentClaims) -> Bool {
    let others: Set<String> = [
      "standalone-price", "early-exit-cost", "instalment", "overage-rate", "spending-cap", "gift-credit",
      "topup-gift", "no-price",
    ]
    // An amount without a period is easily something else said in the same sentence.
    return others.contains { kind in
      let isLoose = kind == "early-exit-cost" || claim.text("amount-period") == nil
      return claims.indices(of: ClaimKind(kind)).contains {
        let other = claims.claims[$0]
        return other.clause == claim.clause || (isLoose && other.sentence == claim.sentence)
      }
    }
  }

  private func promotional(_ claim: Claim) -> [(key: String, display: String)] {
    guard claim.kind.name == "promotional-price", let amount = claim.number("amount") else { return [] }
    return [("\(amount)", wording.money(amount, currency(claim)))]
  }

  private func term(_ claim: Claim) -> [(key: String, display: String)] {
    switch claim.kind.name {
    case "contract-term": months(claim)
    case "no-term": [("0 months", wording.months(.zero))]
    default: []
    }
  }

  private func months(_ claim: Claim) -> [(key: String, display: String)] {
    guard let value = claim.number("duration"), claim.text("duration-unit") == "month" else { return [] }
    return [("\(value) months", wording.months(value))]
  }

  private func speed(_ claim: Claim, _ direction: String) -> [(key: String, display: String)] {
    guard claim.kind == .speed, let value = claim.number("speed") else { return [] }
    guard claim.text("direction") ?? "download" == direction else { return [] }
    return [("\(value) Mbps", "\(value)Mbps")]
  }

  private func data(_ claim: Claim, _ scope: String) -> [(key: String, display: String)] {
    guard claim.kind == .dataQuota, let value = claim.number("data"), self.scope(of: claim) == scope else {
      return []
    }
    return [DataKey.key(value)]
  }

  private func currency(_ claim: Claim) -> String { claim.text("amount-currency") ?? "" }

  /// English offers know no directed data; an amount that is only a bound is none of theirs.
  private func scope(of claim: Claim) -> String? {
    if wording.language == .zh { return claim.text("scope") }
    return claim.text("bound") == nil ? "general" : nil
  }

  private func fee(_ claim: Claim) -> [(key: String, display: String)] {
    if claim.kind.name == "no-fee" { return [("0 CNY", wording.fee(.zero))] }
    guard claim.kind.name == "fee", let value = claim.number("amount") else { return [] }
    return [("\(value) CNY", wording.fee(value, currency(claim)))]
  }

  private func age(_ claim: Claim) -> [(key: String, display: String)] {
    guard claim.kind.name == "age-limit" else { return [] }
    guard let from = claim.number("age") else { return [("none", wording.anyAge)] }
    let upper = claim.number("age-upper")
    return [("\(from)-\(upper?.description ?? "")", wording.ages(from, upper))]
  }

  private func period(_ claim: Claim) -> [(key: String, display: String)] {
    guard claim.kind == .offerPeriod, let dates = claim.dates("date"),
      let last = PeriodReader.lastDay(dates.to ?? dates.from, asOf: facts.asOf)
    else { return [] }
    return [(last.description, last.description)]
  }

  private func stability(_ claim: Claim) -> [(key: String, display: String)] {
    switch claim.kind.name {
    case "price-lock": [("fixed", wording.stability(isFixed: true))]
    case "rise-in-money", "indexed-rise": [("rises", wording.stability(isFixed: false))]
    default: []
    }
  }

  /// What a top-up brings: "300 CNY gives 80 CNY".
  private func topup(_ claim: Claim) -> [(key: String, display: String)] {
    guard claim.kind.name == "topup-gift", let paid = claim.number("paid") ?? claim.number("paid-number")
    else {
      return []
    }
    if let data = claim.number("data") {
      let gift = DataKey.key(data)
      return [("\(paid):\(gift.key)", wording.topup(paid, gift: gift.display))]
    }
    return claim.number("amount").map {
      [("\(paid):\($0) CNY", wording.topup(paid, gift: wording.money($0, currency(claim))))]
    } ?? []
  }

  private func requirement(_ claim: Claim) -> [(key: String, display: String)] {
    switch claim.kind.name {
    case "tied-product": claim.text("requires") == "number" ? [("own-number", wording.ownNumber)] : []
    case "any-number-welcome": [("any-number", wording.anyNumber)]
    default: []
    }
  }
}

/// One key for one price, whatever it is paid for.
enum PriceKey {
  static func key(
    _ amount: Rational, period: String?, _ currency: String, _ wording: ValueWording
  ) -> (key: String, display: String)? {
    let display = wording.price(amount, per: period, currency: currency)
    switch period {
    case "month": return ("\(amount) CNY/month", display)
    case "year": return ("\(amount / Rational(12)) CNY/month", display)
    case "quarter": return ("\(amount / Rational(3)) CNY/month", display)
    case nil, "once": return ("\(amount) CNY", display)
    case "day": return ("\(amount) CNY/day", display)
    default: return nil
    }
  }
}

/// One key for one amount of data.
enum DataKey {
  /// `megabytes` of data.
  static func key(_ megabytes: Rational) -> (key: String, display: String) {
    let gigabytes = megabytes / Rational(1024)
    return ("\(gigabytes) GB", gigabytes >= .one ? "\(gigabytes)GB" : "\(megabytes)MB")
  }
}
