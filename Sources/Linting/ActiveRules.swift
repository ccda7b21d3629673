import Checks
import Decisions
import Documents
import Findings
import Policies
import YAML

/// The compiled packs of one choice, with the rules that the request lets run.
struct ActiveRules: Sendable {
  let policies: PolicySet
  let rules: [Rule]
  let checker: DocumentChecker

  init(policies: PolicySet, rules: [Rule]) {
    self.policies = policies
    self.rules = rules
    checker = DocumentChecker(DocumentRules(rules), policies: policies)
  }

  /// Loads and compiles packs; broken ones are told and the sound rest is used.
  static func load(
    _ ids: [String], _ locator: PackLocator, _ request: LintRequest, disabling: [DisabledRule] = []
  ) throws(LintError) -> (ActiveRules, [RunError]) {
    let (set, problems) = try locator.policies(ids, disabling: disabling)
    return (ActiveRules(policies: set, rules: try select(set, request, locator)), problems)
  }

  static func unknown(_ id: String, _ known: [String]) -> LintError {
    let nearest = Spelling.nearest(id, in: known)
    let list = nearest == nil ? known.joined(separator: ", ") : ""
    return LintError(
      zh: "没有规则包“\(id)”" + (list.isEmpty ? "" : "；可用的有：\(list)"),
      en: "there is no policy pack \"\(id)\"" + (list.isEmpty ? "" : "; known are: \(list)"),
      suggestion: nearest)
  }

  /// A configuration speaks of all packs; words of the command line are held against those that judge.
  private static func checkWords(
    _ set: PolicySet, _ request: LintRequest, _ locator: PackLocator
  ) throws(LintError) {
    let names = set.rules.flatMap { [$0.id, $0.name] } + Category.allCases.map(\.rawValue)
    lazy var known = RuleNames(locator.ruleNames())
    for word in request.select + request.ignore where !names.contains(word) {
      let place = request.wordPlaces[word]
      if place != nil, known.contains(word) { continue }
      let start = place.map { $0 + ": " } ?? ""
      throw LintError(
        zh: "\(start)没有规则或类别“\(word)”", en: "\(start)there is no rule or category \"\(word)\"",
        suggestion: Spelling.nearest(word, in: names))
    }
  }

  private static func select(
    _ set: PolicySet, _ request: LintRequest, _ locator: PackLocator
  ) throws(LintError) -> [Rule] {
    try checkWords(set, request, locator)
    func isNamed(_ rule: Rule, in words: [String]) -> Bool {
      words.contains { $0 == rule.id || $0 == rule.name || $0 == rule.category.rawValue }
    }
    let rules = set.rules.filter { rule in
      (request.select.isEmpty || isNamed(rule, in: request.select)) && !isNamed(rule, in: request.ignore)
        && rule.status != .deprecated && (request.includesPreview || rule.status != .preview)
        && rule.effectiveLevel >= request.level
    }
    guard !rules.isEmpty else {
      throw LintError(zh: "没有任何规则可以运行", en: "no rule is active")
    }
    return rules
  }
}

extension RunError {
  init(_ problem: PolicyProblem) {
    self.init(
      path: problem.path, line: problem.line, column: problem.column, message: problem.message,
      quotedLine: problem.quotedLine, correction: problem.correction)
  }
}
