import Documents
import Findings

/// The end of the text report: counts, what was not checked and why, and by which law it was judged.
struct TextSummary {
  private let report: CheckReport
  private let language: Language

  init(_ report: CheckReport, language: Language) {
    self.report = report
    self.language = language
  }

  func write(to page: inout TextPage) {
    page.gap()
    page.line(page.palette.paint("━━ \(Terms.summary.text(in: language))", .bold))
    page.paragraph(counts, indent: 2)
    if let excused { page.paragraph(excused, indent: 2) }
    if let categories { page.paragraph(categories, indent: 2, style: .dim) }
    page.paragraph(documents, indent: 2)
    writeNotChecked(to: &page)
    write(report.errors, Terms.errors, to: &page)
    write(report.notes, Terms.notes, to: &page)
    writeDisabled(to: &page)
    TextSummary.writePolicies(report.policies, report.asOf, to: &page, language)
  }

  private func write(_ problems: [RunError], _ title: LocalizedText, to page: inout TextPage) {
    guard !problems.isEmpty else { return }
    page.line("\(title.text(in: language)) \(problems.count)", indent: 2)
    let isNote = title == Terms.notes
    ProblemText.write(problems, to: &page, language, isNote: isNote, indent: 4)
  }

  private var fresh: [Finding] { report.findings.filter { $0.state == .new } }

  var counts: String {
    let found = fresh
    if found.isEmpty {
      if !report.findings.isEmpty { return Terms.nothingNew.text(in: language) }
      let isWhole = report.errors.isEmpty && !report.documents.isEmpty
      return (isWhole ? Terms.clean : Terms.cleanInPart).text(in: language)
    }
    let violations = found.filter { $0.outcome == .violation }
    var parts = Level.allCases.reversed().map { level in
      let count = violations.count { $0.level == level }
      return "\(Terms.level(level).text(in: language)) \(count)"
    }
    parts.append("\(Terms.review.text(in: language)) \(found.count - violations.count)")
    return parts.joined(separator: " · ")
  }

  private var categories: String? {
    let found = fresh
    let parts = Category.allCases.compactMap { category -> String? in
      let count = found.count { $0.category == category }
      return count == 0 ? nil : "\(Terms.category(category).text(in: language)) \(count)"
    }
    return parts.count < 2 ? nil : parts.joined(separator: Terms.listSeparator.text(in: language))
  }

  /// "3 in the baseline, 2 suppressed, 1 expires in 12 days", or nil.
  var excused: String? { ExcusedCount.text(report, in: language) }

  private var documents: String {
    let count = report.documents.count
    return language == .zh
      ? "已检查 \(count) 份文档" : "\(count) \(count == 1 ? "document" : "documents") checked"
  }

  private func writeNotChecked(to page: inout TextPage) {
    guard !report.notChecked.isEmpty else { return }
    page.line("\(Terms.notChecked.text(in: language)) \(report.notChecked.count)", indent: 2)
    for entry in report.notChecked {
      let reason = VisibleText.of(entry.reason.text(in: language))
      page.line(VisibleText.of(entry.path) + Terms.colon.text(in: language) + reason, indent: 4)
    }
  }

  /// Rules that are turned off, each with its reason and who says so.
  private func writeDisabled(to page: inout TextPage) {
    guard !report.disabled.isEmpty else { return }
    page.line("\(Terms.disabled.text(in: language)) \(report.disabled.count)", indent: 2)
    for entry in report.disabled {
      let text = entry.rule + Terms.colon.text(in: language) + entry.reason
      page.paragraph(text + (language == .zh ? "（\(entry.source)）" : " (\(entry.source))"), indent: 4)
    }
  }

  /// "规则包 zh-CN 1.0.0（按内容识别）; 判断日期 2026-11-23".
  static func writePolicies(
    _ policies: [PolicySummary], _ asOf: CalendarDate, to page: inout TextPage, _ language: Language
  ) {
    let names = policies.map { pack in
      let origin = Terms.chosenBy(pack.chosenBy).text(in: language)
      return "\(pack.id) \(pack.version)" + (language == .zh ? "（\(origin)）" : " (\(origin))")
    }
    let list = names.isEmpty ? Terms.noPolicy.text(in: language) : names.joined(separator: ", ")
    page.paragraph(
      "\(Terms.policies.text(in: language)) \(list) · \(Terms.asOf.text(in: language)) \(asOf)", indent: 2,
      style: .dim)
  }
}
