import Documents
import Findings
import Testing
import YAML

@testable import Decisions

@Suite struct BaselineTests {
  private static let shared = "00000000000000aa"

  /// Alike findings by what stands around them, in the order of the report.
  private func alike(_ digests: String...) -> [Finding] {
    digests.enumerated().map { number, digest in
      Made.finding(
        fingerprint: "000000000000000\(number)", shared: Self.shared, digest: "00000000000000\(digest)")
    }
  }

  private func states(_ findings: [Finding], _ entries: [Baseline.Entry]) -> ([FindingState], [[Int]]) {
    let settled = Made.settle(findings) { $0.baselines = [Baseline(path: "baseline.yaml", entries: entries)] }
    return (settled.findings.map(\.state), settled.left)
  }

  @Test func ofAlikeFindingsTheNewOneIsToldWhereverItStands() {
    let entries = [
      Made.entry(Self.shared, evidence: "00000000000000d1"),
      Made.entry(Self.shared, evidence: "00000000000000d2"),
    ]
    #expect(states(alike("d3", "d1", "d2"), entries) == ([.new, .baseline, .baseline], [[0, 0]]))
    #expect(states(alike("d1", "d3", "d2"), entries) == ([.baseline, .new, .baseline], [[0, 0]]))
    #expect(states(alike("d2"), entries) == ([.baseline], [[1, 0]]))
  }

  @Test func changedSurroundingsDoNotMakeAFindingNew() {
    let entries = [Made.entry(Self.shared, evidence: "00000000000000d1", count: 2)]
    #expect(states(alike("d1", "d7", "d8"), entries) == ([.baseline, .baseline, .new], [[0]]))
  }

  @Test func anotherFingerprintIsNew() {
    #expect(states(alike("d1"), [Made.entry("00000000000000ab")]) == ([.new], [[1]]))
  }

  @Test func theFileHasOneEntryALineInItsOrder() throws {
    let entries = [
      Made.entry("00000000000000bb"), Made.entry("00000000000000aa"), Made.entry("00000000000000aa"),
      Made.entry("00000000000000aa", evidence: "00000000000000d1"),
    ]
    let bytes = BaselineFile.write(entries)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5 && lines[0].hasPrefix("#") && lines[1] == "baseline:")
    #expect(lines[2].contains("aa") && lines[2].contains("d1") && lines[2].contains("count: 1"))
    #expect(lines[3].contains("count: 2") && lines[4].contains("bb"))
    let (baseline, problems) = BaselineFile.read(bytes, path: "baseline.yaml")
    #expect(problems.isEmpty)
    #expect(baseline.entries.map(\.line) == [3, 4, 5])
    #expect(BaselineFile.write(baseline.entries, old: bytes) == bytes)
    #expect(BaselineFile.write(entries.reversed()) == bytes)
  }

  @Test func commentsAtTheTopStay() {
    let bytes = BaselineFile.write([], old: Array("# ours\n#\n\nbaseline:\n- {}\n".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "# ours\n#\n\nbaseline: []\n")
    #expect(BaselineFile.read(bytes, path: "b").problems.isEmpty)
  }

  /// A merge that keeps both sides leaves the same line twice.
  @Test func theSameLineTwiceIsOneEntry() {
    let line =
      String(decoding: BaselineFile.write([Made.entry("00000000000000aa")]), as: UTF8.self)
      .split(separator: "\n").last ?? ""
    let (baseline, problems) = BaselineFile.read(Array("baseline:\n\(line)\n\(line)\n".utf8), path: "b")
    #expect(problems.isEmpty)
    #expect(baseline.entries.map(\.count) == [1])
  }

  @Test(arguments: [
    ("baseline:\n- {fingerprint: xyz}\n", "2:17 `fingerprint` should be 16 hexadecimal digits"),
    ("baselin: []\n", "1:1 unknown key `baselin`; did you mean `baseline`?"),
    ("baseline: [1]\n", "1:12 `baseline[0]` should be a mapping, but is `1`"),
  ])
  func faultsAreTold(text: String, expected: String) {
    let problems = BaselineFile.read(Array(text.utf8), path: "b").problems
    #expect(problems.map { "\($0.mark.line):\($0.mark.column) \($0.en)" }.contains(expected), "\(problems)")
  }
}
