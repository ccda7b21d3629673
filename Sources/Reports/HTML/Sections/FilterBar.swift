import Documents
import Findings

/// Search and filters; they stand there only where the script runs.
struct FilterBar {
  private struct Choice {
    var value: String
    var name: String
    var count: Int
  }

  let context: PageContext

  func write(to writer: inout HTMLWriter) {
    writer.element(
      "div", ["class": "filters live", "role": "search", "aria-label": context.word(Terms.filter)]
    ) { writer in
      writer.element("div", ["class": "facets"]) { writer in
        for (facet, title, choices) in facets where choices.count > 1 {
          write(facet, title, choices, to: &writer)
        }
      }
    }
    writeFind(to: &writer)
  }

  /// The line that stays in sight.
  private func writeFind(to writer: inout HTMLWriter) {
    writer.element("div", ["class": "find live"]) { writer in
      writer.element("label", ["for": "q", "class": "vh"], text: context.word(Terms.search))
      writer.void(
        "input",
        [
          "id": "q", "type": "search", "autocomplete": "off", "spellcheck": "false",
          "placeholder": context.word(Terms.searchHint), "aria-keyshortcuts": "/",
        ])
      writer.element(
        "output", ["id": "status", "role": "status", "aria-live": "polite", "for": "q"],
        text: FilterBar.filled(context.word(Terms.shown), context.entries.count))
      writer.element(
        "button", ["id": "reset", "type": "button", "hidden": ""], text: context.word(Terms.reset))
    }
    writer.element(
      "p", ["id": "nothing", "class": "nothing", "hidden": ""], text: context.word(Terms.nothingMatches))
  }

  private static func filled(_ text: String, _ count: Int) -> String {
    Template.fill(text, [Fact(name: "n", value: String(count)), Fact(name: "all", value: String(count))])
  }

  private func write(
    _ facet: String, _ title: LocalizedText, _ choices: [Choice], to writer: inout HTMLWriter
  ) {
    let id = "facet-" + facet
    writer.element("div", ["class": "facet", "role": "group", "aria-labelledby": id, "data-facet": facet]) {
      writer in
      writer.element("span", ["id": id, "class": "fname"], text: context.word(title))
      for choice in choices {
        writer.element(
          "button",
          ["type": "button", "class": "chip", "aria-pressed": "false", "data-value": choice.value]
        ) { writer in
          writer.text(choice.name)
          writer.element("span", ["class": "n"], text: String(choice.count))
        }
      }
    }
  }

  private var facets: [(String, LocalizedText, [Choice])] {
    [
      ("level", Terms.levelColumn, grades),
      (
        "category", Terms.category,
        choices { ($0.category.rawValue, context.word(Terms.category($0.category))) }
      ),
      (
        "channel", Terms.channelColumn,
        choices { ($0.evidence.channel.name, context.word(Terms.channel($0.evidence.channel))) }
      ),
      (
        "owner", Terms.owner,
        choices { finding in
          let owner = context.owner(of: finding)
          return (owner ?? "", owner ?? context.word(Terms.noOwner))
        }
      ), ("state", Terms.state, choices { ($0.state.rawValue, context.word(Terms.accepted($0.state))) }),
    ]
  }

  private var grades: [Choice] {
    let names = [Level.error, .warning, .note].map { ($0.rawValue, context.word(Terms.level($0))) }
    return (names + [(Outcome.review.rawValue, context.word(Terms.review))]).compactMap { grade, name in
      let count = context.entries.count { $0.grade == grade }
      return count == 0 ? nil : Choice(value: grade, name: name, count: count)
    }
  }

  /// The most frequent first.
  private func choices(_ key: (Finding) -> (value: String, name: String)) -> [Choice] {
    let choices = context.entries.grouped { key($0.finding).value }.map { value, entries in
      Choice(value: value, name: key(entries[0].finding).name, count: entries.count)
    }
    return choices.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
