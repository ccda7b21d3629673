import Documents
import Findings

/// A made-up run that shows every part of a report.
enum Sample {
  static let day = CalendarDate(year: 2026, month: 11, day: 23)!

  static func evidence(
    _ before: String, _ marked: String, _ after: String, path: String, channel: Channel, line: Int,
    row: Int? = nil, visibility: Visibility = .visible
  ) -> Evidence {
    let column = before.unicodeScalars.count + 1
    let bytes = before.utf8.count
    let start = SourcePosition(line: line, column: column, offset: bytes, byteColumn: bytes + 1)
    let end = SourcePosition(
      line: line, column: column + marked.unicodeScalars.count, offset: bytes + marked.utf8.count,
      byteColumn: bytes + marked.utf8.count + 1)
    return Evidence(
      text: marked, path: path, row: row, channel: channel, start: start, end: end,
      block: "main > section > p", visibility: visibility,
      excerpt: Excerpt(before: before, marked: marked, after: after))
  }

  static func law(
    _ id: String, _ zh: String, _ en: String, _ article: String, _ phrase: String,
    confidence: String = "verified"
  ) -> CitedLaw {
    CitedLaw(
      id: id, title: LocalizedText(zh: zh, en: en), article: article, phrase: phrase,
      effective: CalendarDate(year: 2015, month: 9, day: 1), confidence: confidence,
      url: "https://law.example/\(id)")
  }

  static let advertising = law("advertising-law", "广告法", "Advertising Law", "8(1)", "应当准确、清楚、明白")

  static let unlimited = Finding(
    rule: "zh-CN/unlimited-without-threshold", category: .hiddenCondition, level: .error,
    title: LocalizedText(zh: "不限量未写明限速阈值", en: "Unlimited without its threshold"),
    message: LocalizedText(
      zh: "“不限量”与达量后的限速说明离得太远：限速条件默认折叠，读者不展开就看不到",
      en: "“不限量” is far from what happens after the threshold: the condition is folded away"),
    remedy: LocalizedText(
      zh: "在同一卡片里写明，例如“流量不限量，40GB 后降速至 1Mbps”",
      en: "Say it in the same card, such as “不限量，40GB 后降速至 1Mbps”"),
    evidence: evidence(
      "★全国流量", "不限量", "，任性用！👨‍👩‍👧 １２９元/月", path: "web/landing.html", channel: .web, line: 12),
    related: [
      RelatedEvidence(
        role: .disclosure,
        message: LocalizedText(zh: "默认折叠，距该主张 34 段", en: "folded, 34 blocks away"),
        evidence: evidence(
          "", "套内流量超过40GB后限速至1Mbps", "。", path: "web/landing.html", channel: .web, line: 88,
          visibility: .hidden(.closedDetails)))
    ],
    facts: [Fact(name: "threshold", value: "40 GB")],
    law: [
      advertising,
      law("telecom-regulation", "电信条例", "Telecommunications Regulation", "40(四)", "限定用户使用指定的业务"),
    ],
    campaign: "autumn-gigabit", offer: "gigabit-129", fingerprint: "0123456789abcdef")

  static let price = Finding(
    rule: "zh-CN/price-differs", category: .crossChannel, level: .error,
    title: LocalizedText(zh: "价格与其他渠道不一致", en: "Price differs between channels"),
    message: LocalizedText(zh: "短信写 99 元/月，网页写 129 元/月", en: "the SMS says 99, the page 129 yuan a month"),
    remedy: LocalizedText(zh: "统一为报备价格", en: "Use the filed price"),
    evidence: evidence("【移动】千兆宽带", "99元/月", "，回复 KT 办理", path: "sms.csv", channel: .sms, line: 4, row: 3),
    related: [
      RelatedEvidence(
        role: .conflict, message: LocalizedText(zh: "", en: ""),
        evidence: evidence("", "129元/月", "", path: "web/landing.html", channel: .web, line: 14))
    ],
    law: [
      law(
        "price-fraud", "明码标价和禁止价格欺诈规定", "Rules Against Price Fraud", "28(2)(二)", "", confidence: "reported")
    ],
    campaign: "autumn-gigabit", offer: "gigabit-129", fingerprint: "fedcba9876543210")

  static let ranking = Finding(
    rule: "zh-CN/unsupported-ranking", category: .misleadingClaim, level: .warning, outcome: .review,
    reason: "needs-evidence", isPreview: true,
    title: LocalizedText(zh: "排名未写明来源", en: "Ranking without its source"),
    message: LocalizedText(zh: "“全网用户最多”要有可核实的出处", en: "“全网用户最多” needs a source"),
    remedy: LocalizedText(zh: "写明数据来源与统计日期", en: "Name the source and its date"),
    evidence: evidence(
      "e\u{301}\u{202E}\u{1B}[31m", "全网用户最多", "！", path: "sms.csv", channel: .sms, line: 9, row: 8),
    law: [advertising], campaign: "autumn-gigabit")

  static func value(_ channel: Channel, _ value: String, hasPlace: Bool = true) -> ReconciledAttribute.Value {
    let place = evidence("", value, "", path: "\(channel.name).txt", channel: channel, line: 1)
    return ReconciledAttribute.Value(channel: channel, evidence: hasPlace ? place : nil, value: value)
  }

