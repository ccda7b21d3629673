import Campaigns
import Decisions
import Documents
public import Findings
import YAML

extension SuppressionDraft {
  /// As an entry of one finding, or of all of a rule.
  func entry(rule: String, fingerprint: String?, on day: CalendarDate) -> Suppression {
    Suppression(
      rule: rule, fingerprint: fingerprint, target: target, reason: reason, by: by, approvedBy: approvedBy,
      date: day, expires: expires)
  }
}

extension RecordRun {
  /// Excuses one finding.
  public func suppress(_ finding: Finding, _ draft: SuppressionDraft) throws(LintError) -> Written {
    let home = result.places.home(.suppressions, of: campaign(of: finding))
    return try RecordWriting(request: request, fileSystem: fileSystem).add(
      draft.entry(rule: finding.rule, fingerprint: finding.fingerprint, on: request.asOf), to: home)
  }
}

extension Linter {
  /// Excuses all findings of a rule, without looking for them.
  public func suppress(rule: String, _ draft: SuppressionDraft) throws(LintError) -> RecordRun.Written {
    let listing = discovery.discover(request.paths)
    let places = RecordPlaces(request.records ?? RecordRequest(), listing, fileSystem)
    let rules = RuleNames(chooser(listing, tellsClaims: false).locator.ruleNames())
    guard rules.contains(rule) else {
      throw LintError(
        zh: "没有规则或指纹“\(rule)”", en: "there is no rule or fingerprint \"\(rule)\"",
        suggestion: Spelling.nearest(rule, in: rules.candidates(for: rule)))
    }
    let only = listing.campaigns.count == 1 ? listing.campaigns.first : nil
    let home = places.home(.suppressions, of: only)
    return try RecordWriting(request: request, fileSystem: fileSystem).add(
      draft.entry(rule: rule, fingerprint: nil, on: request.asOf), to: home)
  }
}

/// Writes a suppression after its last day was held against the limit.
private struct RecordWriting {
  let request: LintRequest
  let fileSystem: FileSystem

  func add(_ entry: Suppression, to path: String) throws(LintError) -> RecordRun.Written {
    let limit = ExpiryLimit(today: max(request.records?.today ?? request.asOf, request.asOf))
    let last = limit.latest(written: entry.date)
    guard entry.expires <= last, entry.expires >= request.asOf else {
      throw LintError(
        zh: "--expires \(entry.expires) 不在 \(request.asOf) 到 \(last) 之间（最长 \(ExpiryLimit.days) 天）",
        en:
          "--expires \(entry.expires) does not lie from \(request.asOf) to \(last), \(ExpiryLimit.days) days at most"
      )
    }
    return try RecordAppending(fileSystem: fileSystem, kind: .suppressions, path: path).add(
      to: SuppressionFile.key
    ) { (old) throws(YAMLListText.Failure) in try SuppressionFile.adding(entry, to: old) }
  }
}
