import Documents

/// What the walk asks of every element's style, worked out once for each style.
struct StyleTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A look of its own for each element: positioned, moved, or cutting off text.
  static let isUnlike = StyleTraits(rawValue: 1)
  /// A row whose children may be slides.
  static let isTrack = StyleTraits(rawValue: 2)
  static let isInline = StyleTraits(rawValue: 4)
  static let isGone = StyleTraits(rawValue: 8)
  static let paints = StyleTraits(rawValue: 16)
  /// Holds absolutely positioned boxes.
  static let isHolder = StyleTraits(rawValue: 32)
  /// Positioned over the whole of its holder.
  static let covers = StyleTraits(rawValue: 64)

  static func of(_ box: BoxStyle) -> StyleTraits {
    var traits: StyleTraits = []
    if box.position != .static || box.hasTransform { traits.formUnion([.isHolder, .isUnlike]) }
    if box.cutsText { traits.insert(.isUnlike) }
    if LookFrame.track(box, nil) != nil { traits.insert(.isTrack) }
    if box.display == .inline { traits.insert(.isInline) }
    if box.display == .none { traits.insert(.isGone) }
    if box.paints { traits.insert(.paints) }
    if box.position == .absolute, box.opacity > 0, box.coversHolder { traits.insert(.covers) }
    return traits
  }
}

extension BoxStyle {
  /// Whether it has a background of its own.
  var paints: Bool { background?.alpha != 0 || backgroundImage != .none }

  /// Whether a positioned box lies over all of the box that holds it.
  var coversHolder: Bool {
    func isEdge(_ extent: Extent) -> Bool { (extent.pixels(of: 100) ?? 1) <= 0 }
    func isFull(_ extent: Extent) -> Bool {
      if case .sum(_, let percent) = extent { percent >= 100 } else { false }
    }
    let isWide = isEdge(left) && isEdge(right) || isFull(width)
    return isWide && (isEdge(top) && isEdge(bottom) || isFull(height))
  }

  /// Whether a box shows only so much text.
  var cutsText: Bool {
    guard display != .inline, overflowY == .hidden || overflowY == .clip || hasEllipsis else { return false }
    return lineClamp > 0 || hasEllipsis || !height.isAuto || !maxHeight.isAuto
  }
}
