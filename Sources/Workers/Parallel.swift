import Dispatch
import Synchronization

/// Work spread over threads in coarse pieces.
package enum Parallel {
  /// Pieces that a worker has to take at least, where there are so many results, so that none waits long for the last.
  private static let piecesOfWorker = 16

  /// So many small pieces are worth the start of a second thread.
  package static let manySmall = 64

  /// The results of `body` for `0..<count`, in that order whatever the number of workers; one does it where there are
  /// fewer pieces than `fewest`.
  package static func map<Result: Sendable>(
    _ count: Int, jobs: Int, fewest: Int = 2, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let workers = count < fewest ? 1 : min(max(jobs, 1), count)
    guard workers > 1 else { return (0..<count).map(body) }
    let size = max(1, count / (workers * piecesOfWorker))
    let next = Atomic<Int>(0)
    let hands = (0..<workers).map { _ in Hand<Result>() }
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      var own: [(start: Int, results: [Result])] = []
      while true {
        let start = next.add(size, ordering: .relaxed).oldValue
        guard start < count else { break }
        own.append((start, (start..<min(start + size, count)).map(body)))
      }
      hands[worker].pieces.withLock { $0 = own }
    }
    let ordered = hands.flatMap { $0.pieces.withLock { $0 } }.sorted { $0.start < $1.start }
    var results: [Result] = []
    results.reserveCapacity(count)
    for piece in ordered { results += piece.results }
    return results
  }

  /// The same where `body` has several results or none, one after another.
  package static func flatMap<Result: Sendable>(
    _ count: Int, jobs: Int, _ body: @Sendable (Int) -> [Result]
  ) -> [Result] {
    let lists = map(count, jobs: jobs, body)
    var results: [Result] = []
    results.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists { results += list }
    return results
  }

  /// What one worker has made; nobody else waits for its lock.
  private final class Hand<Result: Sendable>: Sendable {
    let pieces = Mutex<[(start: Int, results: [Result])]>([])
  }
}
