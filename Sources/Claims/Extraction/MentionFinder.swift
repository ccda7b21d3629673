import Documents
import Scanning

/// Finds every match of a lexicon's patterns in one document.
///
/// Literals come from one scan, values from one lexing. A route is tried from each place of its first step;
/// the following steps are looked up by position in bounded windows.
struct MentionFinder {
  let lexicon: Lexicon
  let text: FoldedText
  let segmentation: Segmentation
  let values: [ValueToken]
  private let places: LiteralPlaces

  /// All mentions, ordered by vocabulary and place; false friends are gone.
  static func mentions(
    in text: FoldedText, _ segmentation: Segmentation, _ values: [ValueToken], _ lexicon: Lexicon
  ) -> [Mention] {
    let (found, excluded) = matches(in: text, segmentation, values, lexicon)
    return settled(found, excluded)
  }

  /// Every match of a pattern and of a false friend, also where a longer one takes its place.
  static func matches(
    in text: FoldedText, _ segmentation: Segmentation, _ values: [ValueToken], _ lexicon: Lexicon
  ) -> (found: [Mention], excluded: [Mention]) {
    var places = lexicon.pool.take(for: lexicon)
    places.find(lexicon.automaton.scan(text), lexicon)
    let matches = MentionFinder(
      lexicon: lexicon, text: text, segmentation: segmentation, values: values, places: places
    ).matches()
    lexicon.pool.giveBack(&places)
    return matches
  }

  /// Where a step of a route has matched.
  private struct Spot {
    var start: Int
    var end: Int
    /// Index of the value token that it took, or -1.
    var value: Int

    init(_ range: Range<Int>, value: Int = -1) {
      start = range.lowerBound
      end = range.upperBound
      self.value = value
    }
  }

  private func matches() -> (found: [Mention], excluded: [Mention]) {
    var found: [Mention] = []
    var excluded: [Mention] = []
    var trail: [Spot] = []
    func run(_ route: Lexicon.Route, from start: Spot) {
      guard let mention = match(route, from: start, &trail) else { return }
      if route.isExclusion { excluded.append(mention) } else { found.append(mention) }
    }
    for candidate in places.routes {
      let route = lexicon.routes[Int(candidate.route)]
      for place in places.places(of: Int(candidate.set)) { run(route, from: Spot(places[place])) }
    }
    var matching: [Int: [Int]] = [:]
    for number in places.valueRoutes {
      let route = lexicon.routes[Int(number)]
      guard case .value(let step) = lexicon.steps[Int(route.start)].matcher else { continue }
      let indices =
        matching[step] ?? values.indices.filter { lexicon.values[step].matcher.matches(values[$0]) }
      matching[step] = indices
      for index in indices { run(route, from: Spot(values[index].range, value: index)) }
    }
    return (found, excluded)
  }

  /// The match of a route from a place of its first step; `trail` is room for the steps' places.
  private func match(_ route: Lexicon.Route, from start: Spot, _ trail: inout [Spot]) -> Mention? {
    let next = Int(route.start) + 1
    guard next == Int(route.end) || isNear(lexicon.steps[next], start.end) else { return nil }
    trail.removeAll(keepingCapacity: true)
    trail.append(start)
    guard follow(next, before: Int(route.end), at: start.end, &trail) else { return nil }
    return mention(route, trail)
  }

  /// What a route's steps have found, in words and values; nil where the text behind them that it asks for is missing.
  private func mention(_ route: Lexicon.Route, _ trail: [Spot]) -> Mention? {
    var mention = Mention(
      vocabulary: Int(route.vocabulary), pattern: Int(route.pattern), range: trail[0].start..<trail[0].end,
      values: [], fields: lexicon.vocabularies[Int(route.vocabulary)].fields)
    var end = trail[0].start
    for (index, spot) in zip(route.steps, trail) {
      let step = lexicon.steps[index]
      if spot.start > end { keepText(step.gap, end..<spot.start, &mention) }
      if case .value(let number) = step.matcher { take(spot.value, number, &mention) }
      end = spot.end
    }
    if route.tail >= 0 {
      guard let limit = keep(lexicon.tails[Int(route.tail)], from: end, &mention) else { return nil }
      end = limit
    }
    mention.range = trail[0].start..<end
    return mention
  }

  /// Whether something that may be the step stands in its window: where the first does not reach, none is tried.
  private func isNear(_ step: Lexicon.Step, _ position: Int) -> Bool {
    let bound = position + Int(step.gap.minimum)
    let start: Int
    switch step.matcher {
    case .literals(let set):
      let own = places.places(of: set)
      let at = places.first(in: own, from: bound)
      guard at < own.upperBound else { return false }
      start = places[at].lowerBound
    case .value:
      let at = firstValue(from: bound)
      guard at < values.count else { return false }
      start = values[at].range.lowerBound
    }
    return start <= position + Int(step.gap.maximum) && reaches(step.gap, position, start)
  }

