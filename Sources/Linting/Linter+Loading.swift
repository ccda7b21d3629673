import Campaigns
import Documents
import Findings
import Workers

/// How documents are loaded: by the static engine, or through a browser.
extension Linter {
  func renderer() throws(LintError) -> PageRenderer? {
    request.renders ? try PageRenderer() : nil
  }

  /// The choice of packs, with the folders that the command line and the configuration name.
  func chooser(_ listing: CampaignListing, tellsClaims: Bool) -> PolicyChooser {
    let folders = request.policyFolders + (listing.configuration?.packs ?? [])
    var locator = PackLocator(fileSystem: fileSystem, folders: folders)
    locator.cache = request.cacheFolder.map { PolicyCache(folder: $0, fileSystem: fileSystem) }
    locator.readsFacts = tellsClaims || listing.campaigns.contains(where: Linter.compares)
    return PolicyChooser(request: request, locator: locator, configuration: listing.configuration)
  }

  /// Whether a campaign has documents to be held against one another, or against a filing.
  private static func compares(_ campaign: Campaign) -> Bool {
    campaign.files.count > 1 || !campaign.offers.isEmpty || campaign.tariffs != nil
      || campaign.files.contains { [.csv, .tsv].contains(MediaType(fileName: $0.path)) }
  }

  /// The stage that tells what is known of the findings already; `unread` are campaigns that were left out.
  func records(
    _ listing: CampaignListing, _ chooser: PolicyChooser, unread: [Campaign] = []
  ) -> RecordStage {
    RecordStage(
      request: request, fileSystem: fileSystem, listing: listing, unread: unread, locator: chooser.locator,
      selections: chooser.selections)
  }

  /// How the request's paths become campaigns.
  var discovery: CampaignDiscovery {
    var discovery = CampaignDiscovery(fileSystem: fileSystem, channel: request.channel)
    discovery.limits = request.limits
    discovery.allowsOutside = request.allowsOutside
    return discovery
  }

  func loader(_ renderer: PageRenderer?) -> SourceLoader {
    SourceLoader(
      fileSystem: fileSystem, limits: request.limits, standardInput: request.standardInput,
      renderer: renderer)
  }

  /// For each campaign what its files hold.
  func load(
    _ campaigns: ArraySlice<Campaign>, _ renderer: PageRenderer?, _ progress: ProgressCount?
  ) -> [[SourceLoader.Loaded]] {
    var loader = loader(renderer)
    let files = campaigns.flatMap { campaign in
      let folder = campaign.folder
      return campaign.files.map { (file: $0, folder: folder) }
    }
    // A single file is shared out inside.
    loader.jobs = files.count == 1 ? request.jobs : 1
    let loaded = Parallel.map(files.count, jobs: request.jobs) { [loader] in
      defer { progress?.step(.reading) }
      return loader.load(files[$0].file, in: files[$0].folder)
    }
    return loaded.cut(into: campaigns.map(\.files.count))
  }

  /// Adds the offers of the campaign's file of filed tariffs; an offer of the manifest comes before one of its id.
  func addTariffs(to campaign: inout Campaign) -> [RunError] {
    guard let tariffs = campaign.tariffs else { return [] }
    let read = TariffFile(fileSystem: fileSystem, path: tariffs.path, columns: tariffs.columns).read()
    let known = Set(campaign.offers.map(\.id))
    campaign.offers += read.offers.filter { !known.contains($0.id) }
    return read.errors
  }

  /// Pictures of the campaign's pages, where they are asked for.
  func screenshots(
    of documents: [Document], _ campaign: Campaign, _ findings: [Finding], _ renderer: PageRenderer
  ) -> [RunError] {
    guard let folder = request.screenshots else { return [] }
    return documents.filter { !$0.boxes.isEmpty }.flatMap { document in
      renderer.writeScreenshots(
        of: document, findings.filter { $0.campaign == campaign.id && $0.evidence.path == document.path },
        folder: folder, campaignFolder: campaign.folder)
    }
  }
}
