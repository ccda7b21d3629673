import Claims
import Documents

/// Reads what a statement of a document says of the attributes of an offer.
struct AttributeReader {
  let wording: ValueWording
  let asOf: CalendarDate

  /// What one claim states; nothing where it is not the promoter's own assertion.
  func values(_ claim: Claim, in claims: DocumentClaims, document: Int) -> [StatedValue] {
    read(claim, claims).filter { isStated(claim, $0.attribute) }.map { attribute, value, display in
      StatedValue(
        attribute: attribute, value: value, display: display,
        scope: claim.text("segment") ?? (claim.modality == .conditional ? "conditional" : nil),
        document: document,
        claim: claim)
    }
  }

  /// A price in a headline that asks is stated all the same; a condition that somebody asks about is not.
  private func isStated(_ claim: Claim, _ attribute: Attribute) -> Bool {
    let mayAsk = ![.requirement, .rollover, .audience].contains(attribute)
    return claim.modality == .asserted || claim.modality == .conditional
      || (mayAsk && claim.modality == .question)
  }

  /// The kinds of claims that state attributes.
  private enum Matter: String, CaseIterable {
    case price
    case laterPrice = "later-price"
    case promotionalPrice = "promotional-price"
    case contractTerm = "contract-term"
    case validity, speed
    case dataQuota = "data-quota"
    case dataThreshold = "data-threshold"
    case voiceQuota = "voice-quota"
    case messageQuota = "message-quota"
    case overage, fee, deposit, prepayment, renewal, penalty
    case minimumSpend = "minimum-spend"
    case rollover
    case eligibility
    case offerPeriod = "offer-period"
    case gift
    case quantityLimit = "quantity-limit"
    case perPersonLimit = "per-person-limit"
    case bundle
    case priceLock = "price-lock"
    case riseInMoney = "rise-in-money"
    case indexedRise = "indexed-rise"
  }

  private static let matters = Dictionary(
    uniqueKeysWithValues: Matter.allCases.map { (ClaimKind($0.rawValue), $0) })

  private typealias Reading = (attribute: Attribute, value: TypedValue, display: String)

  private func read(_ claim: Claim, _ claims: DocumentClaims) -> [Reading] {
    switch AttributeReader.matters[claim.kind] {
    case .price?, .laterPrice?: price(claim, claims)
    case .promotionalPrice?: price(claim, claims) + promotional(claim)
    case .contractTerm?: duration(claim, .term)
    case .validity?: duration(claim, .validity)
    case .speed?: speed(claim)
    case .dataQuota?: data(claim)
    case .dataThreshold?: threshold(claim)
    case .voiceQuota?: number(claim, "minutes", "min", .voice) { wording.minutes($0) }
    case .messageQuota?: number(claim, "messages", "messages", .messages) { wording.messages($0) }
    case .overage?: rate(claim, .overage)
    case .fee?: fee(claim, claims)
    case .deposit?: money(claim, "amount", .deposit)
    case .prepayment?: prepayment(claim, claims)
    case .renewal?: renewal(claim)
    case .penalty?: penalty(claim)
    case .minimumSpend?: money(claim, "amount", .minimumSpend)
    case .rollover?: claim.text("rolls").map { [(.rollover, .word($0), wording.rollover($0))] } ?? []
    case .eligibility?: audience(claim)
    case .offerPeriod?: period(claim)
    case .gift?: gift(claim, claims)
    case .quantityLimit?: number(claim, "limit", "in all", .quantity) { wording.quantity("\($0)") }
    case .perPersonLimit?: number(claim, "limit", "each", .perPerson) { wording.perPerson($0) }
    case .bundle?: requirement(claim)
    case .priceLock?: [(.stability, .word("fixed"), wording.stability(isFixed: true))]
    case .riseInMoney?, .indexedRise?: [(.stability, .word("rises"), wording.stability(isFixed: false))]
    case nil: []
    }
  }

  // MARK: money

  private func currency(_ claim: Claim, _ field: String = "amount") -> String {
    claim.text("\(field)-currency") ?? ""
  }

  /// Monthly or yearly prices as what a month costs; a price without a period, or for one purchase, as it is.
  private func price(_ claim: Claim, _ claims: DocumentClaims) -> [Reading] {
    guard !isOtherMoney(claim, claims), let bound = bound(claim) else { return [] }
    return ["amount", "then"].compactMap { field in
      guard let amount = claim.number(field) else { return nil }
      return PriceUnit.value(
        amount, period: claim.text("\(field)-period"), currency(claim, field), wording,
        bound: field == "amount" ? bound : .exact
      ).map { (.price, $0.value, $0.display) }
    }
  }

  /// Nil for "less than" and averages, which state no price.
  private func bound(_ claim: Claim) -> TypedValue.Bound? {
    switch claim.text("bound") {
    case nil, "up-to": .exact
    case "from": .atLeast
    default: nil
    }
  }

