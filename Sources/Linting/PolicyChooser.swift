import Campaigns
import Documents
import Findings
import Policies

/// Chooses the packs that judge each campaign: the option, the manifest, the configuration, else what each
/// document tells of its language and country; with the packs of the campaign's regions and the project's own.
struct PolicyChooser {
  /// Documents of one campaign that the same packs judge.
  struct Group {
    var selection: ActiveRules
    /// Indices of the campaign's documents, ascending.
    var documents: [Int]
    /// Whether the country is open, so that a person must name it.
    var isUnclear: Bool
    /// Packs of regions that a document is not for, by its index.
    var foreign: [Int: Set<String>] = [:]
    /// Ids of the packs, which name the selection.
    var packs: [String]
  }

  /// Packs and who chose them.
  private struct Choice: Hashable {
    var ids: [String]
    var chosenBy: PolicySummary.ChosenBy
  }

  let request: LintRequest
  let locator: PackLocator
  let configuration: ProjectConfiguration?
  private var loaded: [[String]: ActiveRules] = [:]
  /// In the order in which they were first chosen.
  private(set) var selections: [ActiveRules] = []
  /// Packs in the order in which they were first chosen.
  private(set) var summaries: [PolicySummary] = []
  /// The packs that add to others, read when the first campaign asks.
  private var additions: [PackOutline]?

  init(request: LintRequest, locator: PackLocator, configuration: ProjectConfiguration?) {
    self.request = request
    self.locator = locator
    self.configuration = configuration
  }

  /// The campaign's documents by the packs that judge them; those whose language no pack speaks are told as
  /// not checked. Where it is known whose rules the documents call for, they are not read again.
  mutating func groups(
    for campaign: Campaign, _ documents: [Document], known: [Jurisdiction]? = nil, _ output: inout RunOutput
  ) throws(LintError) -> [Group] {
    if let choice = named(campaign) {
      let all = Array(documents.indices)
      return [try group(choice, all, campaign, documents, isUnclear: false, &output)]
    }
    let jurisdictions = known ?? Jurisdiction.of(documents)
    var members: [(jurisdiction: Jurisdiction, documents: [Int])] = []
    for (index, jurisdiction) in jurisdictions.enumerated() {
      if jurisdiction.pack == nil {
        output.notChecked.append(PolicyChooser.unspoken(documents[index]))
      } else if let place = members.firstIndex(where: { $0.jurisdiction.pack == jurisdiction.pack }) {
        members[place].documents.append(index)
      } else {
        members.append((jurisdiction, [index]))
      }
    }
    var groups: [Group] = []
    for (jurisdiction, indices) in members {
      let choice = Choice(ids: [jurisdiction.pack ?? ""], chosenBy: .detected)
      groups.append(
        try group(
          choice, indices, campaign, documents, isUnclear: jurisdiction == .openEnglish, &output))
    }
    return groups
  }

  private static func unspoken(_ document: Document) -> NotChecked {
    NotChecked(
      path: document.path,
      reason: LocalizedText(
        zh: "没有适用于这种语言的规则包，请用 --policy 指定", en: "no policy pack for this language; name one with --policy"))
  }

  /// Whether the packs of a campaign are named, so that its documents are not asked.
  func isNamed(_ campaign: Campaign) -> Bool { named(campaign) != nil }

  private func named(_ campaign: Campaign) -> Choice? {
    if !request.policies.isEmpty { return Choice(ids: request.policies, chosenBy: .option) }
    if !campaign.policies.isEmpty { return Choice(ids: campaign.policies, chosenBy: .campaign) }
    if let configured = configuration?.policies, !configured.isEmpty {
      return Choice(ids: configured, chosenBy: .configuration)
    }
    return nil
  }

  /// The rules of all packs that were chosen, by id.
  var rules: [RuleDescription] {
    var found: [String: RuleDescription] = [:]
    for selection in loaded.values {
      for rule in selection.rules where found[rule.name] == nil {
        found[rule.name] = RuleDescription(rule, selection.policies, asOf: request.asOf)
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  private mutating func group(
    _ choice: Choice, _ indices: [Int], _ campaign: Campaign, _ documents: [Document], isUnclear: Bool,
    _ output: inout RunOutput
  ) throws(LintError) -> Group {
    let regional = overlays(choice, campaign)
    let own = projectPacks(choice)
    let selection = try load(choice, regional.map(\.id), own, &output)
    var group = Group(
      selection: selection, documents: indices, isUnclear: isUnclear,
      packs: choice.ids + regional.map(\.id) + own)
    for index in indices {
      guard let region = campaign.files.first(where: { $0.path == documents[index].path })?.region else {
        continue
      }
      group.foreign[index] = Set(regional.filter { !$0.covers(region) }.map(\.id))
    }
    return group
  }

  /// The packs of the campaign's regions; what the command line names is all that it wants.
  private mutating func overlays(_ choice: Choice, _ campaign: Campaign) -> [PackOutline] {
    let regions = campaign.regions + campaign.files.compactMap(\.region)
    guard choice.chosenBy != .option, !regions.isEmpty else { return [] }
    return candidates(choice).filter { pack in regions.contains { pack.covers($0) } }
  }

  /// The project's own packs that change or add to the packs chosen.
  private mutating func projectPacks(_ choice: Choice) -> [String] {
    guard choice.chosenBy != .option, !request.policyFolders.isEmpty || configuration?.packs.isEmpty == false
    else { return [] }
    return candidates(choice).filter { $0.isOwn && $0.regions.isEmpty }.map(\.id)
  }

  private mutating func candidates(_ choice: Choice) -> [PackOutline] {
    if additions == nil {
      additions = locator.available().compactMap(locator.outline).filter { pack in
        pack.base.map(locator.hasLaw) ?? false
      }
    }
    return (additions ?? []).filter { pack in
      choice.ids.contains(pack.base ?? "") && !choice.ids.contains(pack.id)
    }
  }

  private mutating func load(
    _ choice: Choice, _ regional: [String], _ own: [String], _ output: inout RunOutput
  ) throws(LintError) -> ActiveRules {
    let ids = choice.ids + regional + own
    if let known = loaded[ids] { return known }
    let disabling = (configuration?.disabled ?? []).map {
      DisabledRule(rule: $0.rule, reason: $0.reason, source: configuration?.path ?? "")
    }
    let (selection, problems) = try ActiveRules.load(ids, locator, request, disabling: disabling)
    output.errors += problems
    loaded[ids] = selection
    selections.append(selection)
    let owner: PolicySummary.ChosenBy = request.policyFolders.isEmpty ? .configuration : .option
    for pack in selection.policies.packs where !summaries.contains(where: { $0.id == pack.id }) {
      let chosenBy =
        regional.contains(pack.id) ? .campaign : own.contains(pack.id) ? owner : choice.chosenBy
      summaries.append(
        PolicySummary(id: pack.id, version: pack.version, digest: pack.digest, chosenBy: chosenBy))
    }
    output.disabled += selection.policies.disabled.filter { !output.disabled.contains($0) }
    return selection
  }
}
