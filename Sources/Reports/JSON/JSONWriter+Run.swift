import Documents
import Findings

extension JSONWriter {
  /// What every report of a run begins with.
  mutating func head(
    schema: String, asOf: CalendarDate, _ policies: [PolicySummary], _ documents: [DocumentSummary],
    jobs: Int = 1
  ) {
    run(schema: schema, asOf: asOf, policies)
    key("documents")
    array(of: documents, jobs: jobs) { writer, document in writer.object { $0.members(of: document) } }
  }

  /// What judged, and by which day.
  mutating func run(schema: String, asOf: CalendarDate, _ policies: [PolicySummary]) {
    member("schema", schema)
    tool()
    member("asOf", asOf.description)
    array("policies", policies) { $0.policy($1) }
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

  mutating func members(of document: DocumentSummary) {
    member("path", document.path)
    if let row = document.row { member("row", row) }
    member("channel", document.channel.name)
    member("campaign", document.campaign)
    member("mediaType", document.mediaType.rawValue)
    member("encoding", document.encoding)
    member("digest", document.digest)
    member("blocks", document.blocks)
    member("claims", document.claims)
  }

  /// The offers side by side.
  mutating func reconciliation(_ attributes: [ReconciledAttribute], jobs: Int = 1) {
    key("reconciliation")
    array(of: attributes, jobs: jobs) { writer, attribute in
      writer.object { $0.members(of: attribute) }
    }
  }

  mutating func members(of attribute: ReconciledAttribute) {
    member("offer", attribute.offer)
    member("attribute", attribute.attribute)
    array("values", attribute.values) { $0.value($1) }
    member("agrees", attribute.agrees)
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
    array("notChecked", notChecked) { writer, entry in writer.object { $0.members(of: entry, language) } }
    array("errors", errors) { writer, problem in writer.object { $0.members(of: problem, language) } }
    array("notes", notes) { writer, problem in writer.object { $0.members(of: problem, language) } }
  }

  mutating func members(of entry: NotChecked, _ language: Language) {
    member("path", entry.path)
    member("reason", entry.reason.text(in: language))
  }

  mutating func members(of problem: RunError, _ language: Language) {
    member("path", problem.path)
    if let line = problem.line { member("line", line) }
    if let column = problem.column { member("column", column) }
    member("message", problem.message.text(in: language))
  }
}
