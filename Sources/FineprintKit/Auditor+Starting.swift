import Campaigns
public import Documents
public import Findings

/// Where a project starts, and how.
public struct StartRequest: Sendable {
  /// The folder; made where there is none.
  public var folder: String
  /// Packs that judge, or empty: by the texts.
  public var policies: [String]
  /// Whether files that are there are written anew.
  public var replaces: Bool
  /// The language of what is written, or nil: that of the texts.
  public var language: Language?
  /// The language where there are no texts.
  public var preferred: Language

  public init(
    folder: String, policies: [String] = [], replaces: Bool = false, language: Language? = nil,
    preferred: Language = .en
  ) {
    self.folder = folder
    self.policies = policies
    self.replaces = replaces
    self.language = language
    self.preferred = preferred
  }
}

/// What a start came to.
public struct StartReport: Sendable {
  public struct Campaign: Sendable {
    public var manifest: String
    /// Files by channel, in the order of the documentation; "unknown" comes last.
    public var channels: [(channel: Channel, files: Int)]
    public var policies: [String]
    public var offers: [String]
  }

  public var written: [String] = []
  /// Files that were there and stay as they are.
  public var kept: [String] = []
  public var campaigns: [Campaign] = []
  /// Whether a sample was written, since there were no documents.
  public var isSample = false
  public var errors: [RunError] = []
  public var language = Language.en
}

extension Auditor {
  /// Writes a manifest for each campaign among the files of a folder, or a sample where there are none, and the
  /// project's `fineprint.yaml`.
  public static func start(_ request: StartRequest, asOf: CalendarDate) throws(RequestError) -> StartReport {
    var run = StartRun(request: request, asOf: asOf)
    return try run.start()
  }
}

/// One start on its way.
struct StartRun {
  let request: StartRequest
  let asOf: CalendarDate
  private let fileSystem = FileSystem()
  private var report = StartReport()

  init(request: StartRequest, asOf: CalendarDate) {
    self.request = request
    self.asOf = asOf
  }

  mutating func start() throws(RequestError) -> StartReport {
    try make(request.folder)
    let planner = CampaignPlanner(request.folder, replaces: request.replaces, fileSystem: fileSystem)
    report.kept = planner.kept
    report.errors = planner.problems.map { RunError(path: $0.path, message: $0.message) }
    report.language = request.language ?? request.preferred
    let names = planner.plans.map { name($0.folder) }
    let all = claims(of: planner.plans.flatMap(\.files))
    let isOne = all.map { StartRun.policies($0).count == 1 } ?? false
    for (plan, name) in zip(planner.plans, names) {
      let isShared = names.filter { $0 == name }.count > 1
      let read = isOne ? all.map { StartRun.part($0, of: plan) } : claims(of: plan.files)
      try write(plan, read, id: isShared ? plan.folder : name)
    }
    if planner.plans.isEmpty, planner.kept.isEmpty { try writeSample() }
    try writeConfiguration()
    return report
  }

  /// What one campaign's files say, where the packs are read once for all.
  private static func part(_ read: ClaimsReport, of plan: CampaignPlan) -> ClaimsReport {
    let paths = Set(plan.files.map(\.path))
    var part = read
    part.claims.removeAll { !paths.contains($0.evidence.path) }
    part.reconciliation = []
    return part
  }

  private mutating func write(
    _ plan: CampaignPlan, _ read: ClaimsReport?, id: String
  ) throws(RequestError) {
    let policies = request.policies.isEmpty ? StartRun.policies(read) : request.policies
    let language = request.language ?? (policies.first ?? "zh").language ?? request.preferred
    if report.campaigns.isEmpty { report.language = language }
    let offers = StartRun.offers(read)
    let draft = ManifestDraft(plan: plan, id: id, policies: policies, offers: offers, language: language)
    try write(plan.manifest, draft.text)
    let channels = (Channel.all.map { Optional($0) } + [nil]).map { channel in
      (channel ?? .unknown, plan.files.count { $0.channel == channel })
    }
    report.campaigns.append(
      StartReport.Campaign(
        manifest: plan.manifest, channels: channels.filter { $0.1 > 0 }, policies: policies,
        offers: offers.map(\.name)))
  }

  /// What the files say; nothing where no pack reads them.
  private mutating func claims(of files: [CampaignPlan.File]) -> ClaimsReport? {
    guard !files.isEmpty else { return nil }
    let selection = PolicySelection(policies: request.policies, asOf: asOf)
    let read = try? Auditor.claims(CheckRequest(paths: files.map(\.path), selection: selection, jobs: 4))
    report.errors += (read?.errors ?? []).filter { !report.errors.contains($0) }
    return read
  }

