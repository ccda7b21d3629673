public import Documents
public import Findings

/// The claims and the comparison of channels as one table for spreadsheets: a record a claim, then a record for
/// each value of each attribute of each offer.
public struct ClaimsCSV: Sendable {
  private let report: ClaimsReport
  private let language: Language

  /// Without a language, words are in that of the packs.
  public init(_ report: ClaimsReport, language: Language? = nil) {
    self.report = report
    self.language = language ?? JSONReport.language(of: report.policies)
  }

  /// The table as UTF-8 with a byte-order mark; each record ends with CR LF.
  public func render() -> [UInt8] {
    let header = ClaimsCSV.columns.map { $0.text(in: language) }
    let rows = [header] + report.claims.map(cells) + report.reconciliation.flatMap(cells)
    let lines = rows.map { $0.map(CSVReport.field).joined(separator: ",") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  private static let columns: [LocalizedText] = [
    LocalizedText(zh: "记录", en: "Record"), Terms.campaign, Terms.offer,
    LocalizedText(zh: "内容", en: "Subject"), LocalizedText(zh: "值", en: "Value"),
    LocalizedText(zh: "语气", en: "Modality"), Terms.quote, Terms.channelColumn, Terms.file, Terms.record,
    Terms.line, Terms.column, LocalizedText(zh: "各渠道一致", en: "Channels agree"),
  ]

  private func cells(_ claim: ClaimSummary) -> [String] {
    [LocalizedText(zh: "主张", en: "claim").text(in: language), claim.campaign, claim.offer ?? ""]
      + [claim.kind, claim.value, Terms.modality(claim.modality).text(in: language), claim.evidence.text]
      + place(claim.evidence, claim.evidence.channel) + [""]
  }

  private func cells(_ row: ReconciledAttribute) -> [[String]] {
    let agrees = row.agrees ? LocalizedText(zh: "是", en: "yes") : LocalizedText(zh: "否", en: "no")
    return row.values.map { value in
      [LocalizedText(zh: "对照", en: "comparison").text(in: language), row.campaign, row.offer]
        + [Terms.attribute(row.attribute).text(in: language), value.value, "", value.evidence?.text ?? ""]
        + place(value.evidence, value.channel) + [agrees.text(in: language)]
    }
  }

  private func place(_ evidence: Evidence?, _ channel: Channel) -> [String] {
    [
      Terms.channel(channel).text(in: language), evidence?.path ?? "", evidence?.row.map(String.init) ?? "",
      evidence.map { String($0.start.line) } ?? "", evidence.map { String($0.start.column) } ?? "",
    ]
  }
}
