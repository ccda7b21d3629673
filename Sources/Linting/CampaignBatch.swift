import Campaigns
import Documents
import Findings
import Workers

/// Campaigns that go through the stages together, so that all workers have documents to take.
struct CampaignBatch: Sendable {
  /// A campaign whose documents were read and whose packs are chosen.
  struct Member: Sendable {
    var campaign: Campaign
    var documents: [Document]
    var groups: [PolicyChooser.Group]
    /// The name that stands for the campaign in fingerprints.
    var name: String
  }

  /// Documents in one batch, unless a single campaign has more.
  private static let size = 256
  /// A run of more batches does not keep the documents that its findings quote.
  static let manyBatches = 4

  let jobs: Int
  let asOf: CalendarDate

  /// The campaigns in their order, cut where a batch is full.
  static func batches(_ campaigns: [Campaign]) -> [ArraySlice<Campaign>] {
    var batches: [ArraySlice<Campaign>] = []
    var start = 0
    var files = 0
    for (index, campaign) in campaigns.enumerated() {
      if files > 0, files + campaign.files.count > size {
        batches.append(campaigns[start..<index])
        (start, files) = (index, 0)
      }
      files += campaign.files.count
    }
    return start < campaigns.count ? batches + [campaigns[start...]] : batches
  }

  /// For each member what its packs make of it, and its findings in order; with `tellsClaims` its claims too.
  func judge(
    _ members: [Member], tellsClaims: Bool, _ progress: ProgressCount?
  ) -> [(parts: [RunOutput.Part], findings: [Finding])] {
    let gathered = parts(members, tellsClaims: tellsClaims, progress).cut(into: members.map(\.groups.count))
    let findings = Parallel.map(members.count, jobs: jobs) { number in
      FindingOrder.settled(
        gathered[number].flatMap(\.findings), campaign: members[number].campaign.id,
        named: members[number].name, jobs: members.count == 1 ? jobs : 1)
    }
    return zip(gathered, findings).map { (parts: $0, findings: $1) }
  }

  /// What each group of each member tells; what was understood of the documents beyond that is let go.
  private func parts(
    _ members: [Member], tellsClaims: Bool, _ progress: ProgressCount?
  ) -> [RunOutput.Part] {
    let groups = members.flatMap { member in member.groups.map { (member: member, group: $0) } }
    let runs = groups.map {
      CampaignRun(campaign: $0.member.campaign, selection: $0.group.selection, asOf: asOf)
    }
    let work = groups.indices.flatMap { group in
      groups[group].group.documents.map { (group: group, document: $0) }
    }
    let judged = Parallel.map(work.count, jobs: jobs) { number in
      defer { progress?.step(.judging) }
      let (place, document) = work[number]
      let (member, group) = groups[place]
      return runs[place].judge(member.documents[document]).without(group.foreign[document] ?? [])
    }
    let judgedByGroup = judged.cut(into: groups.map(\.group.documents.count))
    // A single campaign is shared out inside, many as they are.
    let inner = groups.count == 1 ? jobs : 1
    return Parallel.map(groups.count, jobs: jobs) { place in
      let (member, group) = groups[place]
      let own = judgedByGroup[place]
      let open =
        group.isUnclear ? group.documents.compactMap { Jurisdiction.unclear(member.documents[$0]) } : []
      return RunOutput.Part(
        member.campaign, places: group.documents, own, runs[place].reconcile(own, jobs: inner), unclear: open,
        tellsClaims: tellsClaims)
    }
  }
}
