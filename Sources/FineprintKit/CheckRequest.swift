public import Documents
public import Findings

/// What is to be checked, and by which rules.
public struct CheckRequest: Sendable {
  /// Files, folders, manifests, or "-" for standard input.
  public var paths: [String]
  /// The bytes of standard input where a path is "-", else nil.
  public var standardInput: [UInt8]?
  public var selection: PolicySelection
  /// The channel of single files, or nil: from the manifest or the file's name.
  public var channel: Channel?
  /// Rules and categories that alone judge; empty is all.
  public var select: [String]
  /// Rules and categories that do not judge.
  public var ignore: [String]
  /// Where the words of `select` and `ignore` stand, "fineprint.yaml:3:10", unless the command line gave them.
  public var wordPlaces: [String: String] = [:]
  /// Findings below are left out.
  public var level: Level
  /// Documents worked on at a time, from 1.
  public var jobs: Int
  public var limits = Limits()
  /// Whether manifests may name files outside their folders.
  public var allowsOutside = false
  public var includesPreview: Bool
  /// Whether the report describes the rules that judged, as SARIF wants them.
  public var describesRules = false
  /// Whether the report holds the documents that findings quote, as the HTML report shows them.
  public var showsDocuments = false
  /// Whether pages are shown in a browser instead of by the static engine.
  public var renders = false
  /// The folder that takes a picture of each rendered page, or nil.
  public var screenshots: String?
  /// What excuses findings; nil excuses nothing.
  public var records: RecordSelection? = RecordSelection()
  /// The folder that keeps compiled packs for the next run, or nil.
  public var cacheFolder: String?
  /// A git revision: only what changed since is told, read with its campaigns; "main..." is where HEAD left it.
  public var changedSince: String?
  /// Is told how far the run is, from any thread.
  public var progress: (@Sendable (Progress) -> Void)?

  public init(
    paths: [String], standardInput: [UInt8]? = nil, selection: PolicySelection, channel: Channel? = nil,
    select: [String] = [], ignore: [String] = [], level: Level = .note, jobs: Int = 1,
    includesPreview: Bool = true
  ) {
    self.paths = paths
    self.standardInput = standardInput
    self.selection = selection
    self.channel = channel
    self.select = select
    self.ignore = ignore
    self.level = level
    self.jobs = jobs
    self.includesPreview = includesPreview
  }
}

/// Where what excuses findings is read: files that are named, else those beside a `campaign.yaml`, beside the nearest
/// `fineprint.yaml` or in the working directory.
public struct RecordSelection: Sendable {
  public var baseline: String?
  public var suppressions: String?
  public var decisions: String?
  /// A revision of the repository at which all of it is read, comments in documents too, or nil.
  public var revision: String?
  /// The day of the clock, or nil for that of the check: a suppression ends at most 366 days after it.
  public var today: CalendarDate?

  public init() {}
}

/// Which policy packs judge, and by the law of which day.
public struct PolicySelection: Sendable {
  /// Ids of packs; empty leaves the choice to the campaign, the configuration or the documents.
  public var policies: [String]
  /// Folders of packs beside those that are shipped.
  public var folders: [String]
  public var asOf: CalendarDate

  public init(policies: [String] = [], folders: [String] = [], asOf: CalendarDate) {
    self.policies = policies
    self.folders = folders
    self.asOf = asOf
  }
}

/// The file that is to be shown as a reader sees it.
public struct InspectRequest: Sendable {
  /// A file, or "-" for standard input.
  public var path: String
  public var standardInput: [UInt8]?
  public var channel: Channel?
  public var limits: Limits
  /// Whether a page is shown in a browser instead of by the static engine.
  public var renders = false

  public init(
    path: String, standardInput: [UInt8]? = nil, channel: Channel? = nil, limits: Limits = Limits()
  ) {
    self.path = path
    self.standardInput = standardInput
    self.channel = channel
    self.limits = limits
  }
}
