import Documents
import Findings
import Reports
import Testing

@Suite struct FormatSnapshotTests {
  /// Each form by the name of its snapshot, without language and ending.
  private static let forms:
    [(name: String, ending: String, render: @Sendable (CheckReport, Language) -> [UInt8])] = [
      ("concise", "txt", { ConciseReport($0, options: TextReport.Options(language: $1)).render() }),
      ("report", "json", { JSONReport($0, language: $1).render() }),
      ("report", "ndjson", { NDJSONReport($0, language: $1).render() }),
      ("report", "sarif", { SARIFReport($0, verdict: Sample.verdict, language: $1).render() }),
      (
        "github", "sarif",
        { SARIFReport($0, verdict: Sample.verdict, language: $1, profile: .github).render() }
      ),
      ("junit", "xml", { JUnitReport($0, verdict: Sample.verdict, language: $1).render() }),
      ("checkstyle", "xml", { CheckstyleReport($0, language: $1).render() }),
      ("report", "rdjson", { RDJSONReport($0, language: $1).render() }),
      ("report", "rdjsonl", { RDJSONReport($0, language: $1).renderLines() }),
      ("github", "txt", { GitHubReport($0, language: $1).render() }),
      ("gitlab", "json", { GitLabReport($0, language: $1).render() }),
      ("report", "csv", { CSVReport($0, language: $1).render() }),
      ("report", "md", { MarkdownReport($0, language: $1).render() }),
      ("report", "html", { HTMLReport(Sample.shown($0), verdict: Sample.verdict, language: $1).render() }),
    ]

  @Test(arguments: forms.indices, Language.allCases)
  func form(number: Int, language: Language) throws {
    let (name, ending, render) = FormatSnapshotTests.forms[number]
    let bytes = render(Sample.everything, language)
    #expect(bytes == render(Sample.everything, language))
    try Snapshot.expect(bytes, matches: "formats/\(name).\(language.rawValue).\(ending)")
  }

  /// JSON carries the text in escapes; all other forms show what a terminal would obey.
  @Test(arguments: forms.indices)
  func noEscapeOrDirectionMarkPassesThrough(number: Int) {
    let (_, ending, render) = FormatSnapshotTests.forms[number]
    let bytes = render(Sample.everything, .zh)
    let text = String(decoding: bytes, as: UTF8.self)
    let controls = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" && !($0 == "\r" && ending == "csv")
    }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: forms.indices)
  func nothingFoundIsToldToo(number: Int) {
    let report = CheckReport(asOf: Sample.day, policies: Sample.policies, documents: Sample.documents)
    let (name, _, render) = FormatSnapshotTests.forms[number]
    let bytes = render(report, .en)
    let isSilent = bytes.isEmpty
    #expect(isSilent == (name == "concise" || FormatSnapshotTests.isLines(number)))
  }

  /// Forms of one finding a line have no line where nothing was found.
  private static func isLines(_ number: Int) -> Bool {
    forms[number].ending == "rdjsonl" || (forms[number].name, forms[number].ending) == ("github", "txt")
  }
}
