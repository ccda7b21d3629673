import Documents
import Findings
import Synchronization

/// One line at the bottom of a terminal that tells how far a long run is.
final class ProgressLine: Sendable {
  private struct State {
    var last: Duration?
    var isShown = false
    var isEnded = false
  }

  /// Runs that are shorter say nothing.
  private static let patience = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  private let language: Language
  /// Time since the run began.
  private let elapsed: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  init(
    language: Language, elapsed: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.language = language
    self.elapsed = elapsed
    self.write = write
  }

  /// The line of a session; nil where nobody sees it or nobody wants to.
  static func start(_ session: Session) -> ProgressLine? {
    guard session.environment.showsProgress, !session.options.isQuiet else { return nil }
    let start = ContinuousClock.now
    return ProgressLine(
      language: session.options.language, elapsed: { start.duration(to: .now) },
      write: { try? ByteStream.standardError.write(Array($0.utf8)) })
  }

  /// Shows how far the run is, from any thread, ten times a second at most.
  func tell(_ progress: Progress) {
    let now = elapsed()
    guard now >= ProgressLine.patience else { return }
    state.withLock { state in
      guard !state.isEnded, state.last.map({ now - $0 >= ProgressLine.pause }) ?? true else { return }
      state.last = now
      state.isShown = true
      write("\r\u{1B}[K" + text(progress))
    }
  }

  /// Takes the line away; what comes later from other threads is not shown.
  func end() {
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[K") }
      state.isEnded = true
    }
  }

  private func text(_ progress: Progress) -> String {
    let count = progress.total.map { "\(progress.done)/\($0)" } ?? String(progress.done)
    switch progress.stage {
    case .reading: return language == .zh ? "正在读取 \(count)" : "reading \(count)"
    case .judging: return language == .zh ? "正在检查 \(count)" : "checking \(count)"
    }
  }
}
