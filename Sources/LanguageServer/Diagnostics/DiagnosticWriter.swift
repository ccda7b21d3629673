import Documents
import Findings
import Policies
import Reports

/// Writes notices as diagnostics of the protocol.
struct DiagnosticWriter {
  let client: ClientProfile
  /// The language of all messages; nil leaves that of the pack.
  let language: Language?
  /// For what belongs to no pack.
  let general: Language
  /// The URI of a path of the workspace.
  let uri: (String) -> String
  /// What answers a rule, by its name; nil for a rule that is not loaded.
  let check: (String) -> CheckKind?
  /// The text of a path, open or as it was last read; nil where it is not known.
  let text: (String) -> LinedText?

  /// The most that one text is told.
  static let limit = 1_000

  func publish(_ notices: [Notice], uri: String, version: Int?, _ text: LinedText) -> [UInt8] {
    let sorted = notices.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return Outgoing.notification("textDocument/publishDiagnostics") { writer in
      writer.member("uri", uri)
      if let version { writer.member("version", version) }
      writer.array("diagnostics", Array(sorted.prefix(DiagnosticWriter.limit))) { writer, notice in
        write(notice, uri: uri, text, to: &writer)
      }
    }
  }

  /// One diagnostic as an object.
  func write(_ notice: Notice, uri: String, _ text: LinedText, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.range("range", text.range(of: notice.range, client.encoding))
      writer.member("severity", severity(notice).rawValue)
      if let finding = notice.finding {
        writer.member("code", finding.rule)
        if client.showsCodeDescription, let url = DiagnosticWriter.address(finding) {
          writer.object("codeDescription") { $0.member("href", url) }
        }
      }
      writer.member("source", Product.name)
      writer.member("message", message(notice))
      let tags = tags(notice)
      if !tags.isEmpty { writer.array("tags", tags) { $0.integer($1) } }
      if client.showsRelatedPlaces, let finding = notice.finding, !finding.related.isEmpty {
        writer.array("relatedInformation", Array(zip(finding.related, notice.related))) { writer, place in
          related(place.0, place.1, of: finding, uri, text, &writer)
        }
      }
    }
  }

  enum Severity: Int {
    case error = 1
    case warning, information, hint
  }

  func severity(_ notice: Notice) -> Severity {
    switch notice.origin {
    case .fault: .error
    case .template: .warning
    case .remark: .information
    case .finding(let finding) where finding.outcome == .review:
      finding.level == .note ? .hint : .information
    case .finding(let finding):
      switch finding.level {
      case .error: .error
      case .warning: .warning
      case .note: .information
      }
    }
  }

  func message(_ notice: Notice) -> String {
    switch notice.origin {
    case .finding(let finding): FindingNote(finding, language: language).message
    case .fault(let problem), .remark(let problem): problem.message.text(in: language ?? general)
    case .template:
      LocalizedText(zh: "模板还没有填写", en: "this template is not filled in").text(in: language ?? general)
    }
  }

  /// The official address of the first article that has one.
  static func address(_ finding: Finding) -> String? { finding.law.lazy.map(\.url).first { !$0.isEmpty } }

  /// What is withdrawn or over is struck through, what the reader does not see is drawn pale.
  private func tags(_ notice: Notice) -> [Int] {
    guard !client.tags.isEmpty, let finding = notice.finding else { return [] }
    var tags: [Int] = []
    if case .hidden = finding.evidence.visibility { tags.append(1) }
    if let check = check(finding.rule), [.expiredOffer, .withdrawnOffer].contains(check) { tags.append(2) }
    return tags.filter(client.tags.contains)
  }

  private func related(
    _ place: RelatedEvidence, _ moved: Range<Int>?, of finding: Finding, _ uri: String, _ text: LinedText,
    _ writer: inout JSONWriter
  ) {
    let isHere = place.evidence.path == finding.evidence.path
    let range = isHere ? moved.map { text.range(of: $0, client.encoding) } : nil
    writer.object { writer in
      writer.object("location") { writer in
        writer.member("uri", isHere ? uri : self.uri(place.evidence.path))
        writer.range("range", range ?? self.range(place.evidence))
      }
      writer.member("message", FindingNote(finding, language: language).message(of: place))
    }
  }

  /// The place of an evidence in another text; without that text, columns are told as the report has them.
  private func range(_ evidence: Evidence) -> TextRange {
    if let text = text(evidence.path) {
      let mark = text.markLength
      let start = evidence.span.start + mark
      return text.range(of: start..<max(start, evidence.span.end + mark), client.encoding)
    }
    func position(_ place: SourcePosition) -> TextPosition {
      let column = client.encoding == .utf8 ? place.byteColumn : place.column
      return TextPosition(line: place.line - 1, character: column - 1)
    }
    return TextRange(start: position(evidence.start), end: position(evidence.end))
  }
}

extension JSONWriter {
  mutating func range(_ name: String, _ range: TextRange) {
    object(name) { writer in
      writer.position("start", range.start)
      writer.position("end", range.end)
    }
  }

  mutating func position(_ name: String, _ position: TextPosition) {
    object(name) { writer in
      writer.member("line", position.line)
      writer.member("character", position.character)
    }
  }
}
