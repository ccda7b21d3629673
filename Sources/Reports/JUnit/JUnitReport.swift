public import Documents
public import Findings

/// JUnit XML, as CI servers read it: a suite for each file, a case for each finding. What makes the run fail is a
/// failure, every other finding is skipped with its reason, what could not be done is an error; a file without
/// findings is one passed case.
public struct JUnitReport: Sendable {
  /// One case, before it is written.
  private struct Case {
    enum Result { case passed, failed, skipped, broken }

    var name: String
    var line: Int?
    var result: Result
    var type = ""
    var message = ""
    var text = ""
  }

  private let report: CheckReport
  private let verdict: Verdict
  private let language: ReportLanguage

  public init(_ report: CheckReport, verdict: Verdict, language: Language? = nil) {
    self.report = report
    self.verdict = verdict
    self.language = ReportLanguage(language, for: report)
  }

  /// The report as UTF-8.
  public func render() -> [UInt8] {
    let suites = PathGroups(report).groups.map { ($0.path, cases(of: $0)) }
    var writer = XMLWriter()
    let all = suites.flatMap(\.1)
    writer.element("testsuites", [("name", Product.name)] + JUnitReport.counts(of: all)) { writer in
      for (path, cases) in suites {
        writer.element("testsuite", [("name", path)] + JUnitReport.counts(of: cases)) { writer in
          for one in cases { JUnitReport.write(one, path, to: &writer) }
        }
      }
    }
    return writer.bytes
  }

  private func cases(of group: PathGroups.Group) -> [Case] {
    let errors = group.errors.map { error in
      let message = error.message.text(in: language.general)
      return Case(
        name: Terms.errors.text(in: language.general), line: error.line, result: .broken,
        type: "\(Product.name)/error", message: message, text: Place.of(error) + " " + message)
    }
    let found = group.findings.map { finding in
      Case(
        name: name(of: finding), line: finding.evidence.start.line,
        result: verdict.fails(finding) ? .failed : .skipped, type: finding.rule,
        message: message(of: finding), text: text(of: finding))
    }
    let all = errors + found
    return all.isEmpty
      ? [Case(name: Terms.clean.text(in: language.general), line: nil, result: .passed)] : all
  }

  /// "不限量未写明限速阈值 (zh-CN/unlimited-without-threshold) 12:6"; the place keeps names apart.
  private func name(of finding: Finding) -> String {
    let start = finding.evidence.start
    return "\(finding.title.text(in: language.of(finding))) (\(finding.rule)) \(start.line):\(start.column)"
  }

  private func message(of finding: Finding) -> String {
    let language = language.of(finding)
    let message = FindingLine.message(finding, in: language)
    let head =
      finding.state == .new
      ? FindingLine.level(finding).text(in: language) : Terms.accepted(finding.state).text(in: language)
    let why = ResolutionLine.text(finding.resolution, in: language)
    let tail = why.isEmpty ? "" : language == .zh ? "。\(why)" : ". \(why)"
    return head + Terms.colon.text(in: language) + message + tail
  }

  private func text(of finding: Finding) -> String {
    let language = language.of(finding)
    let excerpt = finding.evidence.excerpt
    let related = finding.related.map { related in
      let head = Terms.role(related.role).text(in: language) + Terms.colon.text(in: language)
      return head + related.evidence.text + " " + Place.of(related.evidence)
    }
    return
      ([
        Place.of(finding.evidence), excerpt.before + "⟦" + excerpt.marked + "⟧" + excerpt.after,
        FindingLine.message(finding, in: language),
      ] + related + [FindingLine.law(finding, in: language), FindingLine.remedy(finding, in: language)])
      .filter { !$0.isEmpty }.map(VisibleText.of).joined(separator: "\n")
  }

  private static func counts(of cases: [Case]) -> [(String, String)] {
    func count(_ result: Case.Result) -> String { String(cases.count { $0.result == result }) }
    return [
      ("tests", String(cases.count)), ("failures", count(.failed)), ("errors", count(.broken)),
      ("skipped", count(.skipped)),
    ]
  }

  private static func write(_ one: Case, _ path: String, to writer: inout XMLWriter) {
    var attributes = [("name", one.name), ("classname", path), ("file", path)]
    if let line = one.line { attributes.append(("line", String(line))) }
    switch one.result {
    case .passed: writer.element("testcase", attributes)
    case .skipped:
      writer.element("testcase", attributes) { $0.element("skipped", [("message", one.message)]) }
    case .failed, .broken:
      let name = one.result == .failed ? "failure" : "error"
      writer.element("testcase", attributes) { writer in
        writer.element(name, [("type", one.type), ("message", one.message)], text: one.text)
      }
    }
  }
}
