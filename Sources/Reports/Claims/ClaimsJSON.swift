public import Documents
public import Findings

/// The claims for programs: "fineprint-claims/1".
public struct ClaimsJSON: Sendable {
  private let report: ClaimsReport
  private let language: Language?
  private let isPretty: Bool

  /// Without a language, messages are in that of the packs.
  public init(_ report: ClaimsReport, language: Language? = nil, isPretty: Bool = true) {
    self.report = report
    self.language = language
    self.isPretty = isPretty
  }

  /// The report as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    let language = language ?? JSONReport.language(of: report.policies)
    writer.object { writer in
      writer.head(schema: "fineprint-claims/1", asOf: report.asOf, report.policies, report.documents)
      writer.array("claims", report.claims) { $0.claim($1) }
      writer.reconciliation(report.reconciliation)
      writer.tail(notChecked: report.notChecked, errors: report.errors, notes: report.notes, language)
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func claim(_ claim: ClaimSummary) {
    object { writer in
      writer.member("kind", claim.kind)
      writer.member("modality", claim.modality)
      writer.facts("value", claim.fields)
      writer.member("evidence", claim.evidence.text)
      writer.location("location", claim.evidence)
      writer.member("campaign", claim.campaign)
      writer.member("offer", claim.offer)
      if let confidence = claim.confidence { writer.member("offerConfidence", confidence) }
    }
  }
}
