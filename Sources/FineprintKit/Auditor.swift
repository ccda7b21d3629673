public import Documents
public import Findings
public import Linting
import Policies

/// The library's face: each request of the command line as one call.
public enum Auditor {
  /// Checks documents and campaigns; what could not be read is an error of the report.
  public static func check(_ request: CheckRequest) throws(RequestError) -> CheckReport {
    try asking { () throws(LintError) in try Linter(LintRequest(request)).check() }
  }

  /// What is understood of documents, before any rule judges; of one offer or one channel where these are asked for.
  public static func claims(
    _ request: CheckRequest, offer: String? = nil
  ) throws(RequestError) -> ClaimsReport {
    let report = try asking { () throws(LintError) in try Linter(LintRequest(request)).claims() }
    if let offer, !report.offers.contains(offer) {
      let known = report.offers.joined(separator: ", ")
      throw RequestError(
        zh: "没有编号为“\(offer)”的产品；有：\(known)", en: "there is no offer `\(offer)`; there are: \(known)")
    }
    return report.limited(to: offer, channel: request.channel)
  }

  /// The documents of one file: one, or the records of a CSV.
  public static func inspect(_ request: InspectRequest) throws(RequestError) -> [Document] {
    var wanted = LintRequest(paths: [request.path], asOf: CalendarDate(dayNumber: 0))
    wanted.standardInput = request.standardInput
    wanted.channel = request.channel
    wanted.limits = request.limits
    wanted.renders = request.renders
    let (documents, errors) = try asking { () throws(LintError) in try Linter(wanted).inspect() }
    if documents.isEmpty, let first = errors.first {
      throw RequestError(zh: "\(first.path)：\(first.message.zh)", en: "\(first.path): \(first.message.en)")
    }
    return documents
  }

  /// Runs the tests inside the rules of the chosen packs.
  public static func testPolicies(_ selection: PolicySelection) throws(RequestError) -> PolicyTestReport {
    var report = PolicyTestReport(rules: [])
    for (policies, problems) in try policies(selection) {
      if !problems.isEmpty {
        report.rules.append(PolicyTestReport.Result(rule: "policies", passed: 0, failures: problems))
      }
      let own = PolicyTester(policies: policies, asOf: selection.asOf).run()
      report.rules += own.rules
      report.neverFired += own.neverFired
    }
    return report
  }

  /// What the tests inside the rules of the chosen packs reach.
  public static func policyCoverage(_ selection: PolicySelection) throws(RequestError) -> CoverageReport {
    PolicyCoverage.report(try policies(selection).map(\.0), asOf: selection.asOf)
  }

  /// The faults of the chosen packs, by file and place.
  public static func lintPolicies(_ selection: PolicySelection) throws(RequestError) -> [RunError] {
    let sets = try policies(selection)
    let faults = sets.flatMap { policies, problems in
      problems + PolicyLinter.problems(policies, asOf: selection.asOf)
    }
    var everything = selection
    everything.policies = []
    let users = selection.policies.isEmpty ? sets : sets + (try policies(everything))
    return faults + PolicyLinter.deadVocabularies(of: sets.map(\.0), among: users.map(\.0))
  }

  /// Each pack on its own, since the words of one would be read in the examples of another.
  static func policies(
    _ selection: PolicySelection
  ) throws(RequestError) -> [(PolicySet, [RunError])] {
    let locator = PackLocator(folders: selection.folders)
    let ids = selection.policies.isEmpty ? locator.available() : selection.policies
    guard !ids.isEmpty else {
      throw RequestError(zh: "没有找到任何规则包", en: "no policy pack was found")
    }
    var sets: [(PolicySet, [RunError])] = []
    for id in ids {
      sets.append(try asking { () throws(LintError) in try locator.policies([id], withTests: true) })
    }
    return sets
  }

  static func asking<Value>(_ body: () throws(LintError) -> Value) throws(RequestError) -> Value {
    do throws(LintError) {
      return try body()
    } catch {
      throw RequestError(zh: error.message.zh, en: error.message.en, suggestion: error.suggestion)
    }
  }
}

extension LintRequest {
  /// What a request of the library asks of the pipeline.
  public init(_ request: CheckRequest) {
    self.init(paths: request.paths, asOf: request.selection.asOf)
    standardInput = request.standardInput
    policies = request.selection.policies
    policyFolders = request.selection.folders
    channel = request.channel
    select = request.select
    ignore = request.ignore
    wordPlaces = request.wordPlaces
    changedSince = request.changedSince
    cacheFolder = request.cacheFolder
    progress = request.progress
    level = request.level
    jobs = request.jobs
    limits = request.limits
    allowsOutside = request.allowsOutside
    includesPreview = request.includesPreview
    describesRules = request.describesRules
    showsDocuments = request.showsDocuments
    renders = request.renders
    screenshots = request.screenshots
    records = request.records.map { RecordRequest($0) }
  }
}