  /// Matches the steps from one to the end of its route, nearest place first, and adds their places to the trail.
  private func follow(_ number: Int, before last: Int, at position: Int, _ trail: inout [Spot]) -> Bool {
    if number == last { return true }
    let step = lexicon.steps[number]
    let window = (position + Int(step.gap.minimum))...(position + Int(step.gap.maximum))
    func goOn(_ spot: Spot) -> Bool {
      trail.append(spot)
      if follow(number + 1, before: last, at: spot.end, &trail) { return true }
      trail.removeLast()
      return false
    }
    switch step.matcher {
    case .literals(let set):
      let own = places.places(of: set)
      var at = places.first(in: own, from: window.lowerBound)
      while at < own.upperBound, places[at].lowerBound <= window.upperBound {
        guard reaches(step.gap, position, places[at].lowerBound) else { break }
        if goOn(Spot(places[at])) { return true }
        at += 1
      }
    case .value(let wanted):
      var at = firstValue(from: window.lowerBound)
      while at < values.count, values[at].range.lowerBound <= window.upperBound {
        guard reaches(step.gap, position, values[at].range.lowerBound) else { break }
        if lexicon.values[wanted].matcher.matches(values[at]), goOn(Spot(values[at].range, value: at)) {
          return true
        }
        at += 1
      }
    }
    return false
  }

  /// Whether a gap may lie between two places: within one clause, or one sentence.
  private func reaches(_ gap: Lexicon.Gap, _ position: Int, _ start: Int) -> Bool {
    guard start > position || gap.maximum > 0 else { return start == position }
    let before = max(position - 1, 0)
    return gap.crossesClauses
      ? segmentation.sentence(of: before) == segmentation.sentence(of: start)
      : segmentation.clauseOf[before] == segmentation.clauseOf[start]
  }

  private func take(_ index: Int, _ step: Int, _ mention: inout Mention) {
    mention.values.append(index)
    mention.fields += ValueFields.fields(of: values[index], named: lexicon.values[step].field)
  }

  private func keepText(_ gap: Lexicon.Gap, _ range: Range<Int>, _ mention: inout Mention) {
    guard gap.field >= 0, !range.isEmpty else { return }
    mention.fields.append(ClaimField(lexicon.fields[Int(gap.field)], .text(folded(range))))
  }

  /// Takes the text after the last step, up to the end of its clause.
  private func keep(_ tail: Lexicon.Gap, from end: Int, _ mention: inout Mention) -> Int? {
    guard end > 0, end < text.count, segmentation.clauseOf[end - 1] == segmentation.clauseOf[end] else {
      return nil
    }
    let clause = segmentation.clauses[Int(segmentation.clauseOf[end])]
    var limit = min(end + Int(tail.maximum), clause.upperBound)
    while limit > end, DocumentClaims.isEdge(text.scalars[limit - 1]) { limit -= 1 }
    guard limit - end >= Int(tail.minimum) else { return nil }
    keepText(tail, end..<limit, &mention)
    return limit
  }

  private func folded(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.scalars[range] { if let known = Unicode.Scalar(scalar) { view.append(known) } }
    return String(view)
  }

  /// The first value that begins at a bound or behind it; their count where there is none.
  private func firstValue(from bound: Int) -> Int {
    return values.indices.partitioningIndex { values[$0].range.lowerBound >= bound }
  }

  /// One mention for each place of a vocabulary, the longest, without those that overlap a false friend.
  private static func settled(_ found: [Mention], _ excluded: [Mention]) -> [Mention] {
    let order: (Mention, Mention) -> Bool = {
      ($0.vocabulary, $0.range.lowerBound, -$0.range.upperBound, $0.pattern)
        < ($1.vocabulary, $1.range.lowerBound, -$1.range.upperBound, $1.pattern)
    }
    let barriers = excluded.sorted(by: order)
    var result: [Mention] = []
    for mention in found.sorted(by: order) where !overlapsAny(mention, barriers) {
      if let last = result.last, last.vocabulary == mention.vocabulary, last.range.overlaps(mention.range) {
        if mention.range.count > last.range.count { result[result.count - 1] = mention }
        continue
      }
      result.append(mention)
    }
    return result
  }

  private static func overlapsAny(_ mention: Mention, _ barriers: [Mention]) -> Bool {
    let place = barriers.indices.partitioningIndex {
      (barriers[$0].vocabulary, barriers[$0].range.lowerBound) >= (
        mention.vocabulary, mention.range.upperBound
      )
    }
    var index = place - 1
    // A false friend is short; no more than a few can begin before the mention and still overlap it.
    var patience = 16
    while index >= 0, patience > 0, barriers[index].vocabulary == mention.vocabulary {
      if barriers[index].range.overlaps(mention.range) { return true }
      index -= 1
      patience -= 1
    }
    return false
  }
}
