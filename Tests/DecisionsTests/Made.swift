import Documents
import Findings

@testable import Decisions

/// Findings and days for tests.
enum Made {
  static let today = CalendarDate(year: 2026, month: 11, day: 23)!
  static let rules = RuleNames(["zh-CN/superlative", "zh-CN/no-refund", "en-GB/superlative"])

  static func day(_ ahead: Int) -> CalendarDate { CalendarDate(dayNumber: today.dayNumber + ahead) }

  static func finding(
    _ rule: String = "zh-CN/superlative", fingerprint: String = "00000000000000aa", shared: String? = nil,
    digest: String = "00000000000000dd", path: String = "web/a.html", offset: Int = 0,
    outcome: Outcome = .violation
  ) -> Finding {
    let nothing = LocalizedText(zh: "", en: "")
    let start = SourcePosition(line: 1, column: offset + 1, offset: offset)
    let end = SourcePosition(line: 1, column: offset + 3, offset: offset + 2)
    var finding = Finding(
      rule: rule, category: .misleadingClaim, level: .error, outcome: outcome,
      reason: outcome == .review ? "needs-evidence" : nil, title: nothing, message: nothing, remedy: nothing,
      evidence: Evidence(
        text: "最佳", path: path, channel: .web, start: start, end: end, block: "p",
        excerpt: Excerpt(before: "", marked: "最佳", after: "")),
      fingerprint: fingerprint)
    finding.sharedFingerprint = shared ?? fingerprint
    finding.evidenceDigest = digest
    return finding
  }

  static func suppression(
    rule: String? = "superlative", fingerprint: String? = nil, target: String? = nil, days: Int = 100
  ) -> Suppression {
    Suppression(
      rule: rule, fingerprint: fingerprint, target: target, reason: "旧物料", by: "王芳", approvedBy: "李雷",
      expires: day(days), path: "suppressions.yaml", line: 2, column: 3)
  }

  static func ignore(days: Int = 100, scope: SourceSpan? = SourceSpan(start: 0, end: 10)) -> InlineIgnore {
    InlineIgnore(
      rules: ["superlative"], until: day(days), reason: "已核准", scope: scope, path: "web/a.html", line: 1,
      column: 6)
  }

  static func decision(
    _ outcome: Decision.Outcome = .accepted, fingerprint: String = "00000000000000aa",
    evidence: String = "00000000000000dd", line: Int = 2
  ) -> Decision {
    Decision(
      fingerprint: fingerprint, rule: "zh-CN/superlative", outcome: outcome, reason: "已核实", by: "王芳",
      evidence: evidence, path: "decisions.yaml", line: line)
  }

  static func entry(
    _ fingerprint: String, evidence: String = "00000000000000dd", count: Int = 1
  ) -> Baseline.Entry {
    Baseline.Entry(
      fingerprint: fingerprint, evidence: evidence, count: count, since: today, rule: "zh-CN/superlative",
      level: .error, campaign: ".", channel: .web, path: "web/a.html", quote: "最佳")
  }

  /// Everything is reached by the rules of names and spans alone, and the run could have found everything.
  static var everywhere: Resolutions.Surroundings {
    Resolutions.Surroundings(
      reach: { suppression in
        Resolutions.Reach(fileName: nil) { path in suppression.target.map { path == $0 } ?? true }
      },
      covers: { ignore, place in
        ignore.scope.map { $0.range.contains(place.start.offset) } ?? false
      },
      observes: { _ in true })
  }

  static func settle(
    _ findings: [Finding], _ change: (inout Resolutions) -> Void
  ) -> Settlement {
    var resolutions = Resolutions()
    change(&resolutions)
    return resolutions.settle(findings, asOf: today, everywhere)
  }
}
