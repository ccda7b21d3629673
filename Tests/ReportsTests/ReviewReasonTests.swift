import Documents
import Findings
import Foundation
import Testing

@testable import Reports

@Suite struct ReviewReasonTests {
  /// Each reason that a shipped rule gives has words of its own in both languages.
  @Test func everyReasonOfAShippedRuleHasWords() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Policies")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var keys: Set<String> = []
    for case let file as URL in files where file.pathExtension == "yaml" {
      let text = try String(contentsOf: file, encoding: .utf8)
      keys.formUnion(text.matches(of: /\breview: ([a-z][a-z-]+)/).map { String($0.output.1) })
    }
    #expect(keys.count > 30)
    for key in keys.sorted() {
      let words = Terms.reason(key)
      #expect(words.zh != key && words.en != key, "\(key) has no words")
    }
  }
}
