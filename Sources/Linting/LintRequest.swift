public import Documents
public import Findings

/// What one run is asked to do.
public struct LintRequest: Sendable {
  /// Files, folders, manifests, or `-` for standard input.
  public var paths: [String]
  /// The bytes of standard input, where a path is `-`.
  public var standardInput: [UInt8]?
  /// Ids of packs; empty lets the campaign, the configuration or the language decide.
  public var policies: [String] = []
  /// Folders that hold packs beside the shipped ones.
  public var policyFolders: [String] = []
  /// The day by whose law and calendar is judged.
  public var asOf: CalendarDate
  /// The channel of single files.
  public var channel: Channel?
  /// Rules or categories that alone are run; empty runs all.
  public var select: [String] = []
  public var ignore: [String] = []
  /// Where such words stand in a configuration, by word: "fineprint.yaml:3:10".
  public var wordPlaces: [String: String] = [:]
  /// Findings below are not reported.
  public var level: Level = .note
  /// Worker threads, at least 1.
  public var jobs: Int = 1
  public var limits = Limits()
  public var includesPreview = true
  /// Whether manifests may name files outside their folders.
  public var allowsOutside = false
  /// Whether pages are shown in a browser instead of by the static engine.
  public var renders = false
  /// The folder that takes a picture of each rendered page, or nil.
  public var screenshots: String?

  /// Whether the report of a check describes the rules that judged.
  public var describesRules = false
  /// Whether the report of a check holds the documents that findings quote.
  public var showsDocuments = false
  /// What excuses findings and where it is read from; nil excuses nothing.
  public var records: RecordRequest? = RecordRequest()

  /// The folder that keeps compiled packs for the next run, or nil.
  public var cacheFolder: String?
  /// A git revision, since which documents must have changed to be told of, or nil; "main..." is where HEAD left it.
  public var changedSince: String?
  /// Is told how far the run is, from any thread.
  public var progress: (@Sendable (Progress) -> Void)?

  public init(paths: [String], asOf: CalendarDate) {
    self.paths = paths
    self.asOf = asOf
  }
}

/// A request that cannot be answered at all.
public struct LintError: Error, Sendable, Hashable {
  public var message: LocalizedText
  /// What was probably meant, or nil.
  public var suggestion: String?

  public init(zh: String, en: String, suggestion: String? = nil) {
    message = LocalizedText(zh: zh, en: en)
    self.suggestion = suggestion
  }
}
