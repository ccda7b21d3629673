import Campaigns
import Findings
import Synchronization

/// Counts what the workers of a run have done.
final class ProgressCount: Sendable {
  private let tell: @Sendable (Progress) -> Void
  private let files: Int
  private let read = Atomic<Int>(0)
  private let judged = Atomic<Int>(0)

  /// Nil where nobody wants to know.
  init?(_ tell: (@Sendable (Progress) -> Void)?, _ campaigns: [Campaign]) {
    guard let tell else { return nil }
    self.tell = tell
    files = campaigns.reduce(0) { $0 + $1.files.count }
  }

  func step(_ stage: Progress.Stage) {
    switch stage {
    case .reading:
      let done = read.add(1, ordering: .relaxed).newValue
      tell(Progress(stage: stage, done: done, total: files))
    case .judging:
      tell(Progress(stage: stage, done: judged.add(1, ordering: .relaxed).newValue, total: nil))
    }
  }
}