  static let reconciliation = [
    ReconciledAttribute(
      campaign: "autumn-gigabit", offer: "gigabit-129", attribute: "price",
      values: [
        value(.web, "129 CNY/month"), value(.sms, "99 CNY/month"),
        value(.tariffFiling, "129 CNY/month", hasPlace: false),
      ], agrees: false),
    ReconciledAttribute(
      campaign: "autumn-gigabit", offer: "gigabit-129", attribute: "eligibility",
      values: [value(.web, "新入网用户"), value(.storePoster, "新入网用户")], agrees: true),
    ReconciledAttribute(
      campaign: "autumn-gigabit", offer: "basic-39", attribute: "price",
      values: [value(.web, "39 CNY/month"), value(.app, "39 CNY/month")], agrees: true),
  ]

  static let policies = [
    PolicySummary(id: "zh-CN", version: "1.0.0", digest: "abc", chosenBy: .detected)
  ]

  static let notChecked = [
    NotChecked(path: "web/banner.png", reason: LocalizedText(zh: "不读取此格式", en: "a format that is not read"))
  ]

  static let error = RunError(
    path: "autumn/campaign.yaml", line: 7, column: 12,
    message: LocalizedText(zh: "未知的键 offrs，是不是 offers？", en: "unknown key offrs; did you mean offers?"),
    quotedLine: "渠道: 网页, offrs: []")

  static let documents = [
    DocumentSummary(
      path: "web/landing.html", channel: .web, campaign: "autumn-gigabit", mediaType: .html,
      encoding: "GB18030", digest: "d1", blocks: 90, claims: 12),
    DocumentSummary(
      path: "sms.csv", row: 3, channel: .sms, campaign: "autumn-gigabit", mediaType: .csv, encoding: "UTF-8",
      digest: "d2", blocks: 1, claims: 2),
  ]

  static let report = CheckReport(
    asOf: day, policies: policies, documents: documents, findings: [unlimited, price, ranking],
    reconciliation: reconciliation, notChecked: notChecked, errors: [error],
    notes: [
      RunError(
        path: "kiosk/screen.txt",
        message: LocalizedText(
          zh: "未知的渠道 kiosk，按通用规则检查", en: "unknown channel kiosk: judged by the rules for all"))
    ])

  static let claims = ClaimsReport(
    asOf: day, policies: policies, documents: documents,
    claims: [
      ClaimSummary(
        kind: "data-quota", evidence: unlimited.evidence, fields: [Fact(name: "unlimited", value: "true")],
        value: "unlimited", modality: "asserted", campaign: "autumn-gigabit", offer: "gigabit-129"),
      ClaimSummary(
        kind: "price", evidence: price.evidence,
        fields: [Fact(name: "amount", value: "99"), Fact(name: "period", value: "month")],
        value: "99 CNY/month", modality: "conditional", campaign: "autumn-gigabit", offer: nil),
    ], reconciliation: reconciliation, notChecked: notChecked)

  static let rule = RuleDescription(
    id: "zh-CN/unlimited-without-threshold", title: unlimited.title, category: .hiddenCondition,
    level: .error,
    check: "required-disclosure", channels: [.web, .sms], message: unlimited.message,
    remedy: unlimited.remedy, law: unlimited.law, effectiveFrom: CalendarDate(year: 2015, month: 9, day: 1),
    examples: RuleDescription.Examples(
      violations: ["全国流量⟦不限量⟧，任性用！"], passes: ["流量不限量：40GB 后降速至 1Mbps"]),
    exceptions: [LocalizedText(zh: "写明确实不限速", en: "says that speed is never cut")])

  static let document: Document = {
    let html = "<h1>全国流量不限量</h1>\n<details><p>超过40GB后限速</p></details>\n<input type=checkbox checked>"
    let texts = ["全国流量不限量", "超过40GB后限速"]
    var content: [UInt8] = []
    var runs: [TextRun] = []
    var blocks: [Block] = []
    for (index, text) in texts.enumerated() {
      let start = content.count
      content += Array(text.utf8)
      let source = Array(html.utf8).firstOffset(of: Array(text.utf8))
      let range = start..<content.count
      runs.append(TextRun(content: range, source: SourceSpan(source..<source + range.count)))
      blocks.append(
        Block(
          kind: index == 0 ? .heading(1) : .paragraph, content: range, runs: index..<index + 1,
          visibility: index == 0 ? .visible : .hidden(.closedDetails),
          path: index == 0 ? "body > h1" : "body > details > p"))
      content.append(0x0A)
    }
    let tag = Array(html.utf8).firstOffset(of: Array("<input".utf8))
    let control = FormControl(
      kind: .checkbox, name: "ring", value: "1", isOnByDefault: true, label: 0,
      source: SourceSpan(start: tag, end: html.utf8.count))
    return Document(
      source: SourceFile(path: "web/landing.html", text: Array(html.utf8), mediaType: .html), row: nil,
      channel: .web, content: content, blocks: blocks, runs: runs, controls: [control])
  }()
}

extension [UInt8] {
  fileprivate func firstOffset(of part: [UInt8]) -> Int {
    indices.first { self[$0...].starts(with: part) } ?? 0
  }
}

extension Evidence {
  /// The same with other parts.
  func retold(
    start: SourcePosition? = nil, end: SourcePosition? = nil, block: String? = nil, excerpt: Excerpt? = nil
  ) -> Evidence {
    Evidence(
      text: text, path: path, row: row, channel: channel, start: start ?? self.start, end: end ?? self.end,
      block: block ?? self.block, visibility: visibility, excerpt: excerpt ?? self.excerpt)
  }
}
