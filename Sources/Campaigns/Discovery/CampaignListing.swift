public import Documents
public import YAML

/// What the paths of a command line come to.
public struct CampaignListing: Sendable {
  /// Sorted by the bytes of their folder's path; their files by path, then channel.
  public var campaigns: [Campaign] = []
  /// The project's `fineprint.yaml`, or nil where there is none.
  public var configuration: ProjectConfiguration?
  /// What could not be done: each makes the exit status 2.
  public var problems: [CampaignProblem] = []
  /// Worth telling, without an effect on the exit status.
  public var notes: [CampaignProblem] = []
  /// Files of the folders that are not read, each with its reason.
  public var notChecked: [UncheckedFile] = []

  public init() {}
}

/// A fault of a path or of a place in a configuration file.
public struct CampaignProblem: Sendable, Hashable {
  public var path: String
  /// Nil where the file as a whole is meant.
  public var mark: YAMLMark?
  public var message: LocalizedText
  /// The line that `mark` lies in, or nil.
  public var sourceLine: String?
  /// The word that was probably misspelt there, with the one that was meant; or nil.
  public var correction: Correction?

  public init(
    path: String, mark: YAMLMark? = nil, message: LocalizedText, sourceLine: String? = nil,
    correction: Correction? = nil
  ) {
    self.path = path
    self.mark = mark
    self.message = message
    self.sourceLine = sourceLine
    self.correction = correction
  }

  init(path: String, _ problem: YAMLProblem, _ source: YAMLSource) {
    self.init(
      path: path, mark: problem.mark, message: LocalizedText(zh: problem.zh, en: problem.en),
      sourceLine: source.line(problem.mark.line), correction: problem.correction)
  }

  static func isBefore(_ left: CampaignProblem, _ right: CampaignProblem) -> Bool {
    let none = YAMLMark(line: 0, column: 0)
    return left.path == right.path
      ? (left.mark ?? none) < (right.mark ?? none) : Path.isBefore(left.path, right.path)
  }
}

/// A file that is named in the report as not checked.
public struct UncheckedFile: Sendable, Hashable {
  public var path: String
  public var reason: LocalizedText

  public init(path: String, reason: LocalizedText) {
    self.path = path
    self.reason = reason
  }

  static let unknownType = LocalizedText(
    zh: "未知的文件类型；可检查 .txt .md .csv .tsv .html", en: "unknown file type; .txt .md .csv .tsv .html are read")
  static let outsideLink = LocalizedText(
    zh: "指向文件夹之外的符号链接，不跟随；--allow-outside 允许",
    en: "a symbolic link that leads out of the folder, which is not followed; --allow-outside allows it")
  static let linkedFolder = LocalizedText(
    zh: "指向文件夹的符号链接，不跟随", en: "a symbolic link to a folder, which is not followed")
}