  private static let topupGift = ClaimKind("topup-gift")
  private static let otherMoney = [
    "standalone-price", "early-exit-cost", "instalment", "overage-rate", "spending-cap", "gift-credit",
    "topup-gift", "no-price",
  ].map { ClaimKind($0) }

  /// Money that is not the offer's own price: what is standalone, given back, paid for leaving, or charged beyond the quota.
  private func isOtherMoney(_ claim: Claim, _ claims: DocumentClaims) -> Bool {
    // An amount without a period is easily something else said in the same sentence.
    let isLoose = claim.text("amount-period") == nil
    return AttributeReader.otherMoney.contains { kind in
      claims.indices(of: kind, inSentence: claim.sentence).contains {
        isLoose || claims.claims[$0].clause == claim.clause
      }
    }
  }

  private func promotional(_ claim: Claim) -> [Reading] {
    var read = money(claim, "amount", .promotionalPrice)
    if let months = claim.number("duration"), claim.text("duration-unit") == "month", claim["amount"] != nil {
      read.append((.promotionalMonths, .exact(months, "months"), wording.months(months)))
    }
    return read
  }

  private func money(_ claim: Claim, _ field: String, _ attribute: Attribute) -> [Reading] {
    claim.number(field).map { amount in
      [(attribute, .exact(amount, "money"), wording.money(amount, currency(claim)))]
    } ?? []
  }

  /// "充200送100" is no price of getting the offer.
  private func prepayment(_ claim: Claim, _ claims: DocumentClaims) -> [Reading] {
    let isTopup = !claims.indices(of: AttributeReader.topupGift, inSentence: claim.sentence).isEmpty
    return isTopup ? [] : money(claim, "amount", .prepayment)
  }

  private func renewal(_ claim: Claim) -> [Reading] {
    claim.text("auto").map { [(.renewal, .word($0), wording.renewal($0))] } ?? []
  }

  /// Fees are compared by their names; a fee without one with another such.
  private func fee(_ claim: Claim, _ claims: DocumentClaims) -> [Reading] {
    guard let amount = claim.number("amount") else { return [] }
    let name = FeeName.of(claims.document.text(claim.span))
    return [(.fee, .exact(amount, "fee \(name)"), wording.fee(amount, currency(claim)))]
  }

  private func penalty(_ claim: Claim) -> [Reading] {
    let isNone = claim["none"] == .flag(true) || claim.number("amount") == .zero
    let exit: Reading = (.exit, .word(isNone ? "free" : "costs"), wording.exit(isFree: isNone))
    return isNone ? [exit] : [exit] + money(claim, "amount", .penalty)
  }

  private func rate(_ claim: Claim, _ attribute: Attribute) -> [Reading] {
    guard let amount = claim.number("amount"), let period = claim.text("amount-period") else { return [] }
    return [
      (attribute, .exact(amount, period), wording.price(amount, per: period, currency: currency(claim)))
    ]
  }

  // MARK: what is sold

  private func duration(_ claim: Claim, _ attribute: Attribute) -> [Reading] {
    guard let count = claim.number("duration"), let unit = claim.text("duration-unit") else { return [] }
    if attribute == .term, unit != "month" { return [] }
    return [(attribute, .exact(count, unit), unit == "month" ? wording.months(count) : wording.days(count))]
  }

  /// Nothing of "100M-1000M", which leaves open which of them it is.
  private func speed(_ claim: Claim) -> [Reading] {
    guard let value = claim.number("speed"), claim["speed-upper"] == nil else { return [] }
    let bound: TypedValue.Bound =
      switch claim.text("bound") {
      case "up-to": .atMost
      case "from": .atLeast
      case "average": .about
      default: .exact
      }
    let attribute: Attribute = claim.text("direction") == "upload" ? .upload : .download
    return [(attribute, .quantity(value, unit: "Mbps", bound: bound), wording.speed(value, bound))]
  }

  /// English offers know no directed data; an amount that is only a bound is none of theirs.
  private func data(_ claim: Claim) -> [Reading] {
    func reading(_ field: String, _ attribute: Attribute) -> Reading? {
      claim.number(field).map { DataUnit.value($0) }.map { (attribute, $0.value, $0.display) }
    }
    let parts = [reading("general", .generalData), reading("directed", .directedData)].compactMap { $0 }
    guard wording.language == .zh else {
      return claim.text("bound") == nil ? [reading("data", .generalData)].compactMap { $0 } : []
    }
    switch claim.text("scope") {
    case "general": return [reading("data", .generalData)].compactMap { $0 } + parts
    case "directed": return [reading("data", .directedData)].compactMap { $0 } + parts
    default:
      guard parts.isEmpty, claim.text("bound") == nil else { return parts }
      return [reading("data", .totalData)].compactMap { $0 }
    }
  }

