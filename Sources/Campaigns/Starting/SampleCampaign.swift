public import Documents

/// A small campaign with faults, for those who have no files yet.
public enum SampleCampaign {
  /// The folder, below the one that `init` is given.
  public static let folder = "sample-campaign"

  /// Names with their texts.
  public static func files(in language: Language) -> [(name: String, text: String)] {
    language == .zh ? zh : en
  }

  private static let zh = [
    (
      "campaign.yaml",
      """
      # 示例活动：短信的价格与网页、报备都不一致，网页还有绝对化用语。改好后再运行 fineprint check
      campaign: sample
      policies: [zh-CN]
      offers:
        - id: yunhe-39
          names: [云禾39]
          price: {amount: 39, currency: CNY, per: month}
          data: {general: 30GB}
          term: {months: 0}
      channels:
        - {channel: web, files: [web.html]}
        - {channel: sms, files: [sms.txt]}

      """
    ),
    (
      "web.html",
      """
      <!doctype html>
      <html lang="zh">
      <meta charset="utf-8">
      <title>云禾39</title>
      <h1>云禾39，全国最佳套餐</h1>
      <p>每月39元，含通用流量30GB，不限合约期，随时可退。</p>
      <p>全国实名用户均可办理，流量用完后按5元/GB计费。</p>
      </html>

      """
    ),
    ("sms.txt", "【云禾通信】云禾39套餐只要29元/月，含通用流量30GB，详情见官网，拒收请回复R。\n"),
  ]

  private static let en = [
    (
      "campaign.yaml",
      """
      # A sample: the message names another price than the page and the filing do. Mend it, then run fineprint check
      campaign: sample
      policies: [en-GB]
      offers:
        - id: fern-30
          names: [Fern 30]
          price: {amount: 30, currency: GBP, per: month}
          speed: {download: 150Mbps}
          term: {months: 24}
      channels:
        - {channel: web, files: [web.html]}
        - {channel: sms, files: [sms.txt]}

      """
    ),
    (
      "web.html",
      """
      <!doctype html>
      <html lang="en-GB">
      <meta charset="utf-8">
      <title>Fern 30</title>
      <h1>Fern 30: broadband for £30 a month</h1>
      <p>Average download speed 150Mbps. 24 month contract. No set-up fee.</p>
      </html>

      """
    ),
    (
      "sms.txt", "Fern: Fern 30 broadband is only £25 a month on a 24 month contract. Text STOP to opt out.\n"
    ),
  ]
}
