import Documents

/// An open element of the walk.
struct LookFrame {
  var end: Int32
  var context: Int32
  var node: Int32
  /// A `<details>` that is not open, and whether its summary has been seen.
  var isClosed = false
  var hasSummary = false
  /// In a row of slides, where the next one begins, in per cent of the row's width; nil elsewhere.
  var slide: Double?

  /// Where the first slide of a box begins, or nil where it is no row that does not wrap.
  static func track(_ box: BoxStyle) -> Double? {
    guard box.display == .flex || box.display == .inlineFlex, !box.flexWraps, box.flexDirection == .row,
      case .sum(_, let percent) = box.movedX
    else { return nil }
    return percent
  }

  /// The part of the row's width that a slide takes, in per cent; nil where it is not a fixed one.
  static func share(_ box: BoxStyle) -> Double? {
    if case .sum(let px, let percent) = box.minWidth, px == 0, percent > 0 { return percent }
    guard box.flexShrink == 0 else { return nil }
    for extent in [box.flexBasis, box.width] {
      if case .sum(let px, let percent) = extent, px == 0, percent > 0 { return percent }
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
