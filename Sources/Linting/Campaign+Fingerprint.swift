import Campaigns

extension Campaign {
  /// What stands for a campaign in fingerprints: an ad-hoc one goes by its folder below the project's, so that they
  /// are the same from whichever folder we run.
  func nameInFingerprints(_ configuration: ProjectConfiguration?, workingDirectory base: String) -> String {
    guard let configuration, manifestPath == nil, id != CampaignDiscovery.standardInput else { return id }
    let own = Path.absolute(id, workingDirectory: base)
    let project = Path.absolute(Path.parent(configuration.path), workingDirectory: base)
    return own == project ? "." : Path.relative(own, to: project) ?? id
  }
}
