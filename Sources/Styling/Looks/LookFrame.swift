import Documents

/// An open element of the walk.
struct LookFrame {
  var end: Int32
  var context: Int32
  var node: Int32
  /// A `<details>` that is not open, and whether its summary has been seen.
  var isClosed = false
  var hasSummary = false
  /// In a row of slides, where the next one begins, in CSS px, or in per cent where the row's width is not known;
  /// nil elsewhere.
  var slide: Double?
  /// The innermost element around a text that is no inline one.
  var block: Int32 = 0

  /// Where the first slide of a box begins, or nil where it is no row that does not wrap.
  static func track(_ box: BoxStyle, _ width: Double?) -> Double? {
    guard box.display == .flex || box.display == .inlineFlex, !box.flexWraps, box.flexDirection == .row
    else { return nil }
    return box.movedX.pixels(of: width ?? 100)
  }

  /// The part of the row that a slide takes, in the same unit; nil where it is not a fixed one.
  static func share(_ box: BoxStyle, _ width: Double?) -> Double? {
    let base = width ?? 100
    if case .sum(_, let percent) = box.minWidth, percent > 0 { return box.minWidth.pixels(of: base) }
    guard box.flexShrink == 0 else { return nil }
    for extent in [box.flexBasis, box.width] {
      if case .sum(let px, let percent) = extent, percent > 0 || width != nil && px > 0 {
        return extent.pixels(of: base)
      }
    }
    return nil
  }
}

extension GapSet {
  init(_ gaps: [LookGap]) {
    self = []
    for gap in gaps {
      guard let place = LookGap.allCases.firstIndex(of: gap) else { continue }
      insert(GapSet(rawValue: 1 << UInt16(place)))
    }
  }
}
