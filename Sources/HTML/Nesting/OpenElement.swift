/// An element on the stack of open elements.
struct OpenElement {
  /// Which HTML a name belongs to.
  enum Vocabulary: UInt8 { case html, svg, mathML }

  /// Number of the name; -1 once HTML took the element off its stack while the outline still has it open.
  var name: Int32
  /// Names the element in the tree's edits: the step that opens it, or an edit's copy of it.
  var handle: Int32
  /// Index of the step that opens it.
  var step: Int32
  /// The name in the outline.
  var spelled: Int32
  /// Where the outline goes on after its start tag.
  var outlineEnd: Int32
  /// Whether the outline ended with a start tag before it.
  var followsStart: Bool
  var vocabulary = Vocabulary.html
  /// HTML's elements may stand in it although it is of SVG or MathML.
  var takesHTML = false
  /// The same, but only for text and most tags: `mi`, `mo`, `mtext`.
  var takesHTMLText = false
  var traits: ElementTraits
  /// The element of the same name that is open around it, or -1.
  var outer: Int32 = -1
  var reach = Reach()

  /// The nearest elements, the element itself included, that bound what tags inside can reach; -1 for none.
  struct Reach {
    var scope: Int32 = -1
    var buttonScope: Int32 = -1
    var listScope: Int32 = -1
    var tableScope: Int32 = -1
    var special: Int32 = -1
    /// Special and neither `address` nor `div` nor `p`.
    var item: Int32 = -1
    /// Decides the mode.
    var mode: Int32 = -1
    var html: Int32 = -1
  }
}
