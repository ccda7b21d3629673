import Documents
public import Findings

/// What the tests inside the rules showed, for a person: the failures, then the counts.
public struct PolicyTestText: Sendable {
  private let report: PolicyTestReport
  private let options: TextReport.Options

  public init(_ report: PolicyTestReport, options: TextReport.Options) {
    self.report = report
    self.options = options
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    for result in report.rules where !result.failures.isEmpty {
      page.line(page.palette.paint("✗ \(VisibleText.of(result.rule))", .red))
      ProblemText.write(result.failures, to: &page, options.language, indent: 2)
      page.gap()
    }
    for rule in report.neverFired {
      let remark = options.language == .zh ? "没有任何测试触发它" : "no test makes it fire"
      page.line("\(page.palette.paint("✗ \(VisibleText.of(rule))", .red)): \(remark)")
    }
    page.line(page.palette.paint(counts, report.isClean ? .green : .red))
    return page.bytes
  }

  private var counts: String {
    options.language == .zh
      ? "\(report.rules.count) 条规则：\(report.passed) 个测试通过，\(report.failed) 个失败"
      : "\(report.rules.count) rules: \(report.passed) tests passed, \(report.failed) failed"
  }
}
