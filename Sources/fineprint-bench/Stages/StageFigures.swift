/// What one pass over a corpus costs in one stage.
struct StageFigures: Sendable, Equatable {
  /// On the one core that does the work.
  var nanoseconds = 0
  /// Of what the stage reads; of what it writes for the report.
  var bytes = 0
  /// Blocks taken from malloc.
  var allocations = 0
  /// Bytes taken from malloc in all.
  var allocated = 0
  /// The most bytes that were held at once, beyond what the stage was given.
  var peak = 0

  /// Without what a part of it costs.
  func without(_ part: StageFigures) -> StageFigures {
    var rest = self
    rest.nanoseconds = max(0, nanoseconds - part.nanoseconds)
    rest.allocations = max(0, allocations - part.allocations)
    rest.allocated = max(0, allocated - part.allocated)
    return rest
  }

  /// Million bytes a second; nil for a stage without time.
  var speed: Double? {
    nanoseconds > 0 ? Double(bytes) * 1_000 / Double(nanoseconds) : nil
  }
}
