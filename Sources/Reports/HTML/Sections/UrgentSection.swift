import Documents
import Findings

/// What must be mended first: a line for each rule, with its mend and every place.
struct UrgentSection {
  let context: PageContext

  /// Rules that stand open; more are folded.
  private static let shownRules = 6
  /// Places that are named for one rule.
  private static let shownPlaces = 6

  func write(to writer: inout HTMLWriter) {
    let groups = groups
    guard !groups.isEmpty else { return }
    writer.element("section", ["class": "urgent", "aria-labelledby": "urgent"]) { writer in
      writer.element("h2", ["id": "urgent"], text: context.word(Terms.urgent))
      writeList(groups.prefix(UrgentSection.shownRules), to: &writer)
      let rest = groups.dropFirst(UrgentSection.shownRules)
      guard !rest.isEmpty else { return }
      writer.element("details", ["class": "more"]) { writer in
        writer.element(
          "summary",
          text: context.isChinese
            ? "另有 \(rest.count) 类问题" : "\(context.count(rest.count, "more rule", "more rules"))")
        writeList(rest, to: &writer)
      }
    }
  }

  /// The findings of each rule, the graver and the more frequent rules first.
  private var groups: [[PageContext.Entry]] {
    let all = context.urgent.grouped(by: \.finding.rule).map(\.elements).enumerated()
    return all.sorted { left, right in
      let (l, r) = (left.element[0].finding.level, right.element[0].finding.level)
      return (r, right.element.count, left.offset) < (l, left.element.count, right.offset)
    }.map(\.element)
  }

  private func writeList(_ groups: ArraySlice<[PageContext.Entry]>, to writer: inout HTMLWriter) {
    writer.element("ul", ["class": "todo"]) { writer in
      for group in groups { writer.element("li") { write(group, to: &$0) } }
    }
  }

  private func write(_ group: [PageContext.Entry], to writer: inout HTMLWriter) {
    let finding = group[0].finding
    let language = context.language.of(finding)
    writer.element("p", ["class": "what", "lang": context.ownLanguage(finding)]) { writer in
      writer.element("b", text: finding.title.text(in: language))
      let times = group.count == 1 ? "" : " × \(group.count)"
      writer.element("span", text: context.word(Terms.category(finding.category)) + times)
    }
    writer.element(
      "p", ["class": "do", "lang": context.ownLanguage(finding)], text: finding.remedy.text(in: language))
    writer.element("ul", ["class": "where"]) { writer in
      for entry in group.prefix(UrgentSection.shownPlaces) {
        writer.element("li") { write(entry, to: &$0) }
      }
      let rest = group.count - UrgentSection.shownPlaces
      guard rest > 0 else { return }
      writer.element("li", text: context.isChinese ? "另有 \(rest) 处" : "\(rest) more")
    }
  }

  private func write(_ entry: PageContext.Entry, to writer: inout HTMLWriter) {
    let evidence = entry.finding.evidence
    writer.element("a", ["href": "#" + entry.anchor]) { writer in
      writer.element("span", ["class": "ch"], text: context.word(Terms.channel(evidence.channel)))
      let quote = TextTable.cut(evidence.text, to: 44)
      writer.text(context.isChinese ? "「\(quote)」" : "“\(quote)”")
      writer.element("span", ["class": "num"], text: "#\(entry.number)")
    }
  }
}
