/// The files in which a project keeps what it knows of findings. Each is found without an option beside a
/// `campaign.yaml`, beside the nearest `fineprint.yaml`, and, where there is none, in the working directory.
public enum RecordFile: String, Sendable, CaseIterable {
  case baseline = "baseline.yaml"
  case suppressions = "suppressions.yaml"
  case decisions = "decisions.yaml"

  /// The file's name.
  public var name: String { rawValue }

  /// The option and the key of `fineprint.yaml` that name another file: "baseline".
  public var key: String { String(rawValue.prefix { $0 != "." }) }

  /// Bytes that are read at most.
  public var limit: Int { self == .baseline ? 64 << 20 : 4 << 20 }
}
