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

  private func matches() -> (found: [Mention], excluded: [Mention]) {
    var found: [Mention] = []
    var excluded: [Mention] = []
    func run(_ route: Lexicon.Route, from start: Range<Int>, value: Int?) {
      guard let mention = match(route, from: start, value: value) else { return }
      if route.isExclusion { excluded.append(mention) } else { found.append(mention) }
    }
    for candidate in places.routes {
      let route = lexicon.routes[Int(candidate.route)]
      for place in places.places(of: Int(candidate.set)) { run(route, from: places[place], value: nil) }
    }
    var matching: [Int: [Int]] = [:]
    for number in places.valueRoutes {
      let route = lexicon.routes[Int(number)]
      guard case .value(let step) = lexicon.steps[Int(route.start)].matcher else { continue }
      let indices =
        matching[step] ?? values.indices.filter { lexicon.values[step].matcher.matches(values[$0]) }
      matching[step] = indices
      for index in indices { run(route, from: values[index].range, value: index) }
    }
    return (found, excluded)
  }

  private func match(_ route: Lexicon.Route, from start: Range<Int>, value: Int?) -> Mention? {
    let next = Int(route.start) + 1
    guard next == Int(route.end) || isNear(lexicon.steps[next], start.upperBound) else { return nil }
    var mention = Mention(
      vocabulary: Int(route.vocabulary), pattern: Int(route.pattern), range: start, values: [],
      fields: lexicon.vocabularies[Int(route.vocabulary)].fields)
    if let value { take(value, lexicon.steps[Int(route.start)], &mention) }
    guard let end = follow(next..<Int(route.end), at: start.upperBound, &mention) else { return nil }
    mention.range = start.lowerBound..<end
    if route.tail >= 0 {
      guard let end = keep(lexicon.tails[Int(route.tail)], from: end, &mention) else { return nil }
      mention.range = start.lowerBound..<end
    }
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

  /// Matches some steps, nearest place first; returns where the match ends.
  private func follow(_ steps: Range<Int>, at position: Int, _ mention: inout Mention) -> Int? {
    guard let first = steps.first else { return position }
    let step = lexicon.steps[first]
    let window = (position + Int(step.gap.minimum))...(position + Int(step.gap.maximum))
    switch step.matcher {
    case .literals(let set):
      let own = places.places(of: set)
      var at = places.first(in: own, from: window.lowerBound)
      while at < own.upperBound, places[at].lowerBound <= window.upperBound {
        defer { at += 1 }
        let place = places[at]
        guard reaches(step.gap, position, place.lowerBound) else { break }
        let before = mention.extent
        keepText(step.gap, position..<place.lowerBound, &mention)
        if let end = follow(steps.dropFirst(), at: place.upperBound, &mention) { return end }
        mention.cut(to: before)
      }
    case .value(let number):
      var at = firstValue(from: window.lowerBound)
      while at < values.count, values[at].range.lowerBound <= window.upperBound {
        defer { at += 1 }
        let place = values[at].range
        guard reaches(step.gap, position, place.lowerBound) else { break }
        guard lexicon.values[number].matcher.matches(values[at]) else { continue }
        let before = mention.extent
        keepText(step.gap, position..<place.lowerBound, &mention)
        take(at, step, &mention)
        if let end = follow(steps.dropFirst(), at: place.upperBound, &mention) { return end }
        mention.cut(to: before)
      }
    }
    return nil
  }

  /// Whether a gap may lie between two places: within one clause, or one sentence.
  private func reaches(_ gap: Lexicon.Gap, _ position: Int, _ start: Int) -> Bool {
    guard start > position || gap.maximum > 0 else { return start == position }
    let before = max(position - 1, 0)
    return gap.crossesClauses
      ? segmentation.sentence(of: before) == segmentation.sentence(of: start)
      : segmentation.clauseOf[before] == segmentation.clauseOf[start]
  }

  private func take(_ index: Int, _ step: Lexicon.Step, _ mention: inout Mention) {
    guard case .value(let number) = step.matcher else { return }
    mention.values.append(index)
    mention.fields += ValueFields.fields(of: values[index], named: lexicon.values[number].field)
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
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].range.lowerBound < bound { low = middle + 1 } else { high = middle }
    }
    return low
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
    var low = 0
    var high = barriers.count
    while low < high {
      let middle = (low + high) / 2
      let barrier = barriers[middle]
      if (barrier.vocabulary, barrier.range.lowerBound) < (mention.vocabulary, mention.range.upperBound) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var index = low - 1
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
