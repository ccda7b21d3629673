public import Policies

extension PolicySet {
  /// Id of the pack that was asked for; those before it are the ones that it builds on.
  public var subject: String { packs.last?.id ?? "" }

  /// The rules of the pack that was asked for, and those of others that it changes.
  public var subjectRules: [Rule] {
    rules.filter { $0.pack == subject || $0.amendedBy == subject }
  }

  /// The rules whose examples are run with the pack: its own, and those that it changes and gives examples for.
  /// Shared rules are tested where they are at home.
  var testedRules: [Rule] {
    subjectRules.filter { $0.amendedBy == nil ? $0.home == $0.pack : !$0.tests.isEmpty }
  }
}
