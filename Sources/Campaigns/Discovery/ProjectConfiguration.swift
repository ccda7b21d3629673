public import Documents
public import YAML

/// What a `fineprint.yaml` sets for all checks of a project.
public struct ProjectConfiguration: Sendable {
  /// The file's name.
  public static let fileName = "fineprint.yaml"

  /// Path of the file as it is reported.
  public var path: String
  public var policies: [String] = []
  /// Folders of the project's own packs, as they are opened.
  public var packs: [String] = []
  /// Rules that are turned off, each with its reason.
  public var disabled: [Disabled] = []
  /// What stands in the place of options, where the command line says nothing.
  public var settings: [ProjectSetting] = []
  /// Channels of files by glob, in the order of the file; the first that matches wins.
  public var channels: [ChannelPattern] = []

  /// A rule, by pack and id, and why it does not judge.
  public struct Disabled: Sendable, Hashable {
    public var rule: String
    public var reason: String
  }

  public struct ChannelPattern: Sendable, Hashable {
    /// Matches the path below the configuration's folder; without a `/`, the file's name.
    public var glob: Glob
    public var channel: Channel
  }

  public init(path: String) { self.path = path }

  /// Reads the bytes of the file at `path`; what is sound is kept beside the problems.
  public static func read(
    _ bytes: [UInt8], path: String
  ) -> (configuration: ProjectConfiguration, problems: [YAMLProblem]) {
    let problems = YAMLProblems()
    var configuration = ProjectConfiguration(path: path)
    do throws(YAMLError) {
      let node = try YAMLReader.read(bytes)
      if let root = YAMLMapping(node, name: fileName, problems: problems) { configuration.read(root) }
    } catch .empty {
      // A file of comments sets nothing.
    } catch {
      problems.report(error)
    }
    return (configuration, problems.sorted)
  }

  private mutating func read(_ root: YAMLMapping) {
    settings = SettingReader(root: root, folder: Path.parent(path)).settings()
    policies = values("policies")
    packs = values("packs")
    disabled = (root.mappings("disable") ?? []).compactMap { entry in
      defer { entry.finish() }
      guard let rule = entry.requiredString("rule"), let reason = entry.requiredString("reason") else {
        return nil
      }
      return Disabled(rule: rule, reason: reason)
    }
    if let globs = root.mapping("channels") {
      globs.allowAnyKey()
      channels = globs.entries.compactMap { entry in
        globs.string(entry.key).map { ChannelPattern(glob: Glob(entry.key), channel: Channel(named: $0)) }
      }
    }
    root.finish()
  }

  /// The words of a setting, or none.
  public func values(_ key: String) -> [String] {
    settings.first { $0.key == key }?.values.map(\.text) ?? []
  }

  /// What it sets of the limits of a run.
  public var limits: Limits {
    var limits = Limits()
    limits.fileSize = values("max-file-size").first.flatMap(ByteSize.bytes)
    for text in values("limits") { _ = limits.set(text) }
    return limits
  }

  /// The channel that the configuration gives a file, or nil.
  public func channel(of file: String) -> Channel? {
    guard let relative = Path.relative(file, to: Path.parent(path)) else { return nil }
    let name = Path.name(file)
    return channels.first { $0.glob.matches($0.glob.pattern.contains("/") ? relative : name) }?.channel
  }
}
