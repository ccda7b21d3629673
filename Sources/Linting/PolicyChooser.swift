import Campaigns
import Documents
import Findings
import Policies

/// Chooses the packs that judge each campaign: the option, the manifest, the configuration, else the language.
struct PolicyChooser {
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

  /// Nil where no pack speaks the documents' language; they are told as not checked.
  mutating func selection(
    for campaign: Campaign, _ documents: [Document], _ output: inout RunOutput
  ) throws(LintError) -> ActiveRules? {
    let (ids, chosenBy) = choice(campaign, documents)
    guard !ids.isEmpty else {
      output.notChecked += documents.map {
        NotChecked(
          path: $0.path,
          reason: LocalizedText(
            zh: "没有适用于这种语言的规则包，请用 --policy 指定", en: "no policy pack for this language; name one with --policy"
          ))
      }
      return nil
    }
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

  private func choice(
    _ campaign: Campaign, _ documents: [Document]
  ) -> (ids: [String], chosenBy: PolicySummary.ChosenBy) {
    if !request.policies.isEmpty { return (request.policies, .option) }
    if !campaign.policies.isEmpty { return (campaign.policies, .campaign) }
    if let configured = configuration?.policies, !configured.isEmpty { return (configured, .configuration) }
    return (documents.contains(where: PolicyChooser.isChinese) ? ["zh-CN"] : [], .detected)
  }

  /// Whether one in ten bytes of a text belongs to a Han character.
  private static func isChinese(_ document: Document) -> Bool {
    let leads = document.content.count { (0xE4...0xE9).contains($0) }
    return leads * 10 >= document.content.count && leads > 0
  }
}
