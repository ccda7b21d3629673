import Documents
import Findings

extension JSONWriter {
  /// Who excused or answered a finding, or null.
  mutating func resolution(_ resolution: Resolution?) {
    guard let resolution else { return member("resolution", nil) }
    object("resolution") { writer in
      writer.member("kind", resolution.kind.rawValue)
      writer.member("effect", resolution.effect.rawValue)
      writer.member("reason", resolution.reason)
      writer.member("by", resolution.by)
      writer.member("approvedBy", resolution.approvedBy)
      writer.member("expires", resolution.expires?.description)
      writer.member("source", ResolutionLine.source(resolution))
    }
  }

  mutating func members(of baseline: BaselineComparison) {
    array("paths", baseline.paths) { $0.string($1) }
    array("absent", baseline.absent) { $0.absent($1) }
  }

  mutating func absent(_ entry: BaselineComparison.Absent) {
    object { $0.members(of: entry) }
  }

  mutating func members(of entry: BaselineComparison.Absent) {
    member("fingerprint", entry.fingerprint)
    member("rule", entry.rule)
    member("level", entry.level.rawValue)
    member("campaign", entry.campaign)
    member("channel", entry.channel.name)
    member("path", entry.path)
    member("evidence", entry.quote)
    member("count", entry.count)
  }

  mutating func members(of notice: ResolutionNotice, _ language: Language) {
    member("kind", notice.kind.rawValue)
    member("source", notice.source.rawValue)
    member("subject", notice.subject)
    member("expires", notice.expires?.description)
    if let days = notice.daysLeft { member("daysLeft", days) }
    member("findings", notice.findings)
    member("path", notice.path)
    member("line", notice.line)
    member("message", notice.message.text(in: language))
  }
}
