public import Documents

/// Writes a claim of the catalogue in one line, the same for the same fact: "price 39 CNY/month".
public enum ClaimWording {
  /// The kind, its values and, where it is not asserted, its modality in brackets.
  public static func line(_ claim: Claim) -> String {
    var parts = [claim.kind.name]
    let values = values(of: claim)
    if !values.isEmpty { parts.append(values) }
    if claim.modality != .asserted { parts.append("(\(claim.modality.rawValue))") }
    return parts.joined(separator: " ")
  }

  /// The values alone: "39 CNY/month bound=from"; empty where the kind says all.
  public static func values(of claim: Claim) -> String {
    guard let entry = ClaimCatalogue.entry(claim.kind) else {
      return claim.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }
    return entry.fields.compactMap { field in
      text(field, claim).map { text in field.label.map { "\($0)=\(text)" } ?? text }
    }.joined(separator: " ")
  }

  private static func text(_ field: ClaimCatalogue.Field, _ claim: Claim) -> String? {
    switch (field.style, claim[field.name]) {
    case (_, nil): nil
    case (.money, .number(let amount)?): money(amount, field.name, claim)
    case (.data, .number(let megabytes)?): data(megabytes) + upper(field, claim) { data($0) }
    case (.speed, .number(let speed)?): "\(speed)Mbps"
    case (.duration, .number(let count)?): duration(count, claim.text("\(field.name)-unit") ?? "")
    case (.minutes, .number(let count)?): "\(count) min"
    case (.dates, .dates(let from, let to)?): dates(from, to, claim)
    case (.flag, .flag(let isSet)?): isSet ? field.name : nil
    case (.number, .number(let count)?): "\(count)" + upper(field, claim) { "\($0)" }
    case (_, let value?): value.description
    }
  }

  private static func upper(
    _ field: ClaimCatalogue.Field, _ claim: Claim, _ write: (Rational) -> String
  ) -> String {
    claim.number("\(field.name)-upper").map { "-\(write($0))" } ?? ""
  }

  /// Nothing to pay is nothing in any currency: "no set-up fee" is 0.
  private static func money(_ amount: Rational, _ name: String, _ claim: Claim) -> String {
    let upper = claim.number("\(name)-upper").map { "-\($0)" } ?? ""
    let currency = claim.text("\(name)-currency").map { " \($0)" } ?? (amount == .zero ? "" : " CNY")
    let period = claim.text("\(name)-period").map { "/\($0)" } ?? ""
    return "\(amount)\(upper)\(currency)\(period)"
  }

  /// "30GB", or "500MB" below one.
  public static func data(_ megabytes: Rational) -> String {
    let gigabytes = megabytes / Rational(1024)
    return gigabytes >= .one ? "\(gigabytes)GB" : "\(megabytes)MB"
  }

  private static func duration(_ count: Rational, _ unit: String) -> String {
    unit.isEmpty ? "\(count)" : "\(count) \(unit)\(count == .one ? "" : "s")"
  }

  /// "2026-11-01/2026-11-30"; a last day alone is "/2026-11-30", a first day alone "2026-11-01/".
  private static func dates(_ from: PartialDate, _ to: PartialDate?, _ claim: Claim) -> String {
    if let to { return "\(from)/\(to)" }
    switch claim.text("date-bound") {
    case "until": return "/\(from)"
    case "since": return "\(from)/"
    default: return from.description
    }
  }
}
