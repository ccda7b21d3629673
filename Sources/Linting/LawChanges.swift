import Documents
import Findings
import Policies

/// Tells which rules are about to change, since their law or they themselves begin or end soon.
enum LawChanges {
  /// Days that lie ahead.
  private static let horizon = 60

  /// One remark for each change, with the rules that it concerns, in the order of the days.
  static func notes(_ selections: [ActiveRules], asOf: CalendarDate) -> [RunError] {
    var changes: [Change] = []
    for selection in selections {
      let isLawAhead = selection.policies.packs.contains { pack in
        pack.laws.contains { law in
          law.articles.contains { isAhead(CitedArticle(law: law, article: $0), asOf) }
        }
      }
      for rule in selection.rules {
        let articles = isLawAhead ? selection.policies.articles(of: rule) : []
        for change in self.changes(of: rule, articles) where isAhead(change.day, asOf) {
          if let place = changes.firstIndex(where: { $0.isSame(as: change) }) {
            if !changes[place].rules.contains(rule.name) { changes[place].rules.append(rule.name) }
          } else {
            changes.append(change)
          }
        }
      }
    }
    return changes.sorted {
      ($0.day, $0.pack, $0.subject.en, $0.begins ? 1 : 0) < (
        $1.day, $1.pack, $1.subject.en, $1.begins ? 1 : 0
      )
    }
    .map { note($0, asOf) }
  }

  private struct Change {
    var pack: String
    var subject: LocalizedText
    var day: CalendarDate
    var begins: Bool
    var rules: [String]

    func isSame(as other: Change) -> Bool {
      pack == other.pack && subject == other.subject && day == other.day && begins == other.begins
    }
  }

  private static func isAhead(_ day: CalendarDate, _ asOf: CalendarDate) -> Bool {
    (1...horizon).contains(day.dayNumber - asOf.dayNumber)
  }

  private static func isAhead(_ cited: CitedArticle, _ asOf: CalendarDate) -> Bool {
    [cited.effective, cited.repealed].contains { $0.map { isAhead($0, asOf) } ?? false }
  }

  private static func changes(of rule: Rule, _ cited: [CitedArticle]) -> [Change] {
    let articles = cited.flatMap { cited -> [Change] in
      let title = cited.law.title
      let subject = LocalizedText(
        zh: "《\(title.zh)》\(cited.article.number)", en: "\(title.en) \(cited.article.number)")
      return [(cited.effective, true), (cited.repealed, false)].compactMap { day, begins in
        day.map { Change(pack: rule.pack, subject: subject, day: $0, begins: begins, rules: [rule.name]) }
      }
    }
    let itself = LocalizedText(zh: "规则", en: "rule")
    let next = rule.effectiveTo.map { CalendarDate(dayNumber: $0.dayNumber + 1) }
    return articles
      + [(rule.effectiveFrom, true), (next, false)].compactMap { day, begins in
        day.map { Change(pack: rule.pack, subject: itself, day: $0, begins: begins, rules: [rule.name]) }
      }
  }

  private static func note(_ change: Change, _ asOf: CalendarDate) -> RunError {
    let days = change.day.dayNumber - asOf.dayNumber
    let zh = "\(change.subject.zh) 将于 \(change.day) \(change.begins ? "施行" : "失效")（还有 \(days) 天）"
    let en =
      "\(change.subject.en) \(change.begins ? "takes effect" : "ends") on \(change.day), in \(days) days"
    return RunError(
      path: change.pack,
      message: LocalizedText(
        zh: "\(zh)，涉及规则 \(change.rules.joined(separator: "、"))",
        en: "\(en); concerns \(change.rules.joined(separator: ", "))"))
  }
}
