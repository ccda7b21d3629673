import Checks
import Claims
import Documents
import Linting
import Policies

/// The Chinese pack with what judges by it.
struct BenchPolicies: Sendable {
  static let day = CalendarDate(iso: "2026-11-23") ?? CalendarDate(dayNumber: 0)

  let set: PolicySet
  let rules: [Rule]
  let checker: DocumentChecker
  let extractor: ClaimExtractor

  /// Ends the program where the packs are not found beside it.
  init() {
    guard let set = try? PackLocator().policies(["zh-CN"]).0 else {
      BenchArguments.fail("Policies/zh-CN is not found in a folder above this program")
    }
    self.set = set
    rules = set.rules.filter { $0.status != .deprecated }
    checker = DocumentChecker(DocumentRules(rules), policies: set)
    extractor = ClaimExtractor(lexicon: set.lexicon, conventions: set.conventions)
  }
}
