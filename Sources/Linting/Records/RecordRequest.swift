public import Campaigns
public import Documents

/// Where a run reads what excuses findings.
public struct RecordRequest: Sendable, Hashable {
  /// Files that are named, each in the place of those that would be found.
  public var files: [RecordFile: String] = [:]
  /// Of those that are named, the kinds that are about to be written and so may be missing.
  public var creates: Set<RecordFile> = []
  /// The revision of the repository at which all of it is read, comments in documents too; nil reads what lies there.
  public var revision: String?
  /// The day of the clock, from which on a suppression may last 366 days; nil is that of the run.
  public var today: CalendarDate?

  public init() {}
}
