import Documents
import Findings

extension JSONWriter {
  /// How the run ended, with what could not be done and what was not checked.
  mutating func sarifInvocation(
    _ report: CheckReport, _ verdict: Verdict, _ context: SARIFContext, leftOut: Int
  ) {
    let language = context.language.general
    // What is wrong with a manifest, a configuration or a policy is wrong with the set-up.
    let setUp = report.errors.filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") }
    let others = report.errors.filter { !($0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml")) }
    array("invocations", [verdict]) { writer, verdict in
      writer.object { writer in
        writer.member("executionSuccessful", verdict.exitCode != 2)
        writer.member("exitCode", verdict.exitCode)
        writer.member("exitCodeDescription", Terms.exitCode(verdict.exitCode).text(in: language))
        writer.array("toolConfigurationNotifications", setUp) { $0.sarifNotification($1, "error", context) }
        writer.key("toolExecutionNotifications")
        writer.array { writer in
          for error in others { writer.sarifNotification(error, "error", context) }
          for note in report.notes { writer.sarifNotification(note, "note", context) }
          for entry in report.notChecked { writer.sarifNotification(entry, context) }
          if leftOut > 0 {
            let text = LocalizedText(
              zh: "结果超过上限，\(leftOut) 项未列出", en: "\(leftOut) results beyond the limit are left out")
            writer.sarifNotification(RunError(path: "", message: text), "warning", context)
          }
        }
      }
    }
  }

  private mutating func sarifNotification(_ entry: NotChecked, _ context: SARIFContext) {
    func text(_ language: Language) -> String {
      Terms.notChecked.text(in: language) + Terms.colon.text(in: language) + entry.reason.text(in: language)
    }
    let message = LocalizedText(zh: text(.zh), en: text(.en))
    sarifNotification(RunError(path: entry.path, message: message), "note", context)
  }

  private mutating func sarifNotification(_ problem: RunError, _ level: String, _ context: SARIFContext) {
    object { writer in
      writer.member("level", level)
      writer.sarifText("message", problem.message.text(in: context.language.general), context)
      guard !problem.path.isEmpty else { return }
      writer.array("locations", [problem]) { writer, problem in
        writer.object { $0.sarifPlace(problem, context) }
      }
    }
  }

  private mutating func sarifPlace(_ problem: RunError, _ context: SARIFContext) {
    object("physicalLocation") { writer in
      writer.sarifArtifact(problem.path, context)
      guard let line = problem.line else { return }
      writer.object("region") { writer in
        writer.member("startLine", line)
        if let column = problem.column { writer.member("startColumn", column) }
      }
    }
  }

  /// A file by its URI and, where it was checked, its place among the artifacts.
  mutating func sarifArtifact(_ path: String, _ context: SARIFContext) {
    object("artifactLocation") { writer in
      writer.member("uri", SARIFText.uri(ofPath: path))
      if !path.hasPrefix("/") { writer.member("uriBaseId", JSONWriter.sarifRoot) }
      if let place = context.place(ofArtifact: path) { writer.member("index", place) }
    }
  }

  private static let sarifRoot = "%SRCROOT%"

  /// The root to which paths are relative, and the files that were read.
  mutating func sarifSources(_ report: CheckReport, _ context: SARIFContext) {
    object("originalUriBaseIds") { writer in
      writer.object(JSONWriter.sarifRoot) { writer in
        let text = Terms.workingFolder.text(in: context.language.general)
        writer.sarifText("description", text, context)
      }
    }
    array("artifacts", context.artifacts) { writer, document in
      writer.object { writer in
        writer.object("location") { writer in
          writer.member("uri", SARIFText.uri(ofPath: document.path))
          if !document.path.hasPrefix("/") { writer.member("uriBaseId", JSONWriter.sarifRoot) }
        }
        writer.array("roles", ["analysisTarget"]) { $0.string($1) }
        writer.member("mimeType", document.mediaType.rawValue)
        writer.member("encoding", document.encoding)
        if !document.digest.isEmpty { writer.object("hashes") { $0.member("sha-256", document.digest) } }
        writer.object("properties") { writer in
          writer.member("channel", document.channel.name)
          writer.member("campaign", document.campaign)
        }
      }
    }
  }
}
