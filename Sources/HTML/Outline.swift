/// The bare nesting of a page: tags without attributes, one byte for each stretch of text.
///
/// The parser reads this instead of the page. It is well-formed where the page is not (bogus `<`, open
/// quotes, NUL), a tenth of its size, and each offset in it leads back to a token of the source.
struct Outline {
  /// A piece of the outline that stands for tokens of the source.
  struct Item {
    enum Kind: UInt8 {
      case start, void, end, text, comment
      /// A start tag of `html`, `head` or `body` that the source does not write.
      case implied
      /// Written only so that the parser closes what HTML closes here; leaves no event.
      case silent
    }

    var kind: Kind
    /// Offset in the outline.
    var offset: Int32
    /// Index of the token, the first of several for text.
    var token: Int32
    var name: Int32 = -1
  }

  var bytes: [UInt8] = []
  var items: [Item] = []
}
