public import Documents
import YAML

/// Makes campaigns of the paths of a command line.
///
/// A folder with a `campaign.yaml` is that campaign, with the files of its sub-folders that have none. A folder
/// without one is an ad-hoc campaign of its documents, and its sub-folders are campaigns of their own. Single
/// files form one ad-hoc campaign for each folder that they lie in; `-` is standard input.
public struct CampaignDiscovery: Sendable {
  /// The path that stands for standard input.
  public static let standardInput = "-"
  /// Longest manifest or configuration that is read, in bytes.
  static let manifestLimit = 4 << 20

  let fileSystem: FileSystem
  let channel: Channel?

  /// `channel` is that of single files and of standard input, before any other source.
  public init(fileSystem: FileSystem = FileSystem(), channel: Channel? = nil) {
    self.fileSystem = fileSystem
    self.channel = channel
  }

  /// The campaigns of the paths, as they were given; no path gives no campaign.
  public func discover(_ paths: [String]) -> CampaignListing {
    var run = DiscoveryRun(discovery: self)
    return run.discover(paths)
  }
}
