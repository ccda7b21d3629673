/// What the tests inside the rules showed.
public struct PolicyTestReport: Sendable {
  public struct Result: Sendable, Hashable {
    /// Pack and rule: "zh-CN/unlimited-without-threshold".
    public var rule: String
    public var passed: Int
    /// One entry for each test that failed, at the test's place.
    public var failures: [RunError]

    public init(rule: String, passed: Int, failures: [RunError] = []) {
      self.rule = rule
      self.passed = passed
      self.failures = failures
    }
  }

  /// In the order of the rules' names.
  public var rules: [Result]
  /// Names of rules that no test of theirs makes fire.
  public var neverFired: [String]

  public init(rules: [Result], neverFired: [String] = []) {
    self.rules = rules
    self.neverFired = neverFired
  }

  public var passed: Int { rules.reduce(0) { $0 + $1.passed } }

  public var failed: Int { rules.reduce(0) { $0 + $1.failures.count } }

  /// Whether every test passed and every rule fired.
  public var isClean: Bool { failed == 0 && neverFired.isEmpty }
}
