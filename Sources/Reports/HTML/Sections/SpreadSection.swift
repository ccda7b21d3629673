import Documents
import Findings

/// How many open findings each category, channel and owner has, by grade.
struct SpreadSection {
  private struct Row {
    var name: String
    /// In the order of `PageMark.grades`.
    var counts = [0, 0, 0, 0]

    var total: Int { counts.reduce(0, +) }
  }

  let context: PageContext

  func write(to writer: inout HTMLWriter) {
    let open = context.open
    writer.element("section", ["class": "spread", "aria-labelledby": "spread"]) { writer in
      writer.element("h2", ["id": "spread"], text: context.word(Terms.spread))
      write(
        Terms.category,
        rows(open) { (context.word(Terms.category($0.category)), $0.category.rawValue) }, to: &writer)
      write(
        Terms.channelColumn,
        rows(open) { (context.word(Terms.channel($0.evidence.channel)), $0.evidence.channel.name) },
        to: &writer)
      guard open.contains(where: { context.owner(of: $0.finding) != nil }) else { return }
      write(
        Terms.owner,
        rows(open) { finding in
          let owner = context.owner(of: finding)
          return (owner ?? context.word(Terms.noOwner), owner ?? "")
        }, to: &writer)
    }
  }

  /// The most frequent first.
  private func rows(_ entries: [PageContext.Entry], by name: (Finding) -> (String, String)) -> [Row] {
    let rows = entries.grouped { name($0.finding).1 }.map { _, entries in
      var row = Row(name: name(entries[0].finding).0)
      for entry in entries { row.counts[Statistics.column(of: entry.finding)] += 1 }
      return row
    }
    return rows.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }
      .map(\.element)
  }

  private func write(_ title: LocalizedText, _ rows: [Row], to writer: inout HTMLWriter) {
    let most = max(1, rows.map(\.total).max() ?? 1)
    writer.element("table", ["class": "bars"]) { writer in
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          writer.element("th", ["scope": "col"], text: context.word(title))
          writer.element("td", text: "")
          writer.element("th", ["scope": "col", "class": "n"], text: context.word(Terms.total))
        }
      }
      writer.element("tbody") { writer in
        for row in rows { write(row, most, to: &writer) }
      }
    }
  }

  private func write(_ row: Row, _ most: Int, to writer: inout HTMLWriter) {
    writer.element("tr") { writer in
      writer.element("th", ["scope": "row"], text: row.name)
      writer.element("td") { writer in
        writer.element(
          "svg",
          ["viewBox": "0 0 100 8", "preserveAspectRatio": "none", "role": "img", "aria-label": text(of: row)]
        ) {
          writer in
          var x = 0
          for (grade, count) in zip(PageMark.grades, row.counts) where count > 0 {
            let width = max(1, count * 1000 / most)
            writer.element(
              "rect",
              [
                "class": grade, "x": SpreadSection.tenths(x), "y": "0", "width": SpreadSection.tenths(width),
                "height": "8",
              ], text: "")
            x += width
          }
        }
      }
      writer.element("td", ["class": "n"], text: String(row.total))
    }
  }

  private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

  /// "错误 3，警告 1", for whoever does not see the bar.
  private func text(of row: Row) -> String {
    let names =
      [Level.error, .warning, .note].map { context.word(Terms.level($0)) } + [context.word(Terms.review)]
    return zip(names, row.counts).filter { $0.1 > 0 }.map { "\($0) \($1)" }
      .joined(separator: context.word(Terms.listSeparator))
  }
}
