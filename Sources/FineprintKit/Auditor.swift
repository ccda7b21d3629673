public import Documents
public import Findings

/// The library's face: each request of the command line as one call.
public enum Auditor {
  /// Checks documents and campaigns; what could not be read is an error of the report.
  public static func check(_ request: CheckRequest) throws(RequestError) -> CheckReport {
    throw notConnected
  }

  /// What is understood of documents, before any rule judges.
  public static func claims(_ request: CheckRequest) throws(RequestError) -> ClaimsReport {
    throw notConnected
  }

  /// The documents of one file: one, or the records of a CSV.
  public static func inspect(_ request: InspectRequest) throws(RequestError) -> [Document] {
    throw notConnected
  }

  /// The rules of the chosen packs, of all known packs where none is chosen, in the order of their names.
  public static func rules(_ selection: PolicySelection) throws(RequestError) -> [RuleDescription] {
    throw notConnected
  }

  /// Runs the tests inside the rules of the chosen packs.
  public static func testPolicies(_ selection: PolicySelection) throws(RequestError) -> PolicyTestReport {
    throw notConnected
  }

  /// The faults of the chosen packs, by file and place.
  public static func lintPolicies(_ selection: PolicySelection) throws(RequestError) -> [RunError] {
    throw notConnected
  }

  private static let notConnected = RequestError(zh: "检查器尚未接通", en: "the checks are not connected yet")
}
