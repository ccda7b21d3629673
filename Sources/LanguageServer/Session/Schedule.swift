import Linting

/// What is to be judged, and when.
struct Schedule {
  /// A whole campaign that waits for a pause in typing.
  struct Waiting {
    /// A path of the campaign.
    var path: String
    var due: ContinuousClock.Instant
  }

  /// How long nobody types before a whole campaign is compared, or a pack is loaded.
  static let pause = Duration.milliseconds(200)

  /// URIs of open texts that have changed, the latest last.
  private(set) var changed: [String] = []
  /// By the campaign's key.
  private var campaigns: [String: Waiting] = [:]
  private var packs: [PackPlace: ContinuousClock.Instant] = [:]
  /// The campaign that is on its way, with its key.
  var pass: (key: String, pass: CampaignPass)?

  mutating func addChanged(_ uri: String) {
    changed.removeAll { $0 == uri }
    changed.append(uri)
  }

  mutating func removeChanged(_ uri: String) { changed.removeAll { $0 == uri } }

  /// Has a campaign compared after a pause; one on its way is begun anew.
  mutating func addCampaign(_ key: String, _ path: String, now: ContinuousClock.Instant) {
    campaigns[key] = Waiting(path: path, due: now.advanced(by: Schedule.pause))
    if pass?.key == key { pass = nil }
  }

  mutating func addPack(_ place: PackPlace, now: ContinuousClock.Instant) {
    packs[place] = now.advanced(by: Schedule.pause)
  }

  /// The next campaign whose pause is over, which is then no longer waiting.
  mutating func nextCampaign(now: ContinuousClock.Instant) -> (key: String, path: String)? {
    let due = campaigns.filter { $0.value.due <= now }.min { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
    guard let due else { return nil }
    campaigns[due.key] = nil
    return (due.key, due.value.path)
  }

  mutating func nextPack(now: ContinuousClock.Instant) -> PackPlace? {
    let due = packs.filter { $0.value <= now }.min { ($0.value, $0.key.folder) < ($1.value, $1.key.folder) }
    guard let due else { return nil }
    packs[due.key] = nil
    return due.key
  }

  /// When there is something to do: at once, at some time, or not at all (nil).
  func wait(now: ContinuousClock.Instant) -> Duration? {
    if !changed.isEmpty || pass != nil { return .zero }
    let next = (campaigns.values.map(\.due) + packs.values).min()
    return next.map { max(.zero, now.duration(to: $0)) }
  }
}
