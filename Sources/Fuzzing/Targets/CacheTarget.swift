import Checks
import Claims
import Documents
import Findings
import Policies
import Storing

/// Compiled packs as the cache keeps them, behind a checksum that somebody has repaired: refused, or fit to judge by.
enum CacheTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    guard let policies = policies(in: bytes) else { return }
    let extractor = ClaimExtractor(lexicon: policies.lexicon, conventions: policies.conventions)
    let source = SourceFile(path: "copy.txt", text: Array(PolicyTarget.copy.utf8), mediaType: .plainText)
    let checker = DocumentChecker(DocumentRules(policies.rules), policies: policies)
    for document in try ClaimInvariants.check(source, channel: .web, extractor) {
      let context = CheckContext(document, asOf: Calendar.day)
      let places = checker.concerned(context)
      let told = checker.findings(in: context, of: places)
      try hold(told.allSatisfy { !$0.evidence.text.isEmpty }, "a finding quotes nothing")
    }
    let stored = stored(policies)
    guard let again = self.policies(in: stored) else {
      throw BrokenInvariant(description: "what was read cannot be read again")
    }
    try hold(self.stored(again) == stored, "stored twice, it differs")
  }

  private static func policies(in bytes: [UInt8]) -> PolicySet? {
    var reader = StoredReader(bytes)
    return try? PolicySet(from: &reader)
  }

  private static func stored(_ policies: PolicySet) -> [UInt8] {
    var writer = StoredWriter()
    policies.store(in: &writer)
    return writer.content
  }
}
