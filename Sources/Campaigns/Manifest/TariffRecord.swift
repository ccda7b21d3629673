public import Documents

/// One filed tariff as a table or a list gives it: texts by attribute.
///
/// Attributes are the manifest's, with dots for what stands inside another: "price.amount", "speed.download",
/// "data.general", "voice.minutes", "term.months", "fees.安装费".
public struct TariffRecord: Sendable {
  /// In the order of the columns; empty texts are left out.
  public var values: [(attribute: String, text: String)]

  public init(_ values: [(attribute: String, text: String)]) {
    self.values = values.filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  private func text(_ names: String...) -> String? {
    values.first { names.contains($0.attribute) }?.text
  }

  /// The offer, or why the record gives none.
  public func offer() -> Result<FiledOffer, TariffFault> {
    let name = text("names", "name")
    guard let id = text("id") ?? name else { return .failure(.noName) }
    let names = (name ?? id).split { "、;；|/".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    var offer = FiledOffer(id: id, names: names)
    do throws(TariffFault) {
      offer.price = try price()
      offer.termMonths = try count("term.months", "term")
      offer.voiceMinutes = try count("voice.minutes", "voice")
      offer.quantity = try count("quantity")
      offer.deposit = try amount("deposit")
      offer.available = try period()
      offer.fees = try fees()
    } catch {
      return .failure(error)
    }
    offer.download = text("speed.download", "download")
    offer.upload = text("speed.upload", "upload")
    offer.generalData = text("data.general", "data")
    offer.directedData = text("data.directed")
    offer.eligibility = text("eligibility").map { [$0] }
    offer.gift = text("gift").map { [$0] }
    offer.limits = text("limits").map { [$0] }
    return .success(offer)
  }

  private func price() throws(TariffFault) -> FiledOffer.Price? {
    guard let amount = try amount("price.amount", "price") else { return nil }
    let period: FiledOffer.Period? =
      switch text("price.per", "per") {
      case nil, "month", "月", "元/月", "monthly": .month
      case "year", "年", "元/年", "yearly": .year
      case "day", "日", "天", "元/日", "元/天": .day
      default: .once
      }
    let promotional = try self.amount("price.promotional.amount", "promotional").map {
      lower throws(TariffFault) in
      FiledOffer.Promotional(
        amount: lower, months: try count("price.promotional.months", "promotional.months"))
    }
    return FiledOffer.Price(
      amount: amount, currency: text("price.currency", "currency") ?? "", period: period,
      promotional: promotional)
  }

  /// A number with whatever unit stands behind it: "129", "129元/月", "24个月".
  private func number(_ names: [String]) throws(TariffFault) -> Rational? {
    guard let entry = values.first(where: { names.contains($0.attribute) }) else { return nil }
    let digits = entry.text.filter { $0 != "," && $0 != "，" }.drop {
      !$0.isNumber && $0 != "-" && $0 != "无" && $0 != "免"
    }
    if let first = digits.first, first == "无" || first == "免" { return .zero }
    let figure = digits.prefix { $0.isNumber || $0 == "." }
    guard let value = Rational(decimal: String(figure)) else {
      throw .noNumber(attribute: entry.attribute, text: entry.text)
    }
    return value
  }

  private func amount(_ names: String...) throws(TariffFault) -> Rational? { try number(names) }

  private func count(_ names: String...) throws(TariffFault) -> Int? {
    guard let value = try number(names) else { return nil }
    return Int(value.description)
  }

  private func fees() throws(TariffFault) -> [FiledOffer.Fee]? {
    var fees: [FiledOffer.Fee] = []
    for (attribute, _) in values where attribute.hasPrefix("fees.") {
      guard let amount = try number([attribute]) else { continue }
      fees.append(FiledOffer.Fee(name: String(attribute.dropFirst("fees.".count)), amount: amount))
    }
    return fees.isEmpty ? nil : fees
  }

  private func period() throws(TariffFault) -> DateRange? {
    let from = try day("available.from")
    let to = try day("available.to")
    return from == nil && to == nil ? nil : DateRange(from: from, to: to)
  }

  private func day(_ name: String) throws(TariffFault) -> CalendarDate? {
    guard let text = text(name) else { return nil }
    let parts = text.split { !$0.isNumber }.map { $0.count == 1 ? "0\($0)" : String($0) }
    guard parts.count >= 3, let day = CalendarDate(iso: parts.prefix(3).joined(separator: "-")) else {
      throw .noDay(attribute: name, text: text)
    }
    return day
  }
}

/// Why a record of filed tariffs gives no offer.
public enum TariffFault: Error, Sendable, Hashable {
  case noName
  case noNumber(attribute: String, text: String)
  case noDay(attribute: String, text: String)

  public var message: LocalizedText {
    switch self {
    case .noName: LocalizedText(zh: "没有产品名称", en: "the record names no offer")
    case .noNumber(let attribute, let text):
      LocalizedText(
        zh: "\(attribute) 应是数字，这里是“\(text)”", en: "`\(attribute)` should be a number, not `\(text)`")
    case .noDay(let attribute, let text):
      LocalizedText(
        zh: "\(attribute) 应是日期，如 2026-11-23，这里是“\(text)”",
        en: "`\(attribute)` should be a day such as 2026-11-23, not `\(text)`")
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
