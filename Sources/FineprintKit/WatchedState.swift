import Campaigns

/// What a check read as it stood at one time; two are equal while nothing changed.
public struct WatchedState: Sendable, Hashable {
  private let state: FolderState

  init(_ state: FolderState) { self.state = state }
}

extension Auditor {
  /// How the files of a check stand: its paths, the settings that govern them, own packs and what excuses findings.
  public static func state(of request: CheckRequest) -> WatchedState {
    let configuration = CampaignDiscovery().configuration(of: request.paths.first ?? ".")?.configuration
    let records = [
      request.records?.baseline, request.records?.suppressions, request.records?.decisions,
      configuration?.path,
    ]
    let packs = request.selection.folders + (configuration?.packs ?? [])
    return WatchedState(FolderState(of: request.paths + packs + records.compactMap { $0 }))
  }
}
