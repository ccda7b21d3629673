import Campaigns
import Claims
import Documents

/// The values that an operator filed for an offer.
struct FiledValues: Sendable {
  let wording: ValueWording
  let asOf: CalendarDate

  /// For each attribute that is filed every value that the filing allows.
  ///
  /// `texts` is what the pack reads in the filing's free texts.
  func values(_ offer: FiledOffer, texts: DocumentClaims?) -> [Attribute: [StatedValue]] {
    var filed: [Attribute: [StatedValue]] = [:]
    func add(_ attribute: Attribute, _ value: TypedValue, _ display: String) {
      filed[attribute, default: []].append(
        StatedValue(
          attribute: attribute, value: value, display: display, scope: nil, document: nil, claim: nil))
    }
    let currency = offer.price?.currency ?? ""
    if let price = offer.price { prices(price, add) }
    if let months = offer.termMonths {
      add(.term, .exact(Rational(months), "month"), wording.months(Rational(months)))
    }
    measured(offer.download) { add(.download, .exact($0.value, "Mbps"), $1) }
    measured(offer.upload) { add(.upload, .exact($0.value, "Mbps"), $1) }
    measured(offer.generalData) { add(.generalData, .exact($0.value, "MB"), $1) }
    measured(offer.directedData) { add(.directedData, .exact($0.value, "MB"), $1) }
    if case .quantity(let general, _, _)? = filed[.generalData]?.first?.value {
      totals(general, filed[.directedData]?.first?.value, add)
    }
    if let minutes = offer.voiceMinutes {
      add(.voice, .exact(Rational(minutes), "min"), wording.minutes(Rational(minutes)))
    }
    if let fees = offer.fees { self.fees(fees, currency, add) }
    if let deposit = offer.deposit {
      add(.deposit, .exact(deposit, "money"), wording.money(deposit, currency))
    }
    if let quantity = offer.quantity {
      add(.quantity, .exact(Rational(quantity), "in all"), wording.quantity("\(quantity)"))
    }
    if let requires = offer.requires, requires.isEmpty {
      add(.requirement, .word("any-number"), wording.nothingElse)
    }
    if let texts { read(texts, add) }
    return filed
  }

  /// What an amount may come to whose scope is left open.
  private func totals(_ general: Rational, _ directed: TypedValue?, _ add: Add) {
    var totals = [general]
    if case .quantity(let more, _, _)? = directed, more > .zero { totals.append(general + more) }
    for total in totals { add(.totalData, .exact(total, "MB"), ClaimWording.data(total)) }
  }

  private typealias Add = (Attribute, TypedValue, String) -> Void

  private func prices(_ price: FiledOffer.Price, _ add: Add) {
    let period = FiledValues.name(price.period)
    for amount in [price.amount] + (price.promotional.map { [$0.amount] } ?? []) {
      let value =
        PriceUnit.value(amount, period: period, price.currency, wording)
        ?? (.exact(amount, "once"), wording.money(amount, price.currency))
      add(.price, value.value, value.display)
    }
    guard let promotional = price.promotional else { return }
    add(
      .promotionalPrice, .exact(promotional.amount, "money"),
      wording.money(promotional.amount, price.currency))
    if let months = promotional.months {
      add(.promotionalMonths, .exact(Rational(months), "months"), wording.months(Rational(months)))
    }
  }

  private static func name(_ period: FiledOffer.Period?) -> String? {
    switch period {
    case .month: "month"
    case .year: "year"
    case .day: "day"
    case .once, .days, nil: nil
    }
  }

  /// Each fee by its name, all of them together, and none where none is to be paid.
  private func fees(_ fees: [FiledOffer.Fee], _ currency: String, _ add: Add) {
    func put(_ amount: Rational, _ name: String) {
      add(.fee, .exact(amount, "fee \(name)"), wording.fee(amount, currency))
    }
    for fee in fees { put(fee.amount, FeeName.of(fee.name)) }
    let total = fees.map(\.amount).reduce(.zero, +)
    // A fee that a channel does not name may be any of them, or all.
    for fee in fees where FeeName.of(fee.name) != "" { put(fee.amount, "") }
    if fees.count > 1 { put(total, "") }
    if fees.isEmpty { put(.zero, "") }
  }

  private func measured(_ text: String?, _ add: (ValueToken, String) -> Void) {
    guard let text, let value = ValueLexer.values(in: text).first else { return }
    add(value, text)
  }

  /// What eligibility, gift and limits say in words.
  private func read(_ texts: DocumentClaims, _ add: Add) {
    let reader = AttributeReader(wording: wording, asOf: asOf)
    let known: Set<Attribute> = [.audience, .age, .gift, .giftMonths, .giftValue, .quantity, .perPerson]
    for claim in texts.statements() {
      for value in reader.values(claim, in: texts, document: 0) where known.contains(value.attribute) {
        add(value.attribute, value.value, value.display)
      }
    }
  }
}
