public import Documents
import YAML

/// The text of a new `campaign.yaml`.
public struct ManifestDraft: Sendable {
  /// An offer that the texts name, for a person to fill in.
  public struct Offer: Sendable {
    public var name: String
    /// "29 CNY month" as amount, currency, period; nil where the texts tell none or several.
    public var price: (amount: String, currency: String, period: String?)?

    public init(name: String, price: (amount: String, currency: String, period: String?)?) {
      self.name = name
      self.price = price
    }
  }

  public var plan: CampaignPlan
  /// The campaign's name in reports and fingerprints.
  public var id: String
  /// Packs that judge; empty leaves the choice to each document.
  public var policies: [String]
  public var offers: [Offer]
  public var language: Language

  public init(
    plan: CampaignPlan, id: String, policies: [String], offers: [Offer], language: Language
  ) {
    self.plan = plan
    self.id = id
    self.policies = policies
    self.offers = offers
    self.language = language
  }

  public var text: String {
    let head = [
      say(
        "# 由 fineprint init 写成；请核对，尤其是渠道和产品",
        "# Written by fineprint init; look it over, the channels and offers above all"),
      "campaign: \(YAMLText.quoted(id))",
      policies.isEmpty
        ? say(
          "# policies: [zh-CN]    # 不写则按每份文档的语言决定",
          "# policies: [en-GB]    # left out: by each document's language")
        : "policies: [\(policies.joined(separator: ", "))]",
      say("# 活动起止，含首尾两天：", "# When it runs, both days included:"),
      "# period: {from: 2026-11-01, to: 2026-12-31}",
    ]
    return (head + offerLines + channelLines + rest).joined(separator: "\n") + "\n"
  }

  /// Offers are what was filed, and that no text can tell; so they stand as comments.
  private var offerLines: [String] {
    let head = say(
      "# 文中提到的产品；按报备的资费核对后去掉行首的 #：",
      "# Offers that the texts name; hold them against the filing, then take the # away:")
    let shown =
      offers.isEmpty
      ? [Offer(name: say("产品名称", "Name of the offer"), price: ("29", say("CNY", "GBP"), "month"))] : offers
    return [head, "# offers:"]
      + shown.enumerated().flatMap { number, offer in
        ["#   - id: offer-\(number + 1)", "#     names: [\(YAMLText.quoted(offer.name))]"]
          + (offer.price.map { ["#     price: {\(ManifestDraft.price($0))}"] } ?? [])
      }
  }

  private static func price(_ price: (amount: String, currency: String, period: String?)) -> String {
    "amount: \(price.amount), currency: \(price.currency)" + (price.period.map { ", per: \($0)" } ?? "")
  }

  private var channelLines: [String] {
    let named = Channel.all.map { channel in (channel, plan.files.filter { $0.channel == channel }) }
      .filter { !$0.1.isEmpty }
    guard !named.isEmpty else { return ["# channels:", "#   - {channel: web, files: [page.html]}"] }
    return ["channels:"]
      + named.flatMap { channel, files in
        ["  - channel: \(channel.name)", "    files:"]
          + files.map { "      - \(YAMLText.quoted($0.name))" }
      }
  }

  private var rest: [String] {
    list(
      plan.files.filter { $0.channel == nil }.map(\.name),
      say("# 看不出渠道，按全部渠道的规则检查：", "# No channel known, so judged by the rules for all channels:"))
      + list(plan.unread, say("# 未检查的文件类型：", "# Types that are not read:"))
  }

  private func list(_ names: [String], _ head: String) -> [String] {
    names.isEmpty ? [] : [head] + names.map { "#   \(YAMLText.quoted($0))" }
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
