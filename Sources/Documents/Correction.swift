/// A word of a file that was probably misspelt, and the one that was meant.
public struct Correction: Sendable, Hashable {
  public var word: String
  public var replacement: String

  public init(_ word: String, _ replacement: String) {
    self.word = word
    self.replacement = replacement
  }

  /// Nil where no other word is near.
  public init?(_ word: String, nearest: String?) {
    guard let nearest else { return nil }
    self.init(word, nearest)
  }
}
