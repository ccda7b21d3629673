import Claims
import Documents
import Findings
import Policies

/// Judges claims by what stands, or does not stand, near them: the checks prohibited-term, required-disclosure,
/// contradicted-claim, vague-reference, compelled-purchase and value-limit.
final class ClaimCheck {
  private let builder: FindingBuilder
  private lazy var together = matches(rule.when.dropFirst())
  /// Exceptions on kinds of which the document has claims.
  private lazy var excuses: [(review: String?, matches: ConditionMatches)] = {
    let unless = builder.rule.unless
    return unless.indices.filter { context.hasClaims(for: unless[$0].kinds) }.map {
      (unless[$0].review, ConditionMatches(unless[$0], context))
    }
  }()
  private lazy var required = matches(rule.require)
  private lazy var against = matches(rule.against)
  /// What is required, wherever it stands.
  private lazy var anywhere = matches(
    rule.require.map { requirement in
      var loose = requirement
      loose.within = nil
      loose.visibility = .any
      return loose
    })

  init(builder: FindingBuilder) { self.builder = builder }

  private func matches(_ conditions: some Collection<Condition>) -> [ConditionMatches] {
    conditions.map { ConditionMatches($0, context) }
  }

  private var rule: Rule { builder.rule }
  private var context: CheckContext { builder.context }

  func findings() -> [Finding] {
    guard let first = rule.when.first else { return [] }
    let anchors = context.all(first).filter { anchor in together.allSatisfy { $0.isMet(from: anchor) } }
    var found: [Finding] = []
    var toldBlock: Int?
    var told: Set<Range<Int>> = []
    for group in groups(anchors) where rule.report != .block || group[0].block != toldBlock {
      guard let fault = judge(group) else { continue }
      toldBlock = group[0].block
      // Claims of one sentence that quote all of it are one fault.
      if told.insert(fault.range).inserted { found.append(finding(fault)) }
    }
    return distinct(found)
  }

  /// What is at fault, before it is put into words.
  private struct Fault {
    var anchor: Claim
    /// What is quoted.
    var range: Range<Int>
    var review: String?
    var against: Claim?
  }

  /// Claims that are told together: each alone, or all of a card (else of the document).
  private func groups(_ anchors: [Claim]) -> [[Claim]] {
    guard rule.report == .first else { return anchors.map { [$0] } }
    var keys: [Int] = []
    var groups: [Int: [Claim]] = [:]
    for anchor in anchors {
      let key = context.document.blocks[anchor.block].card ?? -1
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(anchor)
    }
    return keys.compactMap { groups[$0] }
  }

  /// The fault of a group: none where one of its claims is excused or told in full.
  private func judge(_ group: [Claim]) -> Fault? {
    var review: String?
    for anchor in group {
      for excuse in excuses where excuse.matches.isMet(from: anchor) {
        guard let reason = excuse.review else { return nil }
        review = reason
      }
      if !required.isEmpty, required.allSatisfy({ $0.isMet(from: anchor) }) { return nil }
    }
    let anchor = group.first { context.document.blocks[$0.block].kind != .title } ?? group[0]
    var fault = Fault(anchor: anchor, range: builder.quoted(anchor), review: review)
    if !against.isEmpty {
      let contradicting = against.lazy.compactMap { $0.first(from: anchor) }
      guard let first = contradicting.first else { return nil }
      fault.against = first
    }
    return fault
  }

  private func finding(_ fault: Fault) -> Finding {
    let related = fault.against.map { [disclosure($0)] } ?? elsewhere(fault.anchor)
    return builder.finding(
      at: fault.range, review: fault.review, related: related, values: facts(fault.anchor))
  }

  /// Where the missing disclosure stands after all: too far away, or hidden.
  private func elsewhere(_ anchor: Claim) -> [RelatedEvidence] {
    let found = anywhere.compactMap { $0.first(from: anchor).map(disclosure) }
    return found.isEmpty && !rule.require.isEmpty ? behindLink(anchor) : found
  }

  private static let termsLink = ClaimKind("terms-link")

  /// Words for terms that are a link's text.
  private lazy var linkedTerms: [Claim] = {
    let links = context.document.links
    return context.claims.indices(of: ClaimCheck.termsLink).map { context.claims.claims[$0] }.filter {
      claim in
      links.contains { $0.content.overlaps(claim.span) }
    }
  }()

  /// The link to terms behind which the missing disclosure may stand: a click is no disclosure.
  private func behindLink(_ anchor: Claim) -> [RelatedEvidence] {
    let near = linkedTerms.first { context.isInCard($0.block, of: anchor.block) }
    return near.map {
      [
        RelatedEvidence(
          role: .disclosure,
          message: LocalizedText(
            zh: "条件可能要点开这个链接才看得到，不算与主张放在一起",
            en: "the condition may stand behind this link, which does not set it beside the claim"),
          evidence: Evidence(context.document, $0.span))
      ]
    } ?? []
  }

  private func disclosure(_ claim: Claim) -> RelatedEvidence {
    let evidence = Evidence(context.document, claim.span)
    let text: LocalizedText
    if case .hidden = evidence.visibility {
      text = LocalizedText(zh: "条件在读者看不到的地方", en: "the condition stands where the reader does not see it")
    } else if rule.require.isEmpty {
      text = LocalizedText(zh: "与之矛盾的表述", en: "the statement that contradicts it")
    } else {
      text = LocalizedText(zh: "条件写在别处，没有与主张放在一起", en: "the condition stands elsewhere, not beside the claim")
    }
    return RelatedEvidence(role: .disclosure, message: text, evidence: evidence)
  }

  private func facts(_ claim: Claim) -> [Fact] {
    claim.fields.map { Fact(name: $0.name, value: $0.value.description) }
  }

  /// One finding for each quoted text: a slogan that is repeated is one fault.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var places: [String: Int] = [:]
    var distinct: [(finding: Finding, repeats: [Evidence])] = []
    for finding in findings {
      let text = finding.evidence.text
      if let place = places[text] {
        distinct[place].repeats.append(finding.evidence)
      } else {
        places[text] = distinct.count
        distinct.append((finding, []))
      }
    }
    return distinct.map { finding, repeats in
      repeats.isEmpty ? finding : finding.changed { $0.repeats = repeats }
    }
  }
}
