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

  init(lexicon: Lexicon, text: FoldedText, segmentation: Segmentation, values: [ValueToken]) {
    self.lexicon = lexicon
    self.text = text
    self.segmentation = segmentation
    self.values = values
    places = LiteralPlaces(lexicon.automaton.scan(text), lexicon)
  }

  /// All mentions, ordered by vocabulary and place; false friends are gone.
  func mentions() -> [Mention] {
    let (found, excluded) = matches()
    return MentionFinder.settled(found, excluded)
  }

  /// Every match of a pattern and of a false friend, also where a longer one takes its place.
  func matches() -> (found: [Mention], excluded: [Mention]) {
    var found: [Mention] = []
    var excluded: [Mention] = []
    func run(_ route: Lexicon.Route, from start: Range<Int>, value: Int?) {
      guard let mention = match(route, from: start, value: value) else { return }
      if route.isExclusion { excluded.append(mention) } else { found.append(mention) }
    }
    for (number, set) in places.routes {
      let route = lexicon.routes[number]
      for place in places.places(of: set) { run(route, from: places[place], value: nil) }
    }
    var matching: [ValueMatcher: [Int]] = [:]
    for number in places.valueRoutes {
      let route = lexicon.routes[number]
      guard case .value(let matcher, _) = route.steps[0].matcher else { continue }
      let indices = matching[matcher] ?? values.indices.filter { matcher.matches(values[$0]) }
      matching[matcher] = indices
      for index in indices { run(route, from: values[index].range, value: index) }
    }
    return (found, excluded)
  }

  private func match(_ route: Lexicon.Route, from start: Range<Int>, value: Int?) -> Mention? {
    guard route.steps.count < 2 || isNear(route.steps[1], start.upperBound) else { return nil }
    var mention = Mention(
      vocabulary: route.vocabulary, pattern: route.pattern, range: start, values: [],
      fields: lexicon.vocabularies[route.vocabulary].fields)
    if let value { take(value, route.steps[0].matcher, &mention) }
    guard let end = follow(route, 1, at: start.upperBound, &mention) else { return nil }
    mention.range = start.lowerBound..<end
    if let tail = route.tail {
      guard let end = keep(tail, from: end, &mention) else { return nil }
      mention.range = start.lowerBound..<end
    }
    return mention
  }

  /// Whether something that may be the step stands in its window: where the first does not reach, none is tried.
  private func isNear(_ step: Lexicon.Step, _ position: Int) -> Bool {
    let bound = position + step.gap.minimum
    let start: Int
    switch step.matcher {
    case .literals(let set):
      let own = places.places(of: set)
      let at = places.first(in: own, from: bound)
      guard at < own.upperBound else { return false }
      start = places[at].lowerBound
    case .value:
      let at = MentionFinder.firstIndex(values, from: bound) { $0.range.lowerBound }
      guard at < values.count else { return false }
      start = values[at].range.lowerBound
    }
    return start <= position + step.gap.maximum && reaches(step.gap, position, start)
  }

  /// Matches the steps from `index` on, nearest place first; returns where the match ends.
  private func follow(_ route: Lexicon.Route, _ index: Int, at position: Int, _ mention: inout Mention)
    -> Int?
  {
    guard index < route.steps.count else { return position }
    let step = route.steps[index]
    let window = (position + step.gap.minimum)...(position + step.gap.maximum)
    switch step.matcher {
    case .literals(let set):
      let own = places.places(of: set)
      var at = places.first(in: own, from: window.lowerBound)
      while at < own.upperBound, places[at].lowerBound <= window.upperBound {
        defer { at += 1 }
        let place = places[at]
        guard reaches(step.gap, position, place.lowerBound) else { break }
        var attempt = mention
        keepText(step.gap, position..<place.lowerBound, &attempt)
        if let end = follow(route, index + 1, at: place.upperBound, &attempt) {
          mention = attempt
          return end
        }
      }
    case .value(let matcher, _):
      var at = MentionFinder.firstIndex(values, from: window.lowerBound) { $0.range.lowerBound }
      while at < values.count, values[at].range.lowerBound <= window.upperBound {
        defer { at += 1 }
        let place = values[at].range
        guard reaches(step.gap, position, place.lowerBound) else { break }
        guard matcher.matches(values[at]) else { continue }
        var attempt = mention
        keepText(step.gap, position..<place.lowerBound, &attempt)
        take(at, step.matcher, &attempt)
        if let end = follow(route, index + 1, at: place.upperBound, &attempt) {
          mention = attempt
          return end
        }
      }
    }
    return nil
  }

  /// Whether a gap may lie between two places: within one clause, or one sentence.
  private func reaches(_ gap: PatternGap, _ position: Int, _ start: Int) -> Bool {
    guard start > position || gap.maximum > 0 else { return start == position }
    let before = max(position - 1, 0)
    switch gap.reach {
    case .clause: return segmentation.clauseOf[before] == segmentation.clauseOf[start]
    case .sentence: return segmentation.sentence(of: before) == segmentation.sentence(of: start)
    }
  }

  private func take(_ index: Int, _ matcher: Lexicon.Step.Matcher, _ mention: inout Mention) {
    guard case .value(_, let field) = matcher else { return }
    mention.values.append(index)
    mention.fields += ValueFields.fields(of: values[index], named: field)
  }

  private func keepText(_ gap: PatternGap, _ range: Range<Int>, _ mention: inout Mention) {
    guard let field = gap.field, !range.isEmpty else { return }
    mention.fields.append(ClaimField(field, .text(folded(range))))
  }

  /// Takes the text after the last step, up to the end of its clause.
  private func keep(_ tail: PatternGap, from end: Int, _ mention: inout Mention) -> Int? {
    guard end > 0, end < text.count, segmentation.clauseOf[end - 1] == segmentation.clauseOf[end] else {
      return nil
    }
    let clause = segmentation.clauses[Int(segmentation.clauseOf[end])]
    var limit = min(end + tail.maximum, clause.upperBound)
    while limit > end, DocumentClaims.isEdge(text.scalars[limit - 1]) { limit -= 1 }
    guard limit - end >= tail.minimum else { return nil }
    keepText(tail, end..<limit, &mention)
    return limit
  }

  private func folded(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.scalars[range] { if let known = Unicode.Scalar(scalar) { view.append(known) } }
    return String(view)
  }

  private static func firstIndex<Element>(
    _ elements: [Element], from bound: Int, _ start: (Element) -> Int
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) < bound { low = middle + 1 } else { high = middle }
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
