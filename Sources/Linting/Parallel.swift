import Dispatch
import Synchronization

/// Work spread over threads in coarse pieces.
enum Parallel {
  /// The results of `body` for `0..<count`, in that order whatever the number of workers.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let workers = min(max(jobs, 1), count)
    guard workers > 1 else { return (0..<count).map(body) }
    let next = Atomic<Int>(0)
    let results = Mutex<[(Int, Result)]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var own: [(Int, Result)] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { break }
        own.append((index, body(index)))
      }
      results.withLock { $0 += own }
    }
    return results.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
  }
}
