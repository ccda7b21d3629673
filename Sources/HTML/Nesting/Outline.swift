/// The bare nesting of a page: the tags that can matter for it, without attributes and text.
///
/// The parser reads this instead of the page. It is a tenth of its size, and each offset in it leads back to the steps
/// that build the tree.
struct Outline {
  /// A piece of the tree in the order in which it is built.
  struct Step {
    enum Kind: UInt8 {
      case element, text, comment
      /// Ends the last element that the parser is not asked about.
      case end
    }

    enum Origin: UInt8 {
      /// The token is the element's start tag.
      case written
      /// HTML opens the element without a tag.
      case implied
      /// Opened once more with the attributes of the token: `<b>` in the next paragraph.
      case repeated
    }

    var kind: Kind
    var origin = Origin.written
    /// Whether the outline has a start tag for it, so that the parser says when it opens and ends.
    var isAsked = false
    /// Whether it moves before the table that it stands in.
    var isFostered = false
    var name: Int32 = -1
    /// Index of the token, the first of several for text; -1 where there is none.
    var token: Int32
    /// Text: index after the last token. Elements: the offset in the source at which an unwritten one begins.
    var place: Int32
    /// How much of the outline comes before it.
    var offset: Int32
  }

  var bytes: [UInt8] = []
  var steps: [Step] = []
  /// Moves of HTML's that no outline can tell.
  var edits: [TreeEdit] = []
  var hasFostered = false
}
