import Findings
import Linting

extension Auditor {
  /// What `--select` takes, without reading any rule: the rules of all packs at hand with and without their packs, and
  /// the categories; sorted. `folders` hold packs beside the shipped ones.
  public static func ruleWords(folders: [String]) -> [String] {
    let names = PackLocator(folders: folders).ruleNames()
    let ids = names.compactMap { $0.split(separator: "/").last.map(String.init) }
    return names.sorted() + Set(ids).sorted() + Category.allCases.map(\.rawValue)
  }

  /// Ids of the packs at hand, sorted.
  public static func packs(folders: [String]) -> [String] { PackLocator(folders: folders).available() }
}
