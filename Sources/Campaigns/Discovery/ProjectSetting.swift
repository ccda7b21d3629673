public import YAML

/// What a `fineprint.yaml` sets in the place of an option.
public struct ProjectSetting: Sendable, Hashable {
  /// A word with its place in the file.
  public struct Value: Sendable, Hashable {
    public var text: String
    public var mark: YAMLMark
  }

  /// The option's name without its dashes: "fail-on".
  public var key: String
  /// One, or several where the option may be repeated; "true" or "false" for a switch.
  public var values: [Value]

  /// Workers that may be asked for.
  public static let jobs = 1...1024
}
