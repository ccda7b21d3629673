import Documents

/// What an element hands down to what stands inside it, beyond its computed style.
struct LookContext: Sendable {
  /// Index of the computed style.
  var style: Int32 = 0
  /// Why nothing inside is seen, whatever its own style.
  var hidden: HiddenReason?
  /// Why nothing inside is seen that is laid out within this box; what is positioned by a box outside escapes.
  var cut: HiddenReason?
  var backdrop = Backdrop()
  /// Product of the opacities.
  var opacity = 1.0
  var isStruck = false
  /// See `NodeLook.turns`.
  var turns: UInt8 = 0
  /// Of the element alone.
  var placing = ItemOrder()
  /// Letters are painted with the background, where their own colour is transparent.
  var isPaintedThrough = false
  var gaps: GapSet = []
  /// Of the content box, in CSS px, where they are known.
  var width: Double?
  var height: Double?
  /// Whether what lies beyond its edges is cut off.
  var clipsX = false
  var clipsY = false
  /// Whether it, or a box around it, is a small window on more text than it shows.
  var isScrolled = false
  /// Whether a box further up cuts off at its sides.
  var isWithinClip = false
  /// The context of the box by which absolutely positioned boxes inside are placed; 0 is the page.
  var holder: Int32 = 0
  /// The element of this context where it holds positioned boxes; the document's number is 0.
  var holderNode: Int32 = 0
  /// How many elements from the holder to here paint something.
  var painters: Int32 = 0
  /// The box that cuts off text beyond some height, an index of the walk's, or -1.
  var capacity: Int32 = -1
  /// Indices of the looks of the element and of text inside it.
  var elementLook: Int32 = 0
  var textLook: Int32 = 0
}
