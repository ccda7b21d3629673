import Documents
import Testing
import YAML

@testable import Decisions

@Suite struct RecordFileTests {
  private static let limit = ExpiryLimit(today: Made.today)

  private func problems(_ text: String) -> [String] {
    SuppressionFile.read(Array(text.utf8), path: "s", rules: Made.rules, limit: Self.limit).problems
      .map { "\($0.mark.line):\($0.mark.column) \($0.en)" }
  }

  private static func entry(_ changes: String) -> String {
    "suppressions:\n  - rule: superlative\n    reason: r\n    by: a\n    approved-by: b\n    \(changes)\n"
  }

  @Test(arguments: [
    ("expires: 2027-11-24", []),
    (
      "expires: 2027-11-25",
      ["6:14 2027-11-25 is too late: nothing is excused for more than 366 days; the last day is 2027-11-24"]
    ),
    (
      "expires: 2027-11-24\n    date: 2026-11-01",
      ["6:14 2027-11-24 is too late: nothing is excused for more than 366 days; the last day is 2027-11-02"]
    ),
    ("expires: 2026-02-30", ["6:14 `expires` should be a date such as 2026-11-23, but is `2026-02-30`"]),
    (
      "target: x",
      ["2:5 missing key `expires`: a suppression has to end; the last day is 2027-11-24"]
    ),
    ("expires: 2026-12-01\n    reson: x", ["7:5 unknown key `reson`"]),
  ])
  func days(changes: String, expected: [String]) {
    let told = problems(Self.entry(changes))
    #expect(told.count == expected.count, "\(told)")
    for (one, other) in zip(told, expected) { #expect(one.hasPrefix(other), "\(one)") }
  }

  @Test func anUnknownRuleIsToldWithTheNearest() {
    let told = problems(Self.entry("expires: 2026-12-01").replacing("superlative", with: "superlativ"))
    #expect(told == ["2:11 unknown rule `superlativ`; did you mean `superlative`?"])
  }

  @Test func aMissingKeyIsTold() {
    let told = problems("- rule: superlative\n  expires: 2026-12-01\n")
    #expect(told == ["1:3 missing key `reason`", "1:3 missing key `by`", "1:3 missing key `approved-by`"])
  }

  @Test func aBrokenEntryLeavesTheOthers() {
    let text = Self.entry("expires: 2026-12-01") + "  - {rule: superlative, reason: [1]}\n"
    let (entries, problems) = SuppressionFile.read(
      Array(text.utf8), path: "s", rules: Made.rules, limit: Self.limit)
    #expect(entries.map(\.line) == [2])
    #expect(!problems.isEmpty)
  }

  @Test(arguments: ["", "# nothing yet\n", "suppressions:\n", "suppressions: []\n", "[]\n", "# a\n---\n[]\n"])
  func anEmptyListTakesAFirstEntry(text: String) throws {
    let bytes = try SuppressionFile.adding(Made.suppression(), to: text.isEmpty ? nil : Array(text.utf8))
    let (entries, problems) = SuppressionFile.read(
      bytes, path: "suppressions.yaml", rules: Made.rules, limit: Self.limit)
    #expect(problems.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(entries.map(\.expires) == [Made.day(100)])
  }

  /// What people wrote stays to the byte.
  @Test(arguments: [
    "# 我们的豁免\nsuppressions:\n    # 旧海报\n    - rule: superlative # 见邮件\n      reason: >\n        一\n        二\n      by: a\n"
      + "      approved-by: b\n      expires: 2026-12-01\n# 完\n",
    "- {rule: superlative, reason: r, by: a, approved-by: b, expires: 2026-12-01}",
    "\u{FEFF}suppressions:\r\n- rule: superlative\r\n  reason: r\r\n  by: a\r\n  approved-by: b\r\n  expires: 2026-12-01\r\n",
  ])
  func anEntryIsAddedBehindWhatIsThere(text: String) throws {
    let bytes = try SuppressionFile.adding(Made.suppression(), to: Array(text.utf8))
    #expect(bytes.starts(with: Array(text.utf8)))
    let (entries, problems) = SuppressionFile.read(
      bytes, path: "s", rules: Made.rules, limit: Self.limit)
    #expect(problems.isEmpty)
    #expect(entries.count == 2 && entries[1].approvedBy == "李雷")
    #expect(YAMLListText(key: "suppressions").lastLine(of: bytes) == entries[1].line)
  }

  @Test(arguments: [
    "suppressions: [{rule: superlative}]\n", "suppressions: 1\n", "a: [\n", "suppressions:\n- a\nb: 1\n", "~",
    "null\n",
    "# a\n...\n",
  ])
  func whatTakesNoEntryIsRefused(text: String) {
    #expect(throws: YAMLListText.Failure.self) {
      try SuppressionFile.adding(Made.suppression(), to: Array(text.utf8))
    }
  }

  @Test(arguments: ["\"a\": b # c", "一行\n两行", "\u{1B}[31m\u{2028}\u{0}", "- x", "'", "\\"])
  func everyReasonComesBack(reason: String) throws {
    var suppression = Made.suppression()
    suppression.reason = reason
    let bytes = try SuppressionFile.adding(suppression, to: nil)
    let read = SuppressionFile.read(bytes, path: "s", rules: Made.rules, limit: Self.limit)
    #expect(read.entries.map(\.reason) == [reason], "\(read.problems)")
  }

  @Test func decisionsComeBack() throws {
    let bytes = try DecisionFile.adding(Made.decision(.violation), to: nil)
    let (entries, problems) = DecisionFile.read(bytes, path: "decisions.yaml", rules: Made.rules)
    #expect(problems.isEmpty)
    #expect(entries.map(\.outcome) == [.violation])
    let broken = DecisionFile.read(
      Array("- {fingerprint: 0, outcome: acepted, reason: r, by: b}\n".utf8), path: "d", rules: Made.rules)
    #expect(
      broken.problems.map(\.en) == [
        "missing key `evidence`", "`fingerprint` should be 16 hexadecimal digits",
        "unknown `outcome` `acepted`; did you mean `accepted`?",
      ])
  }
}
