import Documents
import Findings
import Reports

extension Sample {
  /// What a document could hold to speak to whatever shows the report.
  static let hostileText =
    "=1+1</script>]]><b>&amp;\"'`x` @team #12 [a](http://evil.example) {0} %0A::error::x,y\u{1B}[31m\u{202E}\u{0}\u{FFFE}\t\r\n- |z|"

  static let hostile: Finding = {
    var finding = Finding(
      rule: "zh-CN/fake-urgency", category: .misleadingClaim, level: .note,
      title: LocalizedText(zh: "紧迫感没有依据", en: "Urgency without grounds"),
      message: LocalizedText(zh: "“\(hostileText)”", en: "“\(hostileText)”"),
      remedy: LocalizedText(zh: "删去\u{1B}]0;x\u{7}", en: "Leave it out\u{1B}]0;x\u{7}"),
      evidence: evidence("前", hostileText, "后", path: "门店 1/<海报>,&\"#%.md", channel: .storePoster, line: 2),
      related: [
        RelatedEvidence(
          role: .claim, message: LocalizedText(zh: "[x](y)\u{1B}", en: "[x](y)\u{1B}"),
          evidence: evidence("", "a]b[\u{202E}", "", path: "a:b.md", channel: Channel(named: "k<&"), line: 1))
      ],
      campaign: "=秋<&", offer: "-offer", fingerprint: "00000000000000e1")
    finding.evidence = finding.evidence.retold(block: "main > p[x]")
    return finding
  }()

  private static func copy(_ state: FindingState, _ outcome: Outcome, _ fingerprint: String) -> Finding {
    var finding = price
    finding.state = state
    finding.resolution = resolution(state)
    finding.isInBaseline = state != .decided
    finding.outcome = outcome
    finding.reason = outcome == .review ? "needs-context" : nil
    finding.fingerprint = fingerprint
    return finding
  }

  private static func resolution(_ state: FindingState) -> Resolution? {
    switch state {
    case .new: nil
    case .baseline: Resolution(kind: .baseline, reason: "", path: "baseline.yaml", line: 3)
    case .suppressed:
      Resolution(
        kind: .suppression, reason: "旧物料\u{1B}[31m", by: "王芳", approvedBy: "李雷",
        expires: CalendarDate(year: 2026, month: 12, day: 5), path: "suppressions.yaml", line: 4)
    case .decided:
      Resolution(kind: .decision, reason: "已核实<报告>", by: "=王芳", path: "decisions.yaml", line: 2)
    }
  }

  private static let notice = ResolutionNotice(
    kind: .expiring, source: .suppression, subject: "zh-CN/price-differs (sms*.csv)",
    expires: CalendarDate(year: 2026, month: 12, day: 5), daysLeft: 12, findings: 1,
    path: "suppressions.yaml", line: 4, column: 5)

  private static let baseline = BaselineComparison(
    paths: ["baseline.yaml"],
    absent: [
      BaselineComparison.Absent(
        fingerprint: "4444444444444444", rule: "zh-CN/price-differs", level: .error,
        campaign: "autumn-gigabit", channel: .sms, path: "sms 1.csv", quote: "99元/月{0}\u{202E}", count: 2)
    ])

  /// A run with findings of every level, outcome and state, hostile texts, and faults of every kind.
  static let everything: CheckReport = {
    var report = Sample.report
    report.rules = [Sample.rule]
    report.findings += [
      hostile, copy(.baseline, .violation, "1111111111111111"),
      copy(.suppressed, .violation, "2222222222222222"), copy(.decided, .review, "3333333333333333"),
    ]
    report.notices = [notice]
    report.baseline = baseline
    report.errors.append(
      RunError(
        path: "web/坏 \u{1B}.html", line: 3,
        message: LocalizedText(zh: "读不了 <&\u{202E}", en: "cannot be read <&\u{202E}")))
    return report
  }()

  static let verdict = Verdict(exitCode: 2)
}
