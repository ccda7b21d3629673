import Claims
import Documents
import Findings
import Policies

/// Judges whether a condition can be noticed beside the claim that it qualifies.
///
/// The rule's first condition finds the disclosures, whether they are seen or not; the others find the claims
/// that they may qualify. A disclosure that is told again in plain sight is no fault.
struct InconspicuousDisclosureCheck {
  let builder: FindingBuilder

  private var rule: Rule { builder.rule }
  private var context: CheckContext { builder.context }

  func findings() -> [Finding] {
    guard !context.document.looks.isEmpty || context.document.source.mediaType == .html,
      var wanted = rule.when.first
    else { return [] }
    wanted.visibility = .any
    let qualified = rule.when.dropFirst()
    var candidates = DisclosureCandidates(
      qualified.flatMap { context.all($0) }, kinds: qualified.flatMap(\.kinds), in: context.document)
    if !qualified.isEmpty, candidates.isEmpty { return [] }
    let reader = ConspicuousnessReader(context: context, thresholds: rule.thresholds)
    let binding = DisclosureBinding(context: context)
    lazy var amounts = AmountIndex(context.claims.claims)
    lazy var excuses = rule.unless.map { ConditionMatches($0, context) }
    var judged: [(claim: Claim?, disclosure: Claim, found: Conspicuousness)] = []
    for disclosure in context.all(wanted) where context.isMeantForReaders(disclosure) {
      let claim = binding.claim(of: disclosure, among: &candidates)
      let found = reader.measure(disclosure, from: claim)
      guard isFault(found) || isOpen(found), !isToldInPlainSight(disclosure, found, reader, claim, amounts),
        !excuses.contains(where: { $0.isMet(from: disclosure) })
      else { continue }
      judged.append((claim, disclosure, found))
    }
    return grouped(judged)
  }

  private func isFault(_ found: Conspicuousness) -> Bool {
    if rule.faults.contains(where: found.faults.contains) { return true }
    return rule.faults.contains(.lesser) && Double(found.lesser.count) >= rule.thresholds.lesserFaults
      && found.faults.isEmpty
  }

  /// Small print on a background that cannot be told: a person must look.
  private func isOpen(_ found: Conspicuousness) -> Bool {
    rule.faults.contains(.pale) && found.gap != nil && found.faults.isEmpty
      && (found.fontSize ?? .infinity) <= rule.thresholds.lesserFontSize
  }

  /// Whether the same condition, or the same amount, stands where it is noticed.
  private func isToldInPlainSight(
    _ disclosure: Claim, _ judged: Conspicuousness, _ reader: ConspicuousnessReader, _ claim: Claim?,
    _ amounts: AmountIndex
  ) -> Bool {
    let alike = context.claims.indices(of: disclosure.kind) + amounts.places(of: disclosure)
    return alike.contains { place in
      let twin = context.claims.claims[place]
      guard twin.range != disclosure.range, twin.modality == .asserted,
        isSameStatement(twin, disclosure) || sharesAmount(twin, disclosure),
        context.isInCard(twin.block, of: disclosure.block)
      else { return false }
      var found = reader.measure(twin, from: claim)
      // One text for each screen, as responsive pages have them, is as good as one for both.
      if let screen = judged.hiddenOn, found.hiddenOn.map({ $0.viewport != screen.viewport }) ?? false {
        found.faults.removeAll { $0 == .oneScreen }
      }
      return !isFault(found) && found.hidden == nil
    }
  }

  private func isSameStatement(_ one: Claim, _ other: Claim) -> Bool {
    guard one.kind == other.kind else { return false }
    return one.fields.isEmpty || other.fields.isEmpty || one.fields == other.fields
      || !contradict(one, other)
  }

  private func contradict(_ one: Claim, _ other: Claim) -> Bool {
    one.fields.contains { field in
      guard case .number = field.value, let value = other[field.name] else { return false }
      return value != field.value
    }
  }

  private func sharesAmount(_ one: Claim, _ other: Claim) -> Bool {
    guard let amount = other.number("amount"), amount > .zero else { return false }
    return one.kind != other.kind && one.number("amount") == amount
  }

  /// One finding for each claim, with all of its disclosures that a reader is unlikely to notice.
  private func grouped(
    _ judged: [(claim: Claim?, disclosure: Claim, found: Conspicuousness)]
  ) -> [Finding] {
    var findings: [Finding] = []
    var isDone = Array(repeating: false, count: judged.count)
    for (index, first) in judged.enumerated() where !isDone[index] {
      var members: [(disclosure: Claim, found: Conspicuousness)] = []
      for other in index..<judged.count where !isDone[other] && judged[other].claim == first.claim {
        guard first.claim != nil || other == index else { continue }
        isDone[other] = true
        members.append((judged[other].disclosure, judged[other].found))
      }
      findings.append(finding(first.claim, members))
    }
    return findings
  }

  private func finding(
    _ claim: Claim?, _ members: [(disclosure: Claim, found: Conspicuousness)]
  ) -> Finding {
    let worst = members.first { isFault($0.found) } ?? members[0]
    let isReview = !isFault(worst.found)
    var seen: Set<Range<Int>> = []
    let related = ([worst] + members).compactMap { member -> RelatedEvidence? in
      let quote = builder.quoted(member.disclosure)
      guard seen.insert(quote).inserted else { return nil }
      return RelatedEvidence(
        role: .disclosure, message: FaultWording.text(member.found),
        evidence: Evidence(context.document, quote))
    }
    return builder.finding(
      at: claim?.span ?? builder.quoted(worst.disclosure), review: isReview ? worst.found.gap?.rawValue : nil,
      related: related, values: FaultWording.facts(worst.found),
      wording: ["faults": FaultWording.text(worst.found)])
  }
}
