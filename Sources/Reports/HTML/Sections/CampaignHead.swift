import Documents
import Findings

/// The heading of a campaign: its title, who answers for it, when it runs, and how much was found.
struct CampaignHead {
  let context: PageContext
  let campaign: CampaignSummary
  let entries: [PageContext.Entry]

  func write(id: String, to writer: inout HTMLWriter) {
    writer.element("header", ["class": "chead"]) { writer in
      writer.element("h3", ["id": id], text: CampaignHead.title(campaign, context))
      writer.element("p", ["class": "meta"]) { writer in
        for fact in facts { writer.element("span", text: fact) }
      }
      GradeCounts(entries, context).write(to: &writer)
    }
  }

  static func title(_ campaign: CampaignSummary, _ context: PageContext) -> String {
    if !campaign.title.isEmpty { return campaign.title }
    let isUnnamed = ["", ".", "-"].contains(campaign.id)
    return isUnnamed ? context.word(LocalizedText(zh: "未命名的活动", en: "Unnamed campaign")) : campaign.id
  }

  private var facts: [String] {
    var facts: [String] = []
    if !campaign.title.isEmpty { facts.append(campaign.id) }
    let folder = context.folder(of: campaign.id)
    if !folder.isEmpty, folder.dropLast() != campaign.id { facts.append(folder) }
    if let owner = campaign.owner { facts.append(context.word(Terms.owner) + " " + owner) }
    if campaign.from != nil || campaign.to != nil { facts.append(period) }
    if !campaign.regions.isEmpty {
      let list = campaign.regions.joined(separator: context.isChinese ? "、" : ", ")
      facts.append(context.word(Terms.regions) + " " + list)
    }
    return facts
  }

  /// "2026-10-15 — 2026-12-15 · 进行中".
  private var period: String {
    let days = [campaign.from, campaign.to].map { $0.map(\.description) ?? "" }.joined(separator: " — ")
    return days + " · " + context.word(standing)
  }

  /// Whether it runs on the day of the judgement.
  private var standing: LocalizedText {
    if let from = campaign.from, context.report.asOf < from {
      return LocalizedText(zh: "未开始", en: "not yet begun")
    }
    if let to = campaign.to, to < context.report.asOf { return LocalizedText(zh: "已结束", en: "over") }
    return LocalizedText(zh: "进行中", en: "running")
  }
}

/// How many open findings of each grade there are.
struct GradeCounts {
  let counts: [(grade: String, name: String, count: Int)]

  init(_ entries: [PageContext.Entry], _ context: PageContext) {
    let open = entries.filter { $0.finding.state == .new }
    let names = [Level.error, .warning, .note].map { ($0.rawValue, context.word(Terms.level($0))) }
    counts = (names + [(Outcome.review.rawValue, context.word(Terms.review))]).map { grade, name in
      (grade, name, open.count { $0.grade == grade })
    }
  }

  /// One line; grades that are not there are left out.
  func write(to writer: inout HTMLWriter) {
    writer.element("p", ["class": "grades"]) { writer in
      for (grade, name, count) in counts where count > 0 {
        writer.element("span", ["class": "lv \(grade)"], text: "\(name) \(count)")
      }
    }
  }
}
