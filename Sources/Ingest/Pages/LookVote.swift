import Documents

/// Finds the look of a block's longest run.
struct LookVote {
  private var best = 0
  private var current = 0
  private var currentLook = TextLook()
  private(set) var look: TextLook?

  mutating func add(bytes: Int, _ next: TextLook) {
    current = next == currentLook ? current + bytes : bytes
    currentLook = next
    guard current > best else { return }
    best = current
    look = next
  }
}
