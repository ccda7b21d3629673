import Campaigns
public import Documents
public import Findings
import Linting
import YAML

/// What a project's `fineprint.yaml` sets for a path.
public struct ProjectSettings: Sendable {
  public struct Setting: Sendable {
    /// The option's name without its dashes: "fail-on".
    public var key: String
    /// One, or several where the option may be repeated; "true" or "false" for a switch.
    public var values: [String]
    /// The place of each value: "fineprint.yaml:3:10".
    public var places: [String]
  }

  public struct Disabled: Sendable {
    public var rule: String
    public var reason: String
  }

  /// What the file may set.
  public struct Key: Sendable {
    /// As the file names it: "fail-on".
    public var name: String
    public var note: LocalizedText
    /// What holds where nobody says anything; nil for what is no single setting.
    public var preset: LocalizedText?
    /// The option that it stands in for, without its dashes, or nil.
    public var option: String?
    /// Whether it takes part in the choice of packs, in which a campaign's manifest comes first.
    public var choosesPacks: Bool
  }

  /// All keys of the file, in the order in which they are shown.
  public static let keys = ProjectSetting.all.map {
    Key(
      name: $0.key, note: $0.note, preset: $0.preset, option: $0.option,
      choosesPacks: [.packs, .folders].contains($0.form))
  }

  /// Path of the file, or nil where there is none.
  public var path: String?
  public var settings: [Setting] = []
  public var disabled: [Disabled] = []
  /// What is wrong with the file; what is sound is used.
  public var problems: [RunError] = []
  /// The `campaign.yaml` in the path's folder or above, with the packs that it names, or nil.
  public var manifest: (path: String, policies: [String])?
  /// Files that excuse findings and are found without an option, by the option's name without its dashes.
  public var found: [(key: String, path: String)] = []

  public init() {}

  /// The setting of an option, or nil.
  public func setting(_ key: String) -> Setting? { settings.first { $0.key == key } }
}

extension Auditor {
  /// What the `fineprint.yaml` of the first path sets; nothing where there is none.
  public static func settings(of paths: [String]) -> ProjectSettings {
    var settings = ProjectSettings()
    guard let first = paths.first, let (file, problems) = CampaignDiscovery().configuration(of: first) else {
      return settings
    }
    settings.path = file.path
    settings.settings = file.settings.map { setting in
      ProjectSettings.Setting(
        key: setting.key, values: setting.values.map(\.text),
        places: setting.values.map { "\(file.path):\($0.mark.line):\($0.mark.column)" })
    }
    settings.disabled = file.disabled.map { ProjectSettings.Disabled(rule: $0.rule, reason: $0.reason) }
    settings.problems = problems.map { RunError(file.path, $0) }
    return settings
  }

  /// The same with what applies besides: the campaign's manifest, and the files that excuse findings.
  public static func surroundings(of path: String) -> ProjectSettings {
    var settings = settings(of: [path])
    let fileSystem = FileSystem()
    if let manifest = CampaignDiscovery().manifest(of: path) {
      settings.manifest = (manifest.campaign.manifestPath ?? "", manifest.campaign.policies)
    }
    let folders = [settings.path ?? "fineprint.yaml", settings.manifest?.path].compactMap { $0 }
      .map(Path.parent)
    for file in RecordFile.allCases {
      let paths = folders.map { Path.join($0, file.name) }
      for (number, path) in paths.enumerated() where !paths[..<number].contains(path) {
        if (try? fileSystem.kind(path)) == .file { settings.found.append((file.key, path)) }
      }
    }
    return settings
  }
}
