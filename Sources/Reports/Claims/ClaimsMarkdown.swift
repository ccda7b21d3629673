public import Documents
public import Findings

/// The comparison of channels and the claims as Markdown: a table an offer, with differences marked, then a table
/// a document.
public struct ClaimsMarkdown: Sendable {
  private let report: ClaimsReport
  private let language: Language

  /// Without a language, words are in that of the packs.
  public init(_ report: ClaimsReport, language: Language? = nil) {
    self.report = report
    self.language = language ?? JSONReport.language(of: report.policies)
  }

  /// The text as UTF-8.
  public func render() -> [UInt8] {
    var lines: [String] = []
    for table in OfferTable.tables(report.reconciliation) { write(table, &lines) }
    writeClaims(&lines)
    for error in report.errors {
      lines += ["- \(cell(Place.of(error))) \(cell(error.message.text(in: language)))"]
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func write(_ table: OfferTable, _ lines: inout [String]) {
    lines += ["## \(cell(table.name))", ""]
    let heads =
      [Terms.attribute.text(in: language)] + table.channels.map { Terms.channel($0).text(in: language) }
    lines.append(row(heads + [""]))
    lines.append(row([String](repeating: "---", count: heads.count + 1)))
    for attribute in table.attributes {
      let cells = table.channels.map { OfferTable.cell(attribute, $0) }
      let verdict = attribute.agrees ? "" : "**≠ \(Terms.differs.text(in: language))**"
      lines.append(
        row(([Terms.attribute(attribute.attribute).text(in: language)] + cells).map(cell) + [verdict]))
    }
    lines.append("")
  }

  private func writeClaims(_ lines: inout [String]) {
    for (_, own) in report.claims.stretches(by: { Place.document($0.evidence) }) {
      let first = own[0]
      lines += [
        "### \(cell(Terms.channel(first.evidence.channel).text(in: language))) › \(cell(Place.document(first.evidence)))",
        "",
      ]
      let heads: [LocalizedText] = [
        Terms.line, LocalizedText(zh: "内容", en: "Subject"), LocalizedText(zh: "值", en: "Value"), Terms.quote,
        Terms.offer,
      ]
      lines.append(row(heads.map { $0.text(in: language) }))
      lines.append(row([String](repeating: "---", count: heads.count)))
      for claim in own {
        let modality = Terms.modality(claim.modality).text(in: language)
        let value = modality.isEmpty ? claim.value : "\(claim.value) (\(modality))"
        lines.append(
          row(
            [String(claim.evidence.start.line), claim.kind, value, claim.evidence.text, claim.offer ?? ""]
              .map(cell)))
      }
      lines.append("")
    }
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func cell(_ text: String) -> String {
    MarkdownText.escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
