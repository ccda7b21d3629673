import Documents
import Findings

extension JSONWriter {
  /// Who excused or answered the finding (3.35): in the document itself, or in a file beside it.
  mutating func sarifSuppression(_ finding: Finding, _ context: SARIFContext) {
    guard finding.state == .suppressed || finding.state == .decided else { return }
    array("suppressions", [finding]) { writer, finding in
      writer.object { writer in
        let resolution = finding.resolution
        writer.member("kind", resolution?.kind == .inline ? "inSource" : "external")
        writer.member("status", "accepted")
        if let resolution {
          writer.member("justification", VisibleText.of(resolution.reason))
          writer.sarifPlace(of: resolution, context)
        }
        writer.object("properties") { writer in
          writer.member("state", finding.state.rawValue)
          if let by = resolution?.by { writer.member("by", by) }
          if let approved = resolution?.approvedBy { writer.member("approvedBy", approved) }
          if let expires = resolution?.expires { writer.member("expires", expires.description) }
        }
      }
    }
  }

  private mutating func sarifPlace(of resolution: Resolution, _ context: SARIFContext) {
    object("location") { writer in
      writer.object("physicalLocation") { writer in
        writer.sarifArtifact(resolution.path, context)
        guard let line = resolution.line else { return }
        writer.object("region") { $0.member("startLine", line) }
      }
    }
  }

  /// A finding of the baseline that is gone.
  mutating func sarifAbsent(_ entry: BaselineComparison.Absent, _ context: SARIFContext) {
    object { writer in
      writer.member("ruleId", entry.rule)
      if let place = context.place(ofRule: entry.rule) { writer.member("ruleIndex", place) }
      writer.member("kind", "fail")
      writer.member("level", entry.level.rawValue)
      writer.object("message") { writer in
        let gone = LocalizedText(zh: "已不存在：", en: "gone: ").text(in: context.language.general)
        writer.member("text", SARIFText.message(VisibleText.of(gone + entry.quote), context.profile))
      }
      writer.array("locations", [entry.path]) { writer, path in
        writer.object { writer in
          writer.object("physicalLocation") { $0.sarifArtifact(path, context) }
        }
      }
      writer.object("partialFingerprints") { $0.member("fineprint/v1", entry.fingerprint) }
      writer.member("baselineState", "absent")
      writer.object("properties") { writer in
        writer.member("campaign", entry.campaign)
        writer.member("channel", entry.channel.name)
        writer.member("count", entry.count)
      }
    }
  }
}
