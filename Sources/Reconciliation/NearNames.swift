import Claims
import Documents
import Scanning

/// Finds names that are not filed but made of the words and figures of a filed one: 融合129 for 千兆融合129套餐.
///
/// A near name stands in one piece, has every figure of the offer's name and at least one of its words, and no
/// figure that the name has not. Where two offers fit, it names neither.
struct NearNames: Sendable {
  private struct Features: Sendable {
    var offer: Int
    var figures: Set<Int>
    var words: Set<Int>
  }

  private let automaton: LiteralAutomaton
  private let isFigure: [Bool]
  /// For each figure the names that hold it.
  private let byFigure: [Int: [Features]]

  init(_ offers: [Offer]) {
    var builder = LiteralAutomatonBuilder()
    var isFigure: [Bool] = []
    var byFigure: [Int: [Features]] = [:]
    func number(_ token: NameToken) -> Int? {
      guard let number = builder.add(token.scalars) else { return nil }
      if number == isFigure.count { isFigure.append(token.isFigure) }
      return number
    }
    for (index, offer) in offers.enumerated() {
      for name in offer.names {
        let tokens = NameToken.tokens(of: name)
        let figures = Set(tokens.filter(\.isFigure).compactMap(number))
        let words = Set(tokens.filter { !$0.isFigure }.compactMap(number))
        guard !figures.isEmpty, !words.isEmpty else { continue }
        let features = Features(offer: index, figures: figures, words: words)
        for figure in figures { byFigure[figure, default: []].append(features) }
      }
    }
    automaton = builder.build()
    self.isFigure = isFigure
    self.byFigure = byFigure
  }

  func mentions(in claims: DocumentClaims, besides exact: [Range<Int>]) -> [OfferMention] {
    guard !byFigure.isEmpty else { return [] }
    let matches = automaton.scan(claims.text).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var mentions: [OfferMention] = []
    var group: [(literal: Int, range: Range<Int>)] = []
    func close() {
      defer { group = [] }
      if let mention = mention(group, claims, besides: exact) { mentions.append(mention) }
    }
    for match in matches {
      let range = match.start..<match.end
      guard isWhole(range, claims.text.scalars, isFigure: isFigure[match.literal]) else { continue }
      if let last = group.last {
        if range.lowerBound < last.range.upperBound { continue }
        if !isJoined(last.range.upperBound..<range.lowerBound, claims.text.scalars) { close() }
      }
      group.append((match.literal, range))
    }
    close()
    return mentions
  }

  private func mention(
    _ group: [(literal: Int, range: Range<Int>)], _ claims: DocumentClaims, besides exact: [Range<Int>]
  ) -> OfferMention? {
    guard let first = group.first, let last = group.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    guard !exact.contains(where: { $0.overlaps(range) }), !isPrice(last, claims.text.scalars) else {
      return nil
    }
    let figures = Set(group.filter { isFigure[$0.literal] }.map(\.literal))
    let words = Set(group.filter { !isFigure[$0.literal] }.map(\.literal))
    guard let figure = figures.min(), !words.isEmpty else { return nil }
    let fitting = (byFigure[figure] ?? []).filter { $0.figures == figures && words.isSubset(of: $0.words) }
    let offers = Set(fitting.map(\.offer)).sorted()
    guard !offers.isEmpty else { return nil }
    let block = Int(claims.segmentation.blockOfSentence[claims.segmentation.sentence(of: range.lowerBound)])
    return OfferMention(
      owner: offers.count == 1 ? offers[0] : nil, candidates: offers,
      confidence: fitting.contains { $0.words == words } ? 95 : 80, range: range, block: block)
  }

  /// A figure at the end that money follows is a price, not part of the name: 融合129元/月.
  private func isPrice(_ last: (literal: Int, range: Range<Int>), _ scalars: [UInt32]) -> Bool {
    guard isFigure[last.literal] else { return false }
    let next = last.range.upperBound
    return next < scalars.count && NearNames.units.contains(scalars[next])
  }

  /// Whether a figure is not part of a longer one, and a word of letters not part of a longer one.
  private func isWhole(_ range: Range<Int>, _ scalars: [UInt32], isFigure: Bool) -> Bool {
    func isPart(_ index: Int) -> Bool {
      guard index >= 0, index < scalars.count else { return false }
      let scalar = scalars[index]
      return isFigure ? (0x30...0x39).contains(scalar) || scalar == 0x2E : NameToken.isLetter(scalar)
    }
    let isWord = NameToken.isLetter(scalars[range.lowerBound]) || isFigure
    return !isWord || (!isPart(range.lowerBound - 1) && !isPart(range.upperBound))
  }

  /// Whether two parts of a name stand together: nothing, a space, 元 or a hyphen between them.
  private func isJoined(_ gap: Range<Int>, _ scalars: [UInt32]) -> Bool {
    gap.count <= 1 && gap.allSatisfy { NearNames.joints.contains(scalars[$0]) }
  }

  /// 元 块 % and the signs and letters of currencies and units.
  private static let units: Set<UInt32> = [0x5143, 0x5757, 0x25, 0x2F, 0x67, 0x6D, 0x5146]
  private static let joints: Set<UInt32> = [0x20, 0x2D, 0x5143, 0xB7, 0x2B]
}
