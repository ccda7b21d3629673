public import Documents
public import Policies

/// What the conditions of a rule look like in its own examples.
public struct RuleWords: Sendable {
  /// For each condition a few of the words that meet it, in the order of the examples.
  public private(set) var words: [RuleBranch: [String]] = [:]

  /// How many words are kept of each condition, and how long they may be.
  private static let (most, longest) = (3, 24)

  /// Reads the rule's examples.
  public init(_ rule: Rule, _ policies: PolicySet, asOf: CalendarDate) {
    let order: [RuleTest.Expectation] = [.violation, .pass, .review]
    let tests = order.flatMap { expectation in rule.tests.filter { $0.expectation == expectation } }
    var open = Set(rule.branches)
    for test in tests where !open.isEmpty {
      let example = RuleExample(test, of: rule, policies, asOf: asOf)
      for branch in rule.branches where open.contains(branch) {
        for word in example.words(meeting: branch, of: rule) { add(word, to: branch) }
        if words[branch]?.count == RuleWords.most { open.remove(branch) }
      }
    }
  }

  private mutating func add(_ text: String, to branch: RuleBranch) {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !word.isEmpty, word.count <= RuleWords.longest, words[branch, default: []].count < RuleWords.most,
      !words[branch, default: []].contains(word)
    else { return }
    words[branch, default: []].append(word)
  }
}
