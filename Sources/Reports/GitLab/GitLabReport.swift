public import Documents
public import Findings

/// GitLab's code quality report: open findings and what could not be done.
public struct GitLabReport: Sendable {
  private let report: CheckReport
  private let language: ReportLanguage

  public init(_ report: CheckReport, language: Language? = nil) {
    self.report = report
    self.language = ReportLanguage(language, for: report)
  }

  /// The array as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for error in report.errors { writer.object { $0.quality(error, language.general) } }
      for finding in report.findings where finding.state == .new {
        writer.object { $0.quality(finding, language.of(finding)) }
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func quality(_ finding: Finding, _ language: Language) {
    let remedy = FindingLine.remedy(finding, in: language)
    let message = FindingLine.message(finding, in: language)
    let end = remedy.isEmpty ? "" : language == .zh ? "。\(remedy)" : ". \(remedy)"
    quality(
      description: message + end, rule: finding.rule, fingerprint: finding.fingerprint,
      severity: JSONWriter.severity(of: finding))
    place(finding.evidence.path, finding.evidence.start.line, finding.evidence.end.line)
  }

  /// An error has no fingerprint of its own; its place and words stand for it.
  fileprivate mutating func quality(_ error: RunError, _ language: Language) {
    let message = VisibleText.of(error.message.text(in: language))
    quality(
      description: message, rule: "\(Product.name)/error",
      fingerprint: ShortHash.of(error.path + "\u{1F}" + error.message.en), severity: "blocker")
    place(error.path, error.line ?? 1, error.line ?? 1)
  }

  private mutating func quality(description: String, rule: String, fingerprint: String, severity: String) {
    member("description", description)
    member("check_name", rule)
    member("fingerprint", fingerprint)
    member("severity", severity)
  }

  private mutating func place(_ path: String, _ begin: Int, _ end: Int) {
    object("location") { writer in
      writer.member("path", VisibleText.of(path))
      writer.object("lines") { writer in
        writer.member("begin", begin)
        writer.member("end", end)
      }
    }
  }

  private static func severity(of finding: Finding) -> String {
    if finding.outcome == .review { return "info" }
    switch finding.level {
    case .error: return "critical"
    case .warning: return "major"
    case .note: return "minor"
    }
  }
}

/// FNV-1a of 64 bits, to tell apart what needs no protection against forgery.
enum ShortHash {
  /// 16 hexadecimal digits.
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
