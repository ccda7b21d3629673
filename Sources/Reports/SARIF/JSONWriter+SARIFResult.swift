import Documents
import Findings

extension JSONWriter {
  mutating func sarifResult(_ finding: Finding, _ context: SARIFContext) {
    let language = context.language.of(finding)
    object { writer in
      writer.member("ruleId", finding.rule)
      if let place = context.place(ofRule: finding.rule) { writer.member("ruleIndex", place) }
      writer.sarifJudgement(finding, context)
      writer.object("message") { writer in
        writer.member("text", JSONWriter.sarifMessage(finding, language, context))
      }
      writer.array("locations", [finding.evidence]) { writer, evidence in
        writer.object { $0.sarifLocation(evidence, context) }
      }
      writer.sarifRelated(finding.related, language, context)
      writer.sarifIdentity(finding, context)
      if context.profile == .standard {
        writer.array("taxa", finding.law) { $0.sarifTaxon($1, finding.rule, context) }
      }
      writer.sarifProperties(finding, language)
    }
  }

  /// A review is a kind of its own, which has no level (3.27.10); GitHub knows levels alone.
  private mutating func sarifJudgement(_ finding: Finding, _ context: SARIFContext) {
    let isReview = finding.outcome == .review
    if context.profile == .github {
      member("level", isReview ? "note" : finding.level.rawValue)
    } else {
      member("kind", isReview ? "review" : "fail")
      member("level", isReview ? "none" : finding.level.rawValue)
    }
  }

  private static func sarifMessage(
    _ finding: Finding, _ language: Language, _ context: SARIFContext
  ) -> String {
    var text = SARIFText.message(FindingLine.message(finding, in: language), context.profile)
    if context.profile == .github, finding.outcome == .review {
      text = Terms.review.text(in: language) + Terms.colon.text(in: language) + text
    }
    let links = finding.related.enumerated().map { index, related in
      SARIFText.link(RelatedLine.text(related, in: language), to: index + 1, context.profile)
    }
    if !links.isEmpty { text += "\n" + Terms.related.text(in: language) + " " + links.joined(separator: " ") }
    let remedy = FindingLine.remedy(finding, in: language)
    if context.profile == .github, !remedy.isEmpty {
      text += "\n" + SARIFText.message(remedy, context.profile)
    }
    return text
  }

  private mutating func sarifRelated(
    _ related: [RelatedEvidence], _ language: Language, _ context: SARIFContext
  ) {
    guard !related.isEmpty else { return }
    array("relatedLocations", Array(related.enumerated())) { writer, entry in
      writer.object { writer in
        writer.member("id", entry.offset + 1)
        writer.sarifLocation(entry.element.evidence, context)
        writer.sarifText("message", RelatedLine.text(entry.element, in: language), context)
      }
    }
  }

  private mutating func sarifLocation(_ evidence: Evidence, _ context: SARIFContext) {
    object("physicalLocation") { writer in
      writer.sarifArtifact(evidence.path, context)
      writer.object("region") { writer in
        writer.member("startLine", evidence.start.line)
        writer.member("startColumn", evidence.start.column)
        writer.member("endLine", evidence.end.line)
        writer.member("endColumn", evidence.end.column)
        writer.object("snippet") { $0.member("text", VisibleText.of(evidence.text)) }
      }
    }
    guard !evidence.block.isEmpty else { return }
    array("logicalLocations", [evidence.block]) { writer, block in
      writer.object { writer in
        writer.member("fullyQualifiedName", VisibleText.of(block))
        writer.member("kind", "element")
      }
    }
  }

  /// By what the finding is known again, and what became of it before.
  private mutating func sarifIdentity(_ finding: Finding, _ context: SARIFContext) {
    object("partialFingerprints") { writer in
      writer.member("fineprint/v1", finding.fingerprint)
      // The only fingerprint that GitHub goes by; without it the line's text would decide.
      if context.profile == .github { writer.member("primaryLocationLineHash", "\(finding.fingerprint):1") }
    }
    if context.hasBaseline { member("baselineState", finding.isInBaseline ? "unchanged" : "new") }
    sarifSuppression(finding, context)
  }

  private mutating func sarifProperties(_ finding: Finding, _ language: Language) {
    object("properties") { writer in
      writer.member("category", finding.category.rawValue)
      writer.member("channel", finding.evidence.channel.name)
      if let row = finding.evidence.row { writer.member("row", row) }
      writer.member("campaign", finding.campaign)
      if let offer = finding.offer { writer.member("offer", offer) }
      writer.member("state", finding.state.rawValue)
      if finding.resolution != nil { writer.resolution(finding.resolution) }
      if finding.outcome == .review { writer.member("reviewLevel", finding.level.rawValue) }
      if let reason = finding.reason { writer.member("reason", reason) }
      if finding.isPreview { writer.member("preview", true) }
      writer.member("remedy", VisibleText.of(finding.remedy.text(in: language)))
      if !finding.facts.isEmpty { writer.facts("facts", finding.facts) }
    }
  }
}
