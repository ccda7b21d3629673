import Documents
import Findings
import FineprintKit
import Reports

/// `fineprint review`: open reviews one by one, answered at a terminal or listed with the command that answers each.
enum ReviewCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let run = try session.audit(creating: .decisions)
    if session.environment.isInteractive, session.environment.isTerminal {
      try walk(run, session)
    } else {
      try list(run, session)
    }
    session.tell(run.report.errors)
    return run.report.errors.isEmpty ? .success : .incomplete
  }

  private static func list(_ run: AuditedRun, _ session: Session) throws(CommandFailure) {
    let reviews = run.openReviews
    try session.say(
      run.report.errors,
      bytes: { options in
        let text = ReviewText(options: options)
        let listed = reviews.enumerated().flatMap { number, finding in
          text.render(
            finding, number: number + 1, of: reviews.count,
            below: ["accepted", "violation"].map { command($0, for: finding, session) })
        }
        return listed + Array((count(reviews.count, options.language) + "\n").utf8)
      })
  }

  private static func walk(_ run: AuditedRun, _ session: Session) throws(CommandFailure) {
    var questions = ReviewQuestions(
      language: session.options.language, by: session.arguments.value(Options.by) ?? "")
    let reviews = run.openReviews
    var open = reviews.count
    // Before the first question: what a broken file excuses or answers is asked for again.
    try session.say(run.report.errors) { _ in "" }
    for (number, finding) in reviews.enumerated() {
      try session.say(bytes: {
        ReviewText(options: $0).render(finding, number: number + 1, of: reviews.count)
      })
      switch questions.ask() {
      case .skip: continue
      case .quit: return
      case .answer(let isAccepted, let reason):
        let by = questions.by
        let place = try asking { () throws(RequestError) in
          try run.decide(finding, isAccepted: isAccepted, reason: reason, by: by)
        }
        open -= 1
        _ = try session.tellWritten(place)
      }
    }
    let left = open
    try session.say { count(left, $0) + "\n" }
  }

  private static func count(_ count: Int, _ language: Language) -> String {
    if language == .zh { return count == 0 ? "没有待复核项。" : "待复核 \(count) 项。" }
    return count == 0 ? "No review is open." : count == 1 ? "1 review is open." : "\(count) reviews are open."
  }

  /// The command line that answers a review, with the paths and options of this one.
  private static func command(_ outcome: String, for finding: Finding, _ session: Session) -> String {
    let own = [Options.by, Options.quiet, Options.color, Options.lang, Options.jobs].map(\.name)
    let options = session.arguments.options.filter { !own.contains($0.name) }.flatMap { option in
      option.value.isEmpty ? [option.name] : [option.name, option.value]
    }
    let by = session.arguments.value(Options.by) ?? "..."
    let words =
      ["fineprint", "decide", finding.fingerprint, "--outcome", outcome, "--reason", "..."]
      + ["--by", by] + options + session.arguments.operands
    return words.map(ShellWord.quoted).joined(separator: " ")
  }
}
