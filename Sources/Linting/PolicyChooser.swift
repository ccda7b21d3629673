import Campaigns
import Documents
import Findings
import Policies

/// Chooses the packs that judge each campaign: the option, the manifest, the configuration, else what each
/// document tells of its language and country.
struct PolicyChooser {
  /// Documents of one campaign that the same packs judge.
  struct Group {
    var selection: ActiveRules
    /// Indices of the campaign's documents, ascending.
    var documents: [Int]
    /// Whether the country is open, so that a person must name it.
    var isUnclear: Bool
  }

  let request: LintRequest
  let locator: PackLocator
  let configuration: ProjectConfiguration?
  private var loaded: [[String]: ActiveRules] = [:]
  /// Packs in the order in which they were first chosen.
  private(set) var summaries: [PolicySummary] = []

  init(request: LintRequest, locator: PackLocator, configuration: ProjectConfiguration?) {
    self.request = request
    self.locator = locator
    self.configuration = configuration
  }

  /// The campaign's documents by the packs that judge them; those whose language no pack speaks are told as
  /// not checked.
  mutating func groups(
    for campaign: Campaign, _ documents: [Document], _ output: inout RunOutput
  ) throws(LintError) -> [Group] {
    if let (ids, chosenBy) = named(campaign) {
      let selection = try load(ids, chosenBy, &output)
      return [Group(selection: selection, documents: Array(documents.indices), isUnclear: false)]
    }
    let jurisdictions = Jurisdiction.of(documents)
    for (document, jurisdiction) in zip(documents, jurisdictions) where jurisdiction.pack == nil {
      output.notChecked.append(
        NotChecked(
          path: document.path,
          reason: LocalizedText(
            zh: "没有适用于这种语言的规则包，请用 --policy 指定", en: "no policy pack for this language; name one with --policy"
          )))
    }
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for (index, jurisdiction) in jurisdictions.enumerated() {
      guard let pack = jurisdiction.pack else { continue }
      if let place = places[pack] {
        groups[place].documents.append(index)
      } else {
        places[pack] = groups.count
        let selection = try load([pack], .detected, &output)
        groups.append(
          Group(selection: selection, documents: [index], isUnclear: jurisdiction == .openEnglish))
      }
    }
    return groups
  }

  private func named(_ campaign: Campaign) -> (ids: [String], chosenBy: PolicySummary.ChosenBy)? {
    if !request.policies.isEmpty { return (request.policies, .option) }
    if !campaign.policies.isEmpty { return (campaign.policies, .campaign) }
    if let configured = configuration?.policies, !configured.isEmpty { return (configured, .configuration) }
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

  private mutating func load(
    _ ids: [String], _ chosenBy: PolicySummary.ChosenBy, _ output: inout RunOutput
  ) throws(LintError) -> ActiveRules {
    if let known = loaded[ids] { return known }
    let (selection, problems) = try ActiveRules.load(ids, locator, request)
    output.errors += problems
    loaded[ids] = selection
    for pack in selection.policies.packs where !summaries.contains(where: { $0.id == pack.id }) {
      summaries.append(
        PolicySummary(id: pack.id, version: pack.version, digest: pack.digest, chosenBy: chosenBy))
    }
    return selection
  }
}
