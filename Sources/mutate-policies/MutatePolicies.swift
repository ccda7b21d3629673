import Documents
import Findings
import Foundation
import Linting

/// Takes each rule apart, condition by condition, and tells which losses no example of the rule notices.
@main
struct MutatePolicies {
  private static let usage = "usage: mutate-policies [PACK...] [--policies DIR] [--as-of DATE]\n"

  static func main() {
    do throws(LintError) {
      let (packs, locator, asOf) = try arguments()
      exit(try run(packs, locator, asOf) ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("mutate-policies: \(error.message.en)\n".utf8))
      exit(2)
    }
  }

  /// Whether every loss is noticed and no example fails as it is.
  private static func run(
    _ packs: [String], _ locator: PackLocator, _ asOf: CalendarDate
  ) throws(LintError) -> Bool {
    var total = MutationTester.Report()
    var isSound = true
    for id in packs.isEmpty ? locator.available() : packs {
      let (policies, problems) = try locator.policies([id], withTests: true)
      for problem in problems { print("\(problem.path):\(problem.line ?? 1): \(problem.message.en)") }
      isSound = isSound && problems.isEmpty
      let report = MutationTester(policies: policies, asOf: asOf).run()
      for survivor in report.survivors {
        print("\(survivor.path): \(survivor.owner): survives: \(survivor.mutation.text.en)")
      }
      total = total + report
    }
    print(
      "\(total.rules) rules: \(total.mutations) mutations, \(total.survivors.count) survive"
        + (total.failing == 0 ? "" : "; \(total.failing) examples fail as they are"))
    return isSound && total.survivors.isEmpty && total.failing == 0
  }

  private static func arguments() throws(LintError) -> ([String], PackLocator, CalendarDate) {
    var packs: [String] = []
    var folders: [String] = []
    var asOf = CalendarDate(dayNumber: Int(Date().timeIntervalSince1970) / 86_400)
    var rest = CommandLine.arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--policies": folders.append(rest.popFirst() ?? "")
      case "--as-of":
        guard let day = rest.popFirst().flatMap(CalendarDate.init(iso:)) else {
          throw LintError(zh: usage, en: usage)
        }
        asOf = day
      case _ where argument.hasPrefix("-"): throw LintError(zh: usage, en: usage)
      default: packs.append(argument)
      }
    }
    return (packs, PackLocator(folders: folders), asOf)
  }
}
