/// What should hold for every input and does not.
public struct BrokenInvariant: Error, Sendable, CustomStringConvertible {
  public let description: String
}

/// Throws with the message unless a condition holds.
func hold(_ condition: Bool, _ message: @autoclosure () -> String) throws(BrokenInvariant) {
  if !condition { throw BrokenInvariant(description: message()) }
}