  private func threshold(_ claim: Claim) -> [Reading] {
    claim.number("data").map { DataUnit.value($0) }.map { [(.threshold, $0.value, $0.display)] } ?? []
  }

  private func number(
    _ claim: Claim, _ field: String, _ unit: String, _ attribute: Attribute, _ display: (Rational) -> String
  ) -> [Reading] {
    claim.number(field).map { [(attribute, .exact($0, unit), display($0))] } ?? []
  }

  /// The thing and what tells it from others of its kind: "DF-3型电饭煲".
  private func gift(_ claim: Claim, _ claims: DocumentClaims) -> [Reading] {
    var read: [Reading] = []
    if let item = claim.text("item") {
      let model = ModelName.beside(claim, claims)
      read.append((.gift, .thing(item, model: model), model.map { "\($0) \(item)" } ?? item))
    }
    if let paid = claim.number("paid") ?? claim.number("paid-number") { read += topup(claim, paid) }
    if claim.vocabulary == "gift-value", let value = claim.number("value") {
      read.append((.giftValue, .exact(value, "money"), wording.money(value, currency(claim, "value"))))
    }
    if let count = claim.number("duration"), claim.text("duration-unit") == "month" {
      read.append((.giftMonths, .exact(count, "months"), wording.months(count)))
    }
    if let count = claim.number("instalments") {
      read.append((.giftInstalments, .exact(count, "times"), wording.instalments(count)))
    }
    return read
  }

  /// What a top-up brings: "300 CNY gives 80 CNY".
  private func topup(_ claim: Claim, _ paid: Rational) -> [Reading] {
    if let data = claim.number("data") {
      let gift = DataUnit.value(data)
      return [
        (.topup, .exchange(paid: paid, gift: data, unit: "MB"), wording.topup(paid, gift: gift.display))
      ]
    }
    guard let amount = claim.number("amount") ?? claim.number("value") else { return [] }
    return [
      (
        .topup, .exchange(paid: paid, gift: amount, unit: "money"),
        wording.topup(paid, gift: wording.money(amount, currency(claim)))
      )
    ]
  }

  // MARK: conditions

  private func audience(_ claim: Claim) -> [Reading] {
    switch claim.text("who") {
    case "new", "all", "existing", "porting", "student":
      claim.text("who").map { [(.audience, .word($0), wording.audience($0))] } ?? []
    case "age": age(claim)
    default: []
    }
  }

  private func age(_ claim: Claim) -> [Reading] {
    guard let from = claim.number("age") else { return [(.age, .word("none"), wording.anyAge)] }
    let upper = claim.number("age-upper")
    return [(.age, .word("\(from)-\(upper?.description ?? "")"), wording.ages(from, upper))]
  }

  private func period(_ claim: Claim) -> [Reading] {
    guard let dates = claim.dates("date"), claim.text("date-bound") != "since",
      let last = PeriodReader.lastDay(dates.to ?? dates.from, asOf: asOf)
    else { return [] }
    let isWhole = dates.to == nil && dates.from.day == nil
    let first = dates.to == nil && !isWhole ? nil : PeriodReader.firstDay(dates.from, asOf: asOf)
    let known = first.flatMap { $0 <= last ? $0 : nil }
    return [(.period, .days(first: known, last: last), wording.period(known, last))]
  }

  private func requirement(_ claim: Claim) -> [Reading] {
    switch (claim.vocabulary, claim.text("relation"), claim.text("requires") ?? claim.text("what")) {
    case (_, "requires"?, "number"?): [(.requirement, .word("own-number"), wording.ownNumber)]
    case ("any-number-welcome", _, _): [(.requirement, .word("any-number"), wording.anyNumber)]
    default: []
    }
  }
}

/// One value for one price, whatever it is paid for.
enum PriceUnit {
  static func value(
    _ amount: Rational, period: String?, _ currency: String, _ wording: ValueWording,
    bound: TypedValue.Bound = .exact
  ) -> (value: TypedValue, display: String)? {
    let display = wording.price(amount, per: period, currency: currency, bound: bound)
    func value(_ amount: Rational, _ unit: String) -> (value: TypedValue, display: String) {
      (.quantity(amount, unit: unit, bound: bound), display)
    }
    switch period {
    case "month": return value(amount, "month")
    case "year": return value(amount / Rational(12), "month")
    case "quarter": return value(amount / Rational(3), "month")
    case nil, "once": return value(amount, "once")
    case "day": return value(amount, "day")
    case "week": return value(amount, "week")
    default: return nil
    }
  }
}

/// One value for one amount of data.
enum DataUnit {
  /// `megabytes` of data.
  static func value(_ megabytes: Rational) -> (value: TypedValue, display: String) {
    (.exact(megabytes, "MB"), ClaimWording.data(megabytes))
  }
}
