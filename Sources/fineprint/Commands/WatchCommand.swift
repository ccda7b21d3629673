import Documents
import Findings
import FineprintKit
import Glibc
import Reports

/// `fineprint check --watch`: checks again whenever a file changes, until Ctrl-C.
enum WatchCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    guard !session.arguments.operands.contains("-") else {
      throw .request(RequestError(zh: "--watch 不能读标准输入", en: "--watch cannot read standard input"))
    }
    endOnInterrupt()
    var last: WatchedState?
    while true {
      let current = try renewed(session)
      let request = try asking { () throws(RequestError) in
        try RequestReading.check(current.arguments, current.environment)
      }
      let state = Auditor.state(of: request)
      if state != last {
        try show(current)
        last = state
      }
      sleep(1)
    }
  }

  /// Whoever started us may have blocked the signal.
  private static func endOnInterrupt() {
    _ = signal(SIGINT) { _ in _exit(0) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// The session with the settings as the files have them now.
  private static func renewed(_ session: Session) throws(CommandFailure) -> Session {
    let settings = Auditor.settings(of: Command.check.paths(in: session.arguments))
    return try asking { () throws(RequestError) in
      try Session(session.arguments.completed(by: settings, for: .check), session.environment)
    }
  }

  /// One check; a fault that the next change may mend does not end the watch.
  private static func show(_ session: Session) throws(CommandFailure) {
    if session.environment.isTerminal { try write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
    do throws(CommandFailure) {
      _ = try CheckCommand.once(session)
    } catch .request(let fault) {
      let message = LocalizedText(zh: fault.text(in: .zh), en: fault.text(in: .en))
      let problem = RunError(path: Product.name, message: message)
      try? ByteStream.standardError.write(ProblemText.render([problem], language: session.options.language))
    }
    let isZh = session.options.language == .zh
    let line = isZh ? "等待文件改动，Ctrl-C 结束\n" : "waiting for changes; Ctrl-C ends\n"
    try? ByteStream.standardError.write(Array(line.utf8))
  }

  private static func write(_ text: String) throws(CommandFailure) {
    do throws(ByteStream.Failure) {
      try ByteStream.standardOutput.write(Array(text.utf8))
    } catch {
      throw .closedPipe
    }
  }
}
