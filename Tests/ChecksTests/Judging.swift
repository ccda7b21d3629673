import Checks
import Claims
import Documents
import Findings
import Ingest
import Linting
import Policies
import Testing

/// Judges one document by one rule of the shipped pack.
struct Judging {
  static let shipped: PolicySet? = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try? PackLocator(folders: ["/\(folder)/Policies"]).policies(["zh-CN"]).0
  }()

  var rule: String
  var asOf = "2026-11-23"
  var type = MediaType.html
  var channel = Channel.web
  var change: @Sendable (inout Rule) -> Void = { _ in }

  /// "outcome 'quoted text'" of each finding.
  func callAsFunction(_ text: String) throws -> [String] {
    try findings(text).map { finding in
      let outcome = finding.reason.map { "review(\($0))" } ?? finding.outcome.rawValue
      return "\(outcome) '\(finding.evidence.text)'"
    }
  }

  func findings(_ text: String) throws -> [Finding] {
    let policies = try #require(Judging.shipped)
    var wanted = try #require(policies.rules.first { $0.id == rule })
    change(&wanted)
    let source = SourceFile(path: "a", text: Array(text.utf8), mediaType: type)
    let extractor = ClaimExtractor(lexicon: policies.lexicon)
    let day = try #require(CalendarDate(iso: asOf))
    return DocumentReader.documents(from: source, channel: channel).flatMap { document in
      let context = CheckContext(extractor.claims(in: document), asOf: day)
      let checker = DocumentChecker(DocumentRules([wanted]), policies: policies)
      return checker.findings(in: context, of: checker.concerned(context))
    }
  }
}
