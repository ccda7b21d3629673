import Documents
import Findings

extension Sample {
  /// A document whose lines are blocks; what stands behind "▒" is hidden, behind "¶" a heading.
  static func document(
    _ lines: [String], path: String, channel: Channel, mediaType: MediaType = .plainText
  ) -> Document {
    var content: [UInt8] = []
    var runs: [TextRun] = []
    var blocks: [Block] = []
    var source: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let isHidden = line.hasPrefix("▒")
      let isHeading = line.hasPrefix("¶")
      let text = Array((isHidden || isHeading ? String(line.dropFirst()) : line).utf8)
      let range = content.count..<content.count + text.count
      let look: Int32 = mediaType == .html ? isHidden ? 1 : isHeading ? 2 : 0 : -1
      runs.append(TextRun(content: range, source: SourceSpan(range), look: look))
      blocks.append(
        Block(
          kind: isHeading ? .heading(1) : .paragraph, content: range, runs: index..<index + 1,
          visibility: isHidden ? .hidden(.closedDetails) : .visible, path: "line \(index + 1)"))
      content += text + [0x0A]
      source += text + [0x0A]
    }
    return Document(
      source: SourceFile(path: path, text: source, mediaType: mediaType), row: nil, channel: channel,
      content: content, blocks: blocks, runs: runs, looks: mediaType == .html ? looks : [])
  }

  private static let looks: [RunLook] = [
    look(TextLook(fontSize: 12, fontWeight: 400, colour: Colour(rgb: 0xAAAAAA), background: .white)),
    look(TextLook(fontSize: 14, colour: .black, background: .white), hidden: .closedDetails),
    look(TextLook(fontSize: 24, fontWeight: 700, colour: .white, background: Colour(rgb: 0xB00020))),
  ]

  private static func look(_ text: TextLook, hidden: HiddenReason? = nil) -> RunLook {
    let screen = ScreenLook(hidden: hidden, text: text)
    return RunLook(phone: screen, desktop: screen)
  }

  /// The words of a document, which must stand in it.
  static func evidence(_ words: String, in document: Document) -> Evidence {
    let wanted = Array(words.utf8)
    let start = document.content.indices.first { document.content[$0...].starts(with: wanted) } ?? 0
    return Evidence(document, start..<start + wanted.count)
  }

  static let landing = document(
    [
      "¶全国流量不限量", "任性用，129元/月 <b onclick=\"hacked=1\">送</b>", "▒套内流量超过40GB后限速至1Mbps。",
      "客服 10000",
    ], path: "web/landing.html", channel: .web, mediaType: .html)

  /// What would run if any of it became markup.
  static let attack = document(
    [
      "</p></div><script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'>",
      "<svg/onload=hacked=3> <!-- --> &lt;b&gt; javascript:hacked=4 \" autofocus onfocus=hacked=5 x=\"",
      "</style><style>body{display:none}</style><iframe src=https://example.com></iframe>",
    ], path: "<img src=x onerror=hacked=6>.txt", channel: .sms)

  static let attackFinding: Finding = {
    var finding = hostile
    finding.evidence = evidence("<script>window.hacked = 1</script><img src=x onerror='", in: attack)
    finding.related = []
    finding.title = LocalizedText(zh: "<img src=x onerror=hacked=7>", en: "<img src=x onerror=hacked=7>")
    finding.law = [
      law("x", "<b>法</b>", "<b>Law</b>", "1", "</ul><script>hacked=8</script>"),
      CitedLaw(
        id: "y", title: LocalizedText(zh: "法", en: "Law"), article: "2", phrase: "", effective: nil,
        confidence: "verified", url: "javascript:hacked=9"),
    ]
    finding.fingerprint = "00000000000000e2"
    return finding
  }()

  /// The same run as the HTML report is given it: with campaigns, owners and documents.
  static func shown(_ report: CheckReport) -> CheckReport {
    guard !report.findings.isEmpty else { return report }
    var report = report
    report.findings[0].evidence = evidence("不限量", in: landing)
    report.findings[0].related[0].evidence = evidence("套内流量超过40GB后限速至1Mbps", in: landing)
    report.findings.append(attackFinding)
    report.shown = [landing, attack]
    report.documents[0].owner = "数字营销 <&>"
    report.campaigns = [
      CampaignSummary(
        id: "autumn-gigabit", title: "秋季千兆 <script>", owner: "市场部", from: CalendarDate(iso: "2026-10-15"),
        to: CalendarDate(iso: "2026-12-15"), regions: ["浙江"],
        offers: [Fact(name: "gigabit-129", value: "千兆宽带 129")])
    ]
    for number in report.findings.indices where report.findings[number].state == .suppressed {
      report.findings[number].resolution = Resolution(
        kind: .suppression, reason: "已获批准", by: "王", expires: CalendarDate(iso: "2026-12-31"),
        path: "suppressions.yaml", line: 4)
    }
    return report
  }
}
