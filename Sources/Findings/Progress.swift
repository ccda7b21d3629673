/// How far a run is.
public struct Progress: Sendable, Hashable {
  public enum Stage: Sendable, Hashable { case reading, judging }

  public var stage: Stage
  /// Files that were read, or documents that were judged.
  public var done: Int
  /// Files of the run; nil where the documents in them are not counted yet.
  public var total: Int?

  public init(stage: Stage, done: Int, total: Int?) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}
