import Campaigns
import Documents
public import Findings
public import Policies
import Reconciliation

/// A pack under work: compiled as far as it is sound, and what is wrong with it.
public struct JudgedPack: Sendable {
  public var policies: PolicySet
  /// Faults of loading, of the rules that are under work, and their examples that fail.
  public var problems: [RunError]
}

extension Workspace {
  /// Ids of the packs that are found, with those beside a pack under work.
  public func packs(beside place: PackPlace? = nil) -> [String] { locator(beside: place).available() }

  /// The packs that are compiled, else every pack that is found.
  public func loadedPolicies() -> [PolicySet] {
    let loaded = policies
    if !loaded.isEmpty { return loaded }
    if let catalogue { return catalogue }
    let locator = locator(beside: nil)
    let all = locator.available().compactMap { try? locator.policies([$0]).0 }
    catalogue = all
    return all
  }

  /// Loads a pack with its examples, and lints and tests the rules of some files; nil where it cannot be loaded.
  public func judge(_ place: PackPlace, rulesOf paths: [String]) throws(LintError) -> JudgedPack {
    let (policies, faults) = try locator(beside: place).policies([place.id], withTests: true)
    let rules = policies.subjectRules.filter { paths.contains($0.path) }
    let lint = rules.flatMap { PolicyLinter.problems(of: $0, policies, asOf: asOf) }
    let tested =
      rules.isEmpty ? [] : PolicyTester(policies: policies, asOf: asOf).run(only: rules.map(\.name)).rules
    return JudgedPack(policies: policies, problems: faults + lint + tested.flatMap(\.failures))
  }

  /// The faults that one policy file has by itself, without the rest of its pack.
  public func faults(ofPolicyFile path: String, in place: PackPlace, _ text: [UInt8]) -> [RunError] {
    let file = PolicyFile(path: path, relativePath: place.relative(path), bytes: text)
    return PackReader.faults(of: file, pack: place.id).map(RunError.init)
  }

  /// Attributes that reconciling rules may compare, in the order of the documentation.
  public static let attributeNames = Reconciler.attributeNames

  private func locator(beside place: PackPlace?) -> PackLocator {
    PackLocator(fileSystem: fileSystem, folders: (place.map { [$0.parent] } ?? []) + request.policyFolders)
  }
}
