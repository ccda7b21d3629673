/// A change to the tree that no order of tags can tell: mostly from sorting out misnested formatting
/// (HTML 13.2.6.4.7, "adoption agency algorithm").
struct TreeEdit {
  enum Action {
    /// Makes a copy, without content, that later edits name by `made`.
    case copy(of: Int32, made: Int32)
    /// Moves an element to the end of another, or before the table where that is HTML's way.
    case move(Int32, into: Int32, isFostered: Bool)
    /// Moves all content of an element to another.
    case moveContent(of: Int32, into: Int32)
    /// What follows inside an element belongs into its copy.
    case redirect(Int32, to: Int32)
    /// Drops a body without content before a frameset.
    case remove(Int32)
  }

  /// Elements that edits made have numbers from here on.
  static let firstCopy: Int32 = 0x4000_0000

  var action: Action
  /// The number of steps before it.
  var time: Int32
}
