public import Documents
public import Findings
import Linting
import Policies

/// The library's face: each request of the command line as one call.
public enum Auditor {
  /// Checks documents and campaigns; what could not be read is an error of the report.
  public static func check(_ request: CheckRequest) throws(RequestError) -> CheckReport {
    do throws(Linting.RequestError) {
      return try Linter(Linting.CheckRequest(request)).check()
    } catch {
      throw RequestError(error)
    }
  }

  /// What is understood of documents, before any rule judges.
  public static func claims(_ request: CheckRequest) throws(RequestError) -> ClaimsReport {
    do throws(Linting.RequestError) {
      return try Linter(Linting.CheckRequest(request)).claims()
    } catch {
      throw RequestError(error)
    }
  }

  /// The documents of one file, one or the records of a CSV, and what of it could not be read.
  public static func inspect(
    _ request: InspectRequest
  ) throws(RequestError) -> (documents: [Document], errors: [RunError]) {
    // No rule judges, so that the day does not matter.
    var inspection = Linting.CheckRequest(paths: [request.path], asOf: CalendarDate(dayNumber: 0))
    inspection.channel = request.channel
    inspection.maxFileSize = request.maxFileSize
    do throws(Linting.RequestError) {
      return try Linter(inspection).inspect()
    } catch {
      throw RequestError(error)
    }
  }

  /// The rules of the chosen packs, of all known packs where none is chosen, in the order of their names.
  public static func rules(_ selection: PolicySelection) throws(RequestError) -> [RuleDescription] {
    let loaded = try LoadedPacks(selection)
    return loaded.policies.rules.map { RuleDescription($0, loaded.policies, on: selection.asOf) }
  }

  /// Runs the tests inside the rules of the chosen packs, faults of their files counted as failures.
  public static func testPolicies(_ selection: PolicySelection) throws(RequestError) -> PolicyTestReport {
    let loaded = try LoadedPacks(selection)
    var report = PolicyTester(policies: loaded.policies, asOf: selection.asOf).run()
    guard !loaded.problems.isEmpty else { return report }
    let packs = loaded.policies.packs.map(\.id).joined(separator: ", ")
    report.rules.insert(.init(rule: packs, passed: 0, failures: loaded.problems), at: 0)
    return report
  }

  /// The faults of the chosen packs, by file and place.
  public static func lintPolicies(_ selection: PolicySelection) throws(RequestError) -> [RunError] {
    let loaded = try LoadedPacks(selection)
    return loaded.problems + PolicyLinter.problems(loaded.policies, asOf: selection.asOf)
  }
}

extension Linting.CheckRequest {
  fileprivate init(_ request: CheckRequest) {
    self.init(paths: request.paths, asOf: request.selection.asOf)
    policies = request.selection.policies
    policyFolders = request.selection.folders
    channel = request.channel
    select = request.select
    ignore = request.ignore
    level = request.level
    jobs = request.jobs
    maxFileSize = request.maxFileSize
    includesPreview = request.includesPreview
  }
}

extension RequestError {
  fileprivate init(_ error: Linting.RequestError) {
    self.init(zh: error.message.zh, en: error.message.en)
  }
}