  /// One pack is named; several, or one that is not sure of the country, are left to each document.
  private static func policies(_ read: ClaimsReport?) -> [String] {
    let ids = (read?.policies ?? []).map(\.id)
    let own = ids.filter { $0 != "en-common" }
    guard own.count == 1, own.count == ids.count || own[0].hasPrefix("en-") else { return [] }
    return own
  }

  private static func offers(_ read: ClaimsReport?) -> [ManifestDraft.Offer] {
    guard let read else { return [] }
    let currency = ["en-GB": "GBP", "en-US": "USD", "en-EU": "EUR", "en-AU": "AUD"]
    let home = read.policies.compactMap { currency[$0.id] }.first ?? "CNY"
    return read.offers.map { name in
      let prices = read.claims.filter { $0.offer == name && $0.kind == "price" && $0.modality == "asserted" }
      return ManifestDraft.Offer(name: name, price: price(prices, home))
    }
  }

  /// The one price by period that all claims agree on, or nil.
  private static func price(
    _ claims: [ClaimSummary], _ home: String
  ) -> (amount: String, currency: String, period: String?)? {
    func value(_ claim: ClaimSummary, _ name: String) -> String? {
      claim.fields.first { $0.name == name }?.value
    }
    let told = claims.compactMap { claim -> [String]? in
      guard let amount = value(claim, "amount"), let period = value(claim, "amount-period"),
        ["month", "year", "day"].contains(period), amount.allSatisfy({ $0.isNumber || $0 == "." })
      else { return nil }
      return [amount, value(claim, "currency") ?? home, period]
    }
    guard let first = told.first, told.allSatisfy({ $0 == first }) else { return nil }
    return (first[0], first[1], first[2])
  }

  private mutating func writeSample() throws(RequestError) {
    let folder = Path.join(shown(request.folder), SampleCampaign.folder)
    try make(folder)
    for file in SampleCampaign.files(in: report.language) {
      try write(Path.join(folder, file.name), file.text)
    }
    report.isSample = true
  }

  private mutating func writeConfiguration() throws(RequestError) {
    let path = Path.join(shown(request.folder), ProjectConfiguration.fileName)
    let above = CampaignDiscovery().configuration(of: request.folder)?.configuration.path
    if let above, above != path, !request.replaces {
      report.kept.append(above)
    } else {
      try write(path, StartRun.configuration(report.language))
    }
  }

  private static func configuration(_ language: Language) -> String {
    let zh = """
      # 本目录以下所有检查的设置；命令行选项优先。fineprint config show 列出生效的值和来源
      fail-on: error              # error、warning、note 或 never
      # fail-on-review: true      # 有待人工复核项时退出码为 3
      # ignore: [price]           # 不用的规则或类别
      # disable: [{rule: zh-CN/superlative, reason: 由法务另行审查}]
      # channels: {"banner*": app}

      """
    let en = """
      # Settings of every check below this folder; options come first. `fineprint config show` tells what applies
      fail-on: error              # error, warning, note or never
      # fail-on-review: true      # exit 3 where reviews are open
      # ignore: [price]           # rules or categories that do not judge
      # disable: [{rule: en-GB/superlative, reason: read by the legal team}]
      # channels: {"banner*": app}

      """
    return language == .zh ? zh : en
  }

  private mutating func write(_ path: String, _ text: String) throws(RequestError) {
    if !request.replaces, (try? fileSystem.kind(path)) != nil {
      report.kept.append(path)
      return
    }
    do throws(WriteError) {
      try fileSystem.replace(path, with: Array(text.utf8))
    } catch {
      throw RequestError(zh: error.message.zh, en: error.message.en)
    }
    report.written.append(path)
  }

  private func make(_ folder: String) throws(RequestError) {
    do throws(WriteError) {
      try fileSystem.makeFolder(folder)
    } catch {
      throw RequestError(zh: error.message.zh, en: error.message.en)
    }
  }

  private func shown(_ path: String) -> String {
    Path.normalized(path, workingDirectory: fileSystem.workingDirectory)
  }

  /// The folder's name; that of the working directory for ".".
  private func name(_ folder: String) -> String {
    let name = Path.name(Path.absolute(folder, workingDirectory: fileSystem.workingDirectory))
    return name.isEmpty ? "campaign" : name
  }
}

extension String {
  /// The language of a pack by its id: "zh-CN".
  fileprivate var language: Language? { Language(rawValue: String(prefix { $0 != "-" })) }
}
