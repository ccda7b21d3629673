import Documents
import Findings
import Policies
import YAML

/// The compiled packs of one choice, with the rules that the request lets run.
struct PolicySelection: Sendable {
  let policies: PolicySet
  let rules: [Rule]

  /// Loads and compiles packs; broken ones are told and the sound rest is used.
  static func load(
    _ ids: [String], _ locator: PackLocator, _ request: CheckRequest
  ) throws(RequestError) -> (PolicySelection, [RunError]) {
    var packs: [PolicyPack] = []
    var problems: [PolicyProblem] = []
    for id in ids {
      guard let (pack, faults) = locator.load(id) else { throw unknown(id, locator.available()) }
      packs.append(pack)
      problems += faults
    }
    let (set, faults) = PolicySet.compile(packs)
    let selection = PolicySelection(policies: set, rules: try select(set, request))
    return (selection, (problems + faults).map(RunError.init))
  }

  private static func unknown(_ id: String, _ known: [String]) -> RequestError {
    let nearest = Spelling.nearest(id, in: known)
    let list = known.joined(separator: ", ")
    return RequestError(
      zh: "没有规则包 \(id)" + (nearest.map { "，是不是 \($0)？" } ?? "；可用的有：\(list)"),
      en: "there is no policy pack `\(id)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "; known are: \(list)"))
  }

  private static func select(_ set: PolicySet, _ request: CheckRequest) throws(RequestError) -> [Rule] {
    let names = set.rules.flatMap { [$0.id, $0.name] } + Category.allCases.map(\.rawValue)
    for word in request.select + request.ignore where !names.contains(word) {
      let nearest = Spelling.nearest(word, in: names)
      throw RequestError(
        zh: "没有规则或类别 \(word)" + (nearest.map { "，是不是 \($0)？" } ?? ""),
        en: "there is no rule or category `\(word)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
    }
    func isNamed(_ rule: Rule, in words: [String]) -> Bool {
      words.contains { $0 == rule.id || $0 == rule.name || $0 == rule.category.rawValue }
    }
    let rules = set.rules.filter { rule in
      (request.select.isEmpty || isNamed(rule, in: request.select)) && !isNamed(rule, in: request.ignore)
        && rule.status != .deprecated && (request.includesPreview || rule.status != .preview)
        && rule.effectiveLevel >= request.level
    }
    guard !rules.isEmpty else {
      throw RequestError(zh: "没有任何规则可以运行", en: "no rule is active")
    }
    return rules
  }
}

extension RunError {
  init(_ problem: PolicyProblem) {
    self.init(
      path: problem.path, line: problem.line, column: problem.column, message: problem.message,
      quotedLine: problem.quotedLine)
  }
}
