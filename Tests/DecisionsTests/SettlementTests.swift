import Documents
import Findings
import Testing

@testable import Decisions

@Suite struct SettlementTests {
  @Test func nothingLeavesFindingsAsTheyAre() {
    let settled = Made.settle([Made.finding()]) { _ in }
    #expect(settled.findings == [Made.finding()])
    #expect(settled.notices.isEmpty)
  }

  @Test(arguments: [
    (Made.suppression(), true), (Made.suppression(rule: "zh-CN/superlative"), true),
    (Made.suppression(rule: "en-GB/superlative"), false), (Made.suppression(rule: "no-refund"), false),
    (Made.suppression(rule: nil, fingerprint: "00000000000000aa"), true),
    (Made.suppression(rule: nil, fingerprint: "00000000000000ab"), false),
    (Made.suppression(fingerprint: "00000000000000ab"), false),
    (Made.suppression(target: "web/a.html"), true), (Made.suppression(target: "web/b.html"), false),
  ])
  func whatASuppressionSpeaksOf(suppression: Suppression, excuses: Bool) throws {
    let settled = Made.settle([Made.finding()]) { $0.suppressions = [suppression] }
    #expect(settled.findings[0].state == (excuses ? .suppressed : .new))
    #expect(settled.notices.map(\.kind) == (excuses ? [] : [.unused]))
    guard excuses else { return }
    let resolution = try #require(settled.findings[0].resolution)
    #expect(resolution.by == "王芳" && resolution.approvedBy == "李雷" && resolution.reason == "旧物料")
    #expect(resolution.path == "suppressions.yaml" && resolution.line == 2)
  }

  /// The last day counts; the end is told from 30 days ahead.
  @Test(arguments: [
    (-1, FindingState.new, [ResolutionNotice.Kind.expired], nil as Int?), (0, .suppressed, [.expiring], 0),
    (30, .suppressed, [.expiring], 30), (31, .suppressed, [], nil),
  ])
  func theLastDay(days: Int, state: FindingState, kinds: [ResolutionNotice.Kind], left: Int?) {
    for isInline in [false, true] {
      let settled = Made.settle([Made.finding()]) {
        if isInline {
          $0.ignores = [Made.ignore(days: days)]
        } else {
          $0.suppressions = [Made.suppression(days: days)]
        }
      }
      #expect(settled.findings[0].state == state)
      #expect(settled.notices.map(\.kind) == kinds)
      #expect(settled.notices.first?.daysLeft == left)
      #expect(settled.findings[0].resolution?.effect == (state == .new ? .expired : .accepted))
    }
  }

  @Test func aRenewalTakesTheExpiredOnesPlace() {
    let settled = Made.settle([Made.finding()]) {
      $0.suppressions = [Made.suppression(days: -5), Made.suppression(days: 90)]
    }
    #expect(settled.findings[0].state == .suppressed)
    #expect(settled.notices.isEmpty)
  }

  @Test func anExpiredOneThatSpeaksOfNothingIsToldSo() {
    let settled = Made.settle([]) { $0.suppressions = [Made.suppression(days: -5)] }
    #expect(settled.notices.map(\.message.en).first?.hasSuffix("speaks of no finding; remove it") == true)
  }

  @Test(arguments: [0, 9, 10])
  func aCommentReachesItsScope(offset: Int) {
    let settled = Made.settle([Made.finding(offset: offset)]) { $0.ignores = [Made.ignore()] }
    #expect(settled.findings[0].state == (offset < 10 ? .suppressed : .new))
    #expect(settled.findings[0].resolution?.kind == (offset < 10 ? .inline : nil))
  }

  @Test(arguments: [
    (Made.decision(), FindingState.decided, Outcome.review),
    (Made.decision(.violation), .new, .violation),
    (Made.decision(evidence: "00000000000000ee"), .new, .review),
    (Made.decision(fingerprint: "00000000000000ff"), .new, .review),
  ])
  func whatAnAnswerDoes(decision: Decision, state: FindingState, outcome: Outcome) {
    let settled = Made.settle([Made.finding(outcome: .review)]) { $0.decisions = [decision] }
    #expect(settled.findings[0].state == state)
    #expect(settled.findings[0].outcome == outcome)
    #expect((settled.findings[0].reason == nil) == (outcome == .violation))
  }

  @Test(arguments: ["00000000000000aa", "00000000000000ff"])
  func anAnswerIsVoidOnceTheEvidenceChanges(fingerprint: String) {
    let settled = Made.settle([Made.finding(outcome: .review)]) {
      $0.decisions = [Made.decision(fingerprint: fingerprint, evidence: "00000000000000ee")]
    }
    #expect(settled.findings[0].resolution?.effect == .void)
    #expect(settled.notices.map(\.kind) == [.void])
  }

  @Test func ofSeveralAnswersTheLastOneSpeaks() {
    let settled = Made.settle([Made.finding(outcome: .review)]) {
      $0.decisions = [Made.decision(evidence: "00000000000000ee"), Made.decision(line: 9)]
    }
    #expect(settled.findings[0].state == .decided)
    #expect(settled.findings[0].resolution?.line == 9)
    #expect(settled.notices.isEmpty)
  }

  @Test func anAnswerDoesNotExcuseAViolation() {
    let settled = Made.settle([Made.finding()]) { $0.decisions = [Made.decision()] }
    #expect(settled.findings[0].state == .new)
    #expect(settled.notices.map(\.kind) == [.unused])
  }

  /// Excused for a time comes before answered, answered before baseline; the baseline is told all the same.
  @Test func whoSpeaksFirst() {
    func state(_ change: (inout Resolutions) -> Void) -> (FindingState, Bool) {
      let settled = Made.settle([Made.finding(outcome: .review)]) {
        $0.baselines = [Baseline(path: "baseline.yaml", entries: [Made.entry("00000000000000aa")])]
        change(&$0)
      }
      return (settled.findings[0].state, settled.findings[0].isInBaseline)
    }
    #expect(state { _ in } == (.baseline, true))
    #expect(state { $0.decisions = [Made.decision()] } == (.decided, true))
    #expect(
      state {
        $0.decisions = [Made.decision()]
        $0.suppressions = [Made.suppression()]
      } == (.suppressed, true))
  }

  @Test func unusedIsToldOnlyWhereItCouldHaveBeenUsed() {
    var resolutions = Resolutions()
    resolutions.suppressions = [Made.suppression()]
    resolutions.decisions = [Made.decision()]
    resolutions.ignores = [Made.ignore()]
    let nowhere = Resolutions.Surroundings(
      reach: { _ in Resolutions.Reach(fileName: nil) { _ in false } }, covers: { _, _ in false },
      observes: { _ in false })
    #expect(resolutions.settle([], asOf: Made.today, nowhere).notices.isEmpty)
    #expect(resolutions.settle([], asOf: Made.today, Made.everywhere).notices.count == 3)
  }
}
