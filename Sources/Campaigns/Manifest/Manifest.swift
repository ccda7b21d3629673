public import Documents
public import YAML

/// What a `campaign.yaml` says, before its files are looked for.
public struct Manifest: Sendable {
  /// Without files; what could not be read is left out.
  public var campaign: Campaign
  public var channels: [ManifestChannel] = []
  public var tariffs: TariffSource?
  /// Worth telling, and no fault: a channel that nobody knows, a key that is not read yet.
  public var notes: [YAMLProblem] = []
  /// All faults, in the order of the file.
  public var problems: [YAMLProblem] = []
}

/// An entry of the manifest's `channels`.
public struct ManifestChannel: Sendable, Hashable {
  /// A file or glob with its place.
  public struct Pattern: Sendable, Hashable {
    public var text: String
    public var mark: YAMLMark
  }

  public var channel: Channel
  public var files: [Pattern]
  public var owner: String?
  public var region: String?
  public var published: CalendarDate?
}

/// Where the filed tariffs stand: a file of the campaign's folder and the columns to read.
public struct TariffSource: Sendable, Hashable {
  public struct Column: Sendable, Hashable {
    /// The attribute of an offer: "price".
    public var attribute: String
    /// The column's name in the file.
    public var name: String

    public init(attribute: String, name: String) {
      self.attribute = attribute
      self.name = name
    }
  }

  public var file: String
  public var mark: YAMLMark
  /// In the order of the manifest.
  public var columns: [Column]
}
