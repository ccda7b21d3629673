import Documents
import Findings
import Reports

/// Puts the report of a check into the form that is asked for.
struct CheckRendering {
  let report: CheckReport
  let verdict: Verdict
  let session: Session
  /// Threads that may write at once.
  let jobs: Int

  /// The report in pieces, to be put one behind the other.
  func pieces(for destination: Destination) -> [[UInt8]] {
    let language = session.options.explicitLanguage
    switch destination.format {
    case .text: return [TextReport(report, options: options(for: destination)).render()]
    case .concise:
      return [ConciseReport(report, options: options(for: destination), grouping: grouping).render()]
    case .json: return JSONReport(report, language: language, jobs: jobs).renderPieces()
    case .ndjson: return [NDJSONReport(report, language: language).render()]
    case .sarif: return [SARIFReport(report, verdict: verdict, language: language, profile: profile).render()]
    case .junit: return [JUnitReport(report, verdict: verdict, language: language).render()]
    case .checkstyle: return [CheckstyleReport(report, language: language).render()]
    case .rdjson: return [RDJSONReport(report, language: language).render()]
    case .rdjsonl: return [RDJSONReport(report, language: language).renderLines()]
    case .github: return [GitHubReport(report, language: language).render()]
    case .gitlab: return [GitLabReport(report, language: language).render()]
    case .csv: return [CSVReport(report, language: language).render()]
    case .html: return [HTMLReport(report, verdict: verdict, language: language).render()]
    case .markdown: return [MarkdownReport(report, language: language).render()]
    }
  }

  private func options(for destination: Destination) -> TextReport.Options {
    session.options.textOptions(for: destination, session.environment)
  }

  private var grouping: Grouping? {
    session.arguments.value(Options.groupBy).flatMap(Grouping.init)
  }

  private var profile: SARIFReport.Profile {
    session.arguments.value(Options.sarifProfile).flatMap(SARIFReport.Profile.init) ?? .standard
  }
}
