import Documents
import Findings

/// The head of the report: the verdict in a sentence, on what it rests, and the four numbers.
struct VerdictSection {
  let context: PageContext

  private var report: CheckReport { context.report }
  private var open: [PageContext.Entry] { context.open }

  func write(to writer: inout HTMLWriter) {
    writer.element("section", ["class": "verdict \(tone)", "aria-labelledby": "verdict"]) { writer in
      if let kicker { writer.element("p", ["class": "kicker"], text: kicker) }
      writer.element("h1", ["id": "verdict"], text: headline)
      writeBasis(to: &writer)
      writer.element("dl", ["class": "tiles"]) { writer in
        for (grade, name, count) in GradeCounts(context.entries, context).counts {
          writer.element("div", ["class": "tile \(grade)" + (count == 0 ? " none" : "")]) { writer in
            writer.element("dt", text: name)
            writer.element("dd", text: String(count))
          }
        }
      }
      if let excused { writer.element("p", ["class": "acceptedline"], text: excused) }
      writeErrors(to: &writer)
    }
  }

  /// "bad", "open" or "good".
  private var tone: String {
    if !context.urgent.isEmpty || !report.errors.isEmpty { return "bad" }
    return open.isEmpty ? "good" : "open"
  }

  /// The campaigns where they are few.
  private var kicker: String? {
    let titles = report.campaigns.map { CampaignHead.title($0, context) }
    guard !titles.isEmpty, titles.count <= 3 else { return nil }
    return titles.joined(separator: context.isChinese ? "、" : ", ")
  }

  /// One sentence that decides nothing which the exit status has not.
  var headline: String {
    let urgent = context.urgent.count
    let reviews = open.count { $0.finding.outcome == .review }
    if urgent > 0 {
      return context.isChinese
        ? "不能通过：\(urgent) 处必须改"
        : "Not cleared: \(context.count(urgent, "finding", "findings")) to be mended"
    }
    if !report.errors.isEmpty || report.documents.isEmpty {
      return context.isChinese ? "检查没有做完" : "The check is incomplete"
    }
    if reviews > 0, reviews == open.count || context.verdict.exitCode == 3 {
      return context.isChinese
        ? "待人工复核：\(reviews) 处" : "For a person to decide: \(context.count(reviews, "review", "reviews"))"
    }
    if open.isEmpty { return context.isChinese ? "未发现问题" : "Nothing found" }
    return context.isChinese
      ? "没有必须改的，另有 \(open.count) 处提醒"
      : "Nothing must be mended; \(context.count(open.count, "remark", "remarks"))"
  }

  /// The window's title.
  var title: String { "\(headline) · \(kicker ?? context.word(Terms.reportTitle)) · \(report.asOf)" }

  private func writeBasis(to writer: inout HTMLWriter) {
    let packs = report.policies.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
    let names = packs.isEmpty ? context.word(Terms.noPolicy) : packs
    let documents = report.documents.count
    let campaigns = report.campaigns.count
    writer.element("p", ["class": "basis"]) { writer in
      if context.isChinese {
        writer.text("检查了" + (campaigns > 1 ? " \(campaigns) 个活动的" : "") + " \(documents) 份文档，按 ")
        writer.element("span", ["class": "nb"], text: report.asOf.description)
        writer.text(" 的法律与日历判断，规则包 \(names)。")
      } else {
        let whole = campaigns > 1 ? " of \(campaigns) campaigns" : ""
        writer.text(
          context.count(documents, "document", "documents") + whole
            + " checked by the law and calendar of ")
        writer.element("span", ["class": "nb"], text: report.asOf.description)
        writer.text(", policy pack \(names).")
      }
    }
  }

  private var excused: String? {
    ExcusedCount.text(report, in: context.language.general).map {
      (context.isChinese ? "另有不计入上数的：" : "Beside these: ") + $0
    }
  }

  /// What could not be done stands at the top, since the numbers do not hold it.
  private func writeErrors(to writer: inout HTMLWriter) {
    guard !report.errors.isEmpty else { return }
    let head = "\(context.word(Terms.errors)) \(report.errors.count)"
    writer.element("div", ["class": "alert"]) { writer in
      writer.element("p") { $0.element("b", text: head) }
      ProblemList.write(report.errors, context, to: &writer)
    }
  }
}

/// Faults and remarks with their places.
enum ProblemList {
  /// More than these would bury what was found.
  private static let limit = 50

  static func write(_ problems: [RunError], _ context: PageContext, to writer: inout HTMLWriter) {
    writer.element("ul", ["class": "problems"]) { writer in
      for problem in problems.prefix(limit) {
        writer.element("li") { writer in
          let place = Place.of(problem)
          if !place.isEmpty { writer.element("code", text: place) }
          writer.text(problem.message.text(in: context.language.general))
        }
      }
      guard problems.count > limit else { return }
      let rest = problems.count - limit
      writer.element(
        "li", text: context.isChinese ? "另有 \(rest) 条" : "\(rest) more")
    }
  }
}
