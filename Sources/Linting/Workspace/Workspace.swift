public import Campaigns
public import Documents
public import Findings
public import Policies

/// The documents that somebody works on: each judged at once when it changes, and compared with its campaign.
///
/// Packs are compiled once and kept; what was read of files that did not change is kept too. Belongs to one thread.
public final class Workspace {
  let request: LintRequest
  public private(set) var fileSystem: FileSystem
  /// The day by whose law and calendar is judged.
  public private(set) var asOf: CalendarDate

  /// Numbers of the open texts by path; a text that changes gets a new one.
  private var openTexts: [String: Int] = [:]
  private var lastNumber = 0
  private var campaigns: [CampaignPlace: LiveCampaign] = [:]
  private var places: [String: CampaignPlace] = [:]
  private var choosers: [String: (state: LiveFile.State?, chooser: PolicyChooser)] = [:]
  /// What was wrong with packs when they were loaded.
  public private(set) var policyErrors: [RunError] = []

  /// What answers each rule of the packs that are compiled; empty until it is asked for.
  private var checks: [String: CheckKind] = [:]
  /// Every pack that is found, where a list of their rules was asked for.
  var catalogue: [PolicySet]?

  /// The request's paths are not looked at.
  public init(_ request: LintRequest, fileSystem: FileSystem) {
    self.request = request
    self.fileSystem = fileSystem
    asOf = request.asOf
  }

  /// Lets a text in UTF-8 stand for the file of a path, as an editor holds it; nil shows the file again.
  public func setOpenText(_ text: [UInt8]?, of path: String) {
    let isNew = text != nil && openTexts[path] == nil
    fileSystem.setOpenText(text, of: path)
    lastNumber += 1
    openTexts[path] = text == nil ? nil : lastNumber
    if isNew || text == nil { places = [:] }
  }

  /// Judges by the law and the calendar of another day from now on.
  public func setDay(_ day: CalendarDate) {
    if day == asOf { return }
    asOf = day
    forgetJudgements()
  }

  /// Reads and compiles packs anew when they are next needed.
  public func forgetPolicies() {
    choosers = [:]
    catalogue = nil
    checks = [:]
    policyErrors = []
    forgetJudgements()
  }

  /// Looks for files and campaigns anew; pages are read again where their style sheets may have changed. Any other
  /// file tells by itself that it has.
  public func forgetFiles(rereadingPages: Bool) {
    places = [:]
    guard rereadingPages else { return }
    for campaign in campaigns.values {
      for index in campaign.files.indices where MediaType(fileName: campaign.files[index].file.path) == .html
      {
        campaign.files[index].state = nil
      }
    }
  }

  private func forgetJudgements() {
    for campaign in campaigns.values {
      for file in campaign.files.indices {
        for entry in campaign.files[file].entries.indices { campaign.files[file].entries[entry].judged = nil }
      }
    }
  }

  /// The state of a file as an editor or the disk has it.
  func state(of path: String) -> LiveFile.State {
    if let number = openTexts[path] { return .open(number) }
    return fileSystem.stamp(path).map { .onDisk($0) } ?? .missing
  }

  /// Where a path's campaign lies; looked for once.
  func place(of path: String) -> CampaignPlace {
    if let place = places[path] { return place }
    let place = CampaignPlace(of: path, fileSystem)
    places[path] = place
    return place
  }

  /// Whether a manifest says which campaign a path belongs to.
  public func hasManifest(_ path: String) -> Bool { place(of: path).hasManifest }

  /// Names the campaign that a path belongs to.
  public func campaignKey(of path: String) -> String { place(of: path).paths.joined(separator: "\n") }

  /// The campaign of a place; found anew with `renewing`.
  func campaign(at place: CampaignPlace, renewing: Bool) -> LiveCampaign? {
    if !renewing, let known = campaigns[place] { return known }
    var discovery = CampaignDiscovery(fileSystem: fileSystem)
    discovery.limits = limits(at: place, discovery)
    let listing = discovery.discover(place.paths)
    guard var found = listing.campaigns.first(where: { ($0.manifestPath != nil) == place.hasManifest })
    else {
      campaigns[place] = nil
      return nil
    }
    let tariffs = Linter(request, fileSystem: fileSystem).addTariffs(to: &found)
    let live = campaigns[place] ?? LiveCampaign(place, found, listing)
    live.renew(
      found, listing, tariffFaults: tariffs,
      configurationState: listing.configuration.map { state(of: $0.path) }, limits: discovery.limits)
    campaigns[place] = live
    return live
  }

  /// What bounds a campaign: the request's limits over those of the configuration that governs it.
  private func limits(at place: CampaignPlace, _ discovery: CampaignDiscovery) -> Limits {
    let configured = place.paths.first.flatMap(discovery.configuration)?.configuration.limits
    return request.limits.over(configured ?? Limits())
  }

  /// Some of a campaign's documents, given by their places, by the packs that judge them.
  func groups(
    for live: LiveCampaign, _ places: Range<Int>, _ documents: [Document]
  ) throws(LintError) -> [PolicyChooser.Group] {
    let key = live.listing.configuration?.path ?? ""
    var chooser = chooser(for: live)
    let known = chooser.isNamed(live.campaign) ? nil : Array(live.jurisdictions()[places])
    var output = RunOutput(CampaignListing())
    defer { choosers[key] = (live.configurationState, chooser) }
    let before = chooser.selections.count
    let groups = try chooser.groups(for: live.campaign, documents, known: known, &output)
    if chooser.selections.count != before { checks = [:] }
    policyErrors += output.errors
    return groups
  }

  /// The choice of packs under a configuration, with what it has compiled; kept until the configuration changes.
  func chooser(for live: LiveCampaign) -> PolicyChooser {
    let settings = live.listing.configuration
    if let known = choosers[settings?.path ?? ""], known.state == live.configurationState {
      return known.chooser
    }
    if choosers[settings?.path ?? ""] != nil { forgetJudgements() }
    let folders = request.policyFolders + (settings?.packs ?? [])
    let locator = PackLocator(fileSystem: fileSystem, folders: folders)
    return PolicyChooser(request: request, locator: locator, configuration: settings)
  }

  /// The packs that are compiled, in no particular order.
  public var policies: [PolicySet] { choosers.values.flatMap { $0.chooser.selections.map(\.policies) } }

  /// What answers a rule of the packs that are compiled, by pack and id: "zh-CN/superlative".
  public func check(ofRule name: String) -> CheckKind? {
    if checks.isEmpty {
      for rule in policies.flatMap(\.rules) { checks[rule.name] = rule.check }
    }
    return checks[name]
  }
}
