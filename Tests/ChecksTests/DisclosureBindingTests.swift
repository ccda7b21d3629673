import Claims
import Documents
import Ingest
import Policies
import SeededNumbers
import Testing

@testable import Checks

/// The claim that is found near a disclosure is the one that looking at every claim finds.
@Suite struct DisclosureBindingTests {
  @Test(arguments: 1...60) func theNearestIsTheBestOfAll(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let policies = try #require(Judging.shipped)
    let page = (0..<12).map { _ in DisclosureBindingTests.part(&chance) }.joined()
    let source = SourceFile(path: "a", text: Array("<h1>山海卡</h1><p>每月9元</p>\(page)".utf8), mediaType: .html)
    let document = try #require(DocumentReader.documents(from: source, channel: .web).first)
    let claims = ClaimExtractor(lexicon: policies.lexicon).claims(in: document)
    let context = CheckContext(claims, asOf: try #require(CalendarDate(iso: "2026-11-23")))
    let kinds = [ClaimKind("price"), ClaimKind("unlimited"), ClaimKind("speed"), ClaimKind("data-quota")]
    let wanted = kinds.prefix(1) + kinds.dropFirst().shuffled(using: &chance).prefix(2)
    let members = wanted.flatMap { kind in claims.indices(of: kind).map { claims.claims[$0] } }
    var candidates = DisclosureCandidates(members, kinds: Array(wanted), in: document)
    let binding = DisclosureBinding(context: context)
    #expect(!members.isEmpty && !claims.claims.isEmpty)
    for disclosure in claims.claims {
      let found = binding.claim(of: disclosure, among: &candidates)
      #expect(
        found == Exhaustive(context: context, kinds: Array(wanted)).claim(of: disclosure, among: members))
    }
  }

  private static func part(_ chance: inout SeededGenerator) -> String {
    let number = chance.number(below: 4)
    let text = chance.element([
      "每月29元，全国流量不限量", "含30GB流量，限速前500M", "月流量满40GB后限速至1Mbps", "山海卡\(number)号优惠期满恢复原价59元/月",
      "新用户专享，活动至12月31日", "最低消费39元/月", "流量卡\(number)号不限量<sup>*</sup>", "* 达量后限速",
    ])
    let hidden = chance.element(["", "", "", " style='display:none'"])
    switch chance.number(below: 6) {
    case 0: return "<h2>山海卡\(number)号</h2>"
    case 1:
      return "<div class=wall>"
        + (0..<3).map { "<div class=card><h3>山海卡\($0)号</h3><p\(hidden)>\(text)</p></div>" }.joined()
        + "</div>"
    case 2:
      return "<table><tr><th>套餐<th>价格<tr><td>甲<td>\(text)<tr><td>乙<td>19元/月</table>"
    case 3: return "<p\(hidden)>\(text)；\(text)</p>"
    default: return "<p\(hidden)>\(text)</p>"
    }
  }
}

/// Ranks every claim for each disclosure.
private struct Exhaustive {
  let context: CheckContext
  let kinds: [ClaimKind]

  func claim(of disclosure: Claim, among claims: [Claim]) -> Claim? {
    let ranked = claims.indices.filter { !claims[$0].range.overlaps(disclosure.range) }.map { number in
      (number: number, rank: rank(claims[number], disclosure) + [number])
    }
    return ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }.map { claims[$0.number] }
  }

  private func rank(_ claim: Claim, _ disclosure: Claim) -> [Int] {
    [
      claim.block == disclosure.block ? 1 : 0, tie(claim.block, disclosure.block),
      claim.block <= disclosure.block ? 0 : 1, context.distance(claim.block, disclosure.block),
      kinds.firstIndex(of: claim.kind) ?? kinds.count,
    ]
  }

  private func tie(_ claim: Int, _ disclosure: Int) -> Int {
    let binding = DisclosureBinding(context: context)
    let (one, other) = (context.document.blocks[claim], context.document.blocks[disclosure])
    if binding.isFootnote(disclosure, of: claim) { return 0 }
    if let card = one.card, card == other.card { return 1 }
    if let cell = one.cell, let its = other.cell, cell.table == its.table,
      cell.row == its.row || cell.column == its.column
    {
      return 2
    }
    if one.card != nil, binding.names(disclosure, cardOf: claim) { return 3 }
    return one.heading == other.heading || other.heading == claim || one.heading == disclosure ? 4 : 5
  }
}
