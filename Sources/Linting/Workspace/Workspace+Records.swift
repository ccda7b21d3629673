import Campaigns
import Decisions
import Documents
public import Findings
import YAML

/// A `suppressions.yaml` as it would be with one entry more, whose reason and names a person fills in.
public struct SuppressionProposal: Sendable, Hashable {
  public var path: String
  /// The bytes that are there; nil where the file has to be made.
  public var old: [UInt8]?
  public var new: [UInt8]
  /// The line of the new entry, from 1.
  public var line: Int
}

extension Workspace {
  /// Days for which a proposed suppression holds unless the person says otherwise.
  private static let proposedDays = 90

  /// What excuses a finding, in the file that `fineprint suppress` would write; nil where no entry can be added.
  public func suppression(of finding: Finding) -> SuppressionProposal? {
    guard let live = campaign(at: place(of: finding.evidence.path), renewing: false) else { return nil }
    let places = RecordPlaces(request.records ?? RecordRequest(), live.listing, fileSystem)
    let path = places.home(.suppressions, of: live.campaign)
    let target = Glob(places.path(finding.evidence.path, in: path))
    let isBelow = target.isLiteral && !target.pattern.contains("\\") && !Path.leavesFolder(target.pattern)
    let draft = SuppressionDraft(
      target: isBelow ? target.pattern : nil, reason: "", by: "", approvedBy: "",
      expires: CalendarDate(dayNumber: asOf.dayNumber + Workspace.proposedDays))
    let entry = draft.entry(rule: finding.rule, fingerprint: fingerprint(of: finding), on: asOf)
    do {
      let old = try RecordAppending.read(path, .suppressions, fileSystem)
      let new = try SuppressionFile.adding(entry, to: old)
      let line = YAMLListText(key: SuppressionFile.key).lastLine(of: new)
      return SuppressionProposal(path: path, old: old, new: new, line: line)
    } catch {
      return nil
    }
  }
}
