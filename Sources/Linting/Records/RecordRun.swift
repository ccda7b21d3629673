import Campaigns
import Decisions
public import Findings
import YAML

/// A check whose findings somebody is about to excuse or answer.
public struct RecordRun: Sendable {
  public let report: CheckReport
  let request: LintRequest
  let fileSystem: FileSystem
  let campaigns: [Campaign]
  let result: RecordStage.Result

  /// The place that an entry was written to.
  public struct Written: Sendable, Hashable {
    public var path: String
    /// From 1.
    public var line: Int
  }

  /// Reviews that nobody has answered, or whose answer is void.
  public var openReviews: [Finding] {
    report.findings.filter { $0.state == .new && $0.outcome == .review }
  }

  /// The finding of a fingerprint, or of its first six digits and more.
  public func finding(_ fingerprint: String) throws(LintError) -> Finding {
    let name = fingerprint.lowercased()
    let found = report.findings.filter { $0.fingerprint.hasPrefix(name) }
    guard let first = found.first, name.utf8.count >= 6 else {
      throw LintError(
        zh: "没有指纹为 \(fingerprint) 的问题", en: "there is no finding with the fingerprint \(fingerprint)",
        suggestion: Spelling.nearest(name, in: report.findings.map(\.fingerprint)))
    }
    guard found.allSatisfy({ $0.fingerprint == first.fingerprint }) else {
      let all = found.map(\.fingerprint).joined(separator: ", ")
      throw LintError(zh: "\(fingerprint) 对应多项：\(all)", en: "\(fingerprint) stands for several: \(all)")
    }
    return first
  }

  /// Adds an answer to a review to the decisions; of several answers the last one speaks.
  public func decide(
    _ finding: Finding, isAccepted: Bool, reason: String, by: String
  ) throws(LintError) -> Written {
    guard finding.outcome == .review || finding.resolution?.kind == .decision else {
      throw LintError(
        zh: "\(finding.fingerprint) 是违规，不是待复核项；要豁免请用 fineprint suppress",
        en: "\(finding.fingerprint) is a violation, no review; excuse it with fineprint suppress")
    }
    let decision = Decision(
      fingerprint: finding.fingerprint, rule: finding.rule, quote: RecordRun.cut(finding.evidence.text),
      outcome: isAccepted ? .accepted : .violation, reason: reason, by: by, date: request.asOf,
      evidence: finding.evidenceDigest)
    let path = result.places.home(.decisions, of: campaign(of: finding))
    return try RecordAppending(fileSystem: fileSystem, kind: .decisions, path: path).add(
      to: DecisionFile.key
    ) { (old) throws(YAMLListText.Failure) in try DecisionFile.adding(decision, to: old) }
  }

  /// The campaign of a finding.
  func campaign(of finding: Finding) -> Campaign? {
    campaigns.first { campaign in
      campaign.id == finding.campaign && campaign.files.contains { $0.path == finding.evidence.path }
    }
  }

  /// A quote as it is written beside an entry, for a person to read.
  static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 60 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(59))) + "…"
  }
}

extension Linter {
  /// Checks, and keeps what is needed to change the files that excuse and answer.
  public func recordRun() throws(LintError) -> RecordRun {
    var output = try run(tellsClaims: false)
    output.findings = FindingOrder.withEvidenceDigests(output.findings, jobs: request.jobs)
    guard let result = output.records else {
      throw LintError(zh: "没有读取豁免和基线", en: "suppressions and baselines were not read")
    }
    return RecordRun(
      report: CheckReport(output, asOf: request.asOf), request: request, fileSystem: fileSystem,
      campaigns: result.places.campaigns, result: result)
  }
}
