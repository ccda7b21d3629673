/// The kinds of claim that every pack tells its facts in, each with the fields that it may have.
///
/// A vocabulary names one of them as its `claim`, or, where its rules need a finer kind, in its `tells`.
public enum ClaimCatalogue {
  /// A field of a kind and how it is written.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var style: Style
    /// Nil where the value stands without its name: "39 CNY/month".
    public var label: String?
  }

  /// How a field's value is written.
  public enum Style: Sendable, Hashable {
    /// With its currency and what it is paid for: "39 CNY/month".
    case money
    /// Megabytes: "30GB".
    case data
    /// Mbit/s: "1000Mbps".
    case speed
    /// "24 months", "30 days".
    case duration
    case minutes, dates, number, text, flag
  }

  /// A kind's name and its fields, in the order in which they are written.
  public struct Entry: Sendable {
    public var kind: ClaimKind
    public var fields: [Field]
  }

  /// In the order in which a table lists them.
  public static let entries: [Entry] = money + usage + limits + conditions + statements

  /// The entry of a kind, or nil for a kind that only rules know.
  public static func entry(_ kind: ClaimKind) -> Entry? { byKind[kind] }

  /// Whether a kind is one of the catalogue's.
  public static func holds(_ kind: ClaimKind) -> Bool { byKind[kind] != nil }

  private static let byKind = Dictionary(uniqueKeysWithValues: entries.map { ($0.kind, $0) })

  private static let bound = Field(name: "bound", style: .text, label: "bound")
  private static let segment = Field(name: "segment", style: .text, label: "segment")
  private static let amount = Field(name: "amount", style: .money)
  private static let term = Field(name: "duration", style: .duration)
  private static let span = Field(name: "duration", style: .duration, label: "for")
  private static let then = Field(name: "then", style: .money, label: "then")
  private static let number = Field(name: "number", style: .number, label: "number")
  private static let what = Field(name: "what", style: .text, label: "what")
  private static let value = Field(name: "value", style: .money, label: "value")

  private static let money: [Entry] = [
    entry("price", amount, bound, segment), entry("promotional-price", amount, span, then, bound, segment),
    entry("later-price", amount), entry("reference-price", amount), entry("average-price", amount),
    entry("total-price", amount), entry("down-payment", amount), entry("deposit", amount),
    entry("prepayment", amount),
    entry("instalment", amount, Field(name: "count", style: .number, label: "count")),
    entry("fee", amount, Field(name: "name", style: .text, label: "name")),
    entry(
      "penalty", amount, Field(name: "percent", style: .number, label: "percent"),
      Field(name: "none", style: .flag)),
    entry("minimum-spend", amount, span), entry("overage", amount),
  ]

  private static let usage: [Entry] = [
    entry(
      "data-quota", Field(name: "data", style: .data), Field(name: "scope", style: .text, label: "scope"),
      Field(name: "unlimited", style: .flag), Field(name: "general", style: .data, label: "general"),
      Field(name: "directed", style: .data, label: "directed"), bound, segment),
    entry(
      "data-threshold", Field(name: "data", style: .data), Field(name: "speed", style: .speed, label: "speed")
    ),
    entry("rollover", Field(name: "rolls", style: .text, label: "rolls")),
    entry(
      "voice-quota", Field(name: "minutes", style: .minutes), Field(name: "unlimited", style: .flag), bound),
    entry("message-quota", Field(name: "messages", style: .number)),
    entry(
      "speed", Field(name: "speed", style: .speed),
      Field(name: "direction", style: .text, label: "direction"), bound,
      Field(name: "typical", style: .flag), Field(name: "medium", style: .text, label: "medium"),
      Field(name: "sharing", style: .text, label: "sharing")),
  ]

  private static let limits: [Entry] = [
    entry("contract-term", term), entry("validity", term, Field(name: "date", style: .dates)),
    entry("offer-period", Field(name: "date", style: .dates)),
    entry("quantity-limit", Field(name: "limit", style: .number)),
    entry("per-person-limit", Field(name: "limit", style: .number)),
  ]

  private static let conditions: [Entry] = [
    entry(
      "eligibility", Field(name: "who", style: .text, label: "who"),
      Field(name: "age", style: .number, label: "age"),
      Field(name: "region", style: .text, label: "region")),
    entry(
      "gift", Field(name: "item", style: .text, label: "item"), value, number, span,
      Field(name: "instalments", style: .number, label: "instalments"),
      Field(name: "limit", style: .number, label: "limit")),
    entry("bundle", Field(name: "relation", style: .text, label: "relation")),
    entry("designated", what), entry("renewal", Field(name: "auto", style: .text, label: "auto")),
    entry("cancellation"), entry("trial", term, then),
    entry("availability", Field(name: "state", style: .text, label: "state")),
    entry("prize", what, value, number), entry("prize-odds"), entry("prize-organiser"),
  ]

  private static let statements: [Entry] = [
    "superlative", "ranking", "guarantee", "coverage", "state-reference", "consent", "opt-out", "sender",
    "interpretation-clause", "liability",
  ].map { entry($0) }

  private static func entry(_ name: String, _ fields: Field...) -> Entry {
    Entry(kind: ClaimKind(name), fields: fields)
  }
}
