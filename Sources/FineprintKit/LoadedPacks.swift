import Documents
import Findings
import Linting
import Policies

/// The packs of a selection, compiled, with what is wrong with their files.
struct LoadedPacks {
  let policies: PolicySet
  let problems: [RunError]

  init(_ selection: PolicySelection) throws(RequestError) {
    let locator = PackLocator(folders: selection.folders)
    let known = locator.available()
    var packs: [PolicyPack] = []
    var problems: [PolicyProblem] = []
    for id in selection.policies.isEmpty ? known : selection.policies {
      guard let (pack, faults) = locator.load(id) else {
        throw .unknown(LocalizedText(zh: "规则包", en: "policy pack"), id, among: known)
      }
      packs.append(pack)
      problems += faults
    }
    guard !packs.isEmpty else { throw RequestError(zh: "没有找到任何规则包", en: "no policy pack is found") }
    let (set, faults) = PolicySet.compile(packs)
    policies = set
    self.problems = (problems + faults).map { problem in
      RunError(
        path: problem.path, line: problem.line, column: problem.column, message: problem.message,
        quotedLine: problem.quotedLine)
    }
  }
}
