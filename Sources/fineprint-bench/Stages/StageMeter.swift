import CAllocations
import Glibc

/// Adds up what the stages of a pass cost.
struct StageMeter {
  /// Counting blocks slows the work down, so that time and memory are measured in different passes.
  enum Mode { case time, memory }

  private let mode: Mode
  private var sums = [StageFigures](repeating: StageFigures(), count: StageName.allCases.count)

  init(_ mode: Mode) { self.mode = mode }

  /// By stage, in the order of the work; reading claims holds folding and scanning, which are measured by themselves.
  var figures: [StageFigures] {
    var result = sums
    let parts = [StageName.normalise, .scan].map { sums[StageMeter.place($0)] }
    let extract = StageMeter.place(.extract)
    result[extract] = parts.reduce(result[extract]) { $0.without($1) }
    return result
  }

  /// Measures a part of a stage that reads so many bytes.
  mutating func measure<Value>(_ stage: StageName, bytes: Int, _ body: () -> Value) -> Value {
    let place = StageMeter.place(stage)
    sums[place].bytes += bytes
    switch mode {
    case .time:
      let start = StageMeter.now()
      let value = body()
      sums[place].nanoseconds += StageMeter.now() - start
      return value
    case .memory:
      allocations_start()
      let value = body()
      allocations_stop()
      sums[place].allocations += allocations_count()
      sums[place].allocated += allocations_bytes()
      sums[place].peak = max(sums[place].peak, allocations_peak())
      return value
    }
  }

  /// Adds bytes that are known only when a stage is done.
  mutating func add(bytes: Int, to stage: StageName) { sums[StageMeter.place(stage)].bytes += bytes }

  private static func place(_ stage: StageName) -> Int { StageName.allCases.firstIndex(of: stage) ?? 0 }

  /// The time of this thread, which what else the machine does disturbs least.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
