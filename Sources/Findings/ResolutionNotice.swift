public import Documents

/// Something to tell of what excuses findings: that it is over, ends soon, or speaks of nothing.
public struct ResolutionNotice: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Its last day is over.
    case expired
    /// Its last day comes within `horizon` days.
    case expiring
    /// It speaks of no finding of this run.
    case unused
    /// The evidence has changed since a review was answered.
    case void
  }

  /// Days ahead in which an end is told.
  public static let horizon = 30

  public var kind: Kind
  public var source: Resolution.Kind
  /// A rule, with the files that it is suppressed in, or a fingerprint.
  public var subject: String
  public var expires: CalendarDate?
  /// From the day of the run to the last day; 0 on the last day itself, nil where nothing ends.
  public var daysLeft: Int?
  /// How many findings it speaks of.
  public var findings: Int
  public var path: String
  /// From 1.
  public var line: Int
  public var column: Int

  public init(
    kind: Kind, source: Resolution.Kind, subject: String, expires: CalendarDate? = nil, daysLeft: Int? = nil,
    findings: Int, path: String, line: Int, column: Int = 1
  ) {
    self.kind = kind
    self.source = source
    self.subject = subject
    self.expires = expires
    self.daysLeft = daysLeft
    self.findings = findings
    self.path = path
    self.line = line
    self.column = column
  }

  /// The notice at its place.
  public var note: RunError { RunError(path: path, line: line, column: column, message: message) }

  public var message: LocalizedText {
    let what =
      source == .decision
      ? LocalizedText(zh: "对 \(subject) 的复核结论", en: "the decision on \(subject)")
      : LocalizedText(zh: "对 \(subject) 的豁免", en: "the suppression of \(subject)")
    let end = tail
    return LocalizedText(zh: what.zh + end.zh, en: what.en + end.en)
  }

  private var tail: LocalizedText {
    let day = expires.map(\.description) ?? ""
    let left = daysLeft ?? 0
    switch kind {
    case .expired where findings == 0:
      return LocalizedText(
        zh: "已于 \(day) 到期，没有对应的问题，可以删去", en: " ended on \(day) and speaks of no finding; remove it")
    case .expired:
      return LocalizedText(
        zh: "已于 \(day) 到期，\(findings) 项问题重新列出", en: " ended on \(day); \(counted) again")
    case .expiring:
      let days = left == 0 ? "today" : left == 1 ? "in 1 day" : "in \(left) days"
      return LocalizedText(
        zh: left == 0 ? "今天到期（\(day)）" : "还有 \(left) 天到期（\(day)）", en: " ends \(days), on \(day)")
    case .unused:
      return LocalizedText(zh: "没有对应的问题，可以删去", en: " speaks of no finding; remove it")
    case .void:
      return LocalizedText(
        zh: "已失效：证据在复核之后有改动，请重新复核", en: " is void: the evidence has changed since; decide again")
    }
  }

  private var counted: String { findings == 1 ? "1 finding is open" : "\(findings) findings are open" }
}
