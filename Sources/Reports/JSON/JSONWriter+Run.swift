import Documents
import Findings

extension JSONWriter {
  /// What every report of a run begins with.
  mutating func head(
    schema: String, asOf: CalendarDate, _ policies: [PolicySummary], _ documents: [DocumentSummary]
  ) {
    member("schema", schema)
    tool()
    member("asOf", asOf.description)
    array("policies", policies) { $0.policy($1) }
    array("documents", documents) { $0.document($1) }
  }

  mutating func tool() {
    object("tool") { writer in
      writer.member("name", Product.name)
      writer.member("version", Product.version)
    }
  }

  private mutating func policy(_ policy: PolicySummary) {
    object { writer in
      writer.member("id", policy.id)
      writer.member("version", policy.version)
      writer.member("digest", policy.digest)
      writer.member("chosenBy", policy.chosenBy.rawValue)
    }
  }

  private mutating func document(_ document: DocumentSummary) {
    object { writer in
      writer.member("path", document.path)
      if let row = document.row { writer.member("row", row) }
      writer.member("channel", document.channel.name)
      writer.member("campaign", document.campaign)
      writer.member("mediaType", document.mediaType.rawValue)
      writer.member("encoding", document.encoding)
      writer.member("digest", document.digest)
      writer.member("blocks", document.blocks)
      writer.member("claims", document.claims)
    }
  }

  /// The offers side by side.
  mutating func reconciliation(_ attributes: [ReconciledAttribute]) {
    array("reconciliation", attributes) { writer, attribute in
      writer.object { writer in
        writer.member("offer", attribute.offer)
        writer.member("attribute", attribute.attribute)
        writer.array("values", attribute.values) { $0.value($1) }
        writer.member("agrees", attribute.agrees)
      }
    }
  }

  private mutating func value(_ value: ReconciledAttribute.Value) {
    object { writer in
      writer.member("channel", value.channel.name)
      writer.member("path", value.evidence?.path)
      if let row = value.evidence?.row { writer.member("row", row) }
      writer.member("value", value.value)
      if let evidence = value.evidence {
        writer.location("location", evidence)
      } else {
        writer.member("location", nil)
      }
    }
  }

  /// What every report of a run ends with.
  mutating func tail(
    notChecked: [NotChecked], errors: [RunError], notes: [RunError], _ language: Language
  ) {
    array("notChecked", notChecked) { writer, entry in
      writer.object { writer in
        writer.member("path", entry.path)
        writer.member("reason", entry.reason.text(in: language))
      }
    }
    array("errors", errors) { $0.problem($1, language) }
    array("notes", notes) { $0.problem($1, language) }
  }

  private mutating func problem(_ problem: RunError, _ language: Language) {
    object { writer in
      writer.member("path", problem.path)
      if let line = problem.line { writer.member("line", line) }
      if let column = problem.column { writer.member("column", column) }
      writer.member("message", problem.message.text(in: language))
    }
  }
}
