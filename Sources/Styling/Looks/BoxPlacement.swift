import Documents

/// Judges from the style alone whether a box lies where it can be seen.
struct BoxPlacement {
  let box: BoxStyle
  let parent: LookContext
  /// The box by which a positioned box is placed.
  let holder: LookContext
  let viewport: Viewport
  /// Nobody means a distance this large, in CSS px, to be scrolled to.
  private static let farAway = -999.0

  /// Why the box is out of sight, or nil.
  var reason: HiddenReason? {
    if isFarAway { return .offScreen }
    switch box.position {
    case .fixed: return isBeyondLeftOrTop || isBeyondRightOrBottom ? .offScreen : nil
    case .absolute:
      let isOutX = outBefore(box.left, box.right, width, box.movedX, holder.width)
      let isOutY = outBefore(box.top, box.bottom, height, box.movedY, holder.height)
      if holder.clipsX && (isOutX || isPast(box.left, box.right, width, box.movedX, holder.width)) {
        return .overflow
      }
      if holder.clipsY && (isOutY || isPast(box.top, box.bottom, height, box.movedY, holder.height)) {
        return .overflow
      }
      return holder.holderNode == 0 && isBeyondLeftOrTop ? .offScreen : nil
    default: return isMovedOut ? .overflow : nil
    }
  }

  /// Whether a box in the flow is moved out of the box around it, which cuts it off.
  private var isMovedOut: Bool {
    func isMoved(_ extent: Extent) -> Bool {
      guard case .sum(let px, let percent) = extent else { return false }
      return abs(percent) >= 100 && px * percent >= 0
    }
    if parent.clipsX, box.hasTransform, isMoved(box.movedX), box.display != .flex { return true }
    if parent.clipsY, box.hasTransform, isMoved(box.movedY), box.display != .flex { return true }
    guard parent.clipsX || parent.isWithinClip, let margin = box.margin.left.pixels(of: parent.width),
      margin < 0
    else { return false }
    // The box around it may stand some way in from the edge that cuts off.
    return box.width.pixels(of: parent.width).map { margin + $0 <= (parent.clipsX ? 0 : -24) } ?? false
  }

  private var isFarAway: Bool {
    func far(_ extent: Extent, _ base: Double?) -> Bool {
      (extent.pixels(of: base) ?? 0) <= BoxPlacement.farAway
    }
    if far(box.margin.left, nil) || far(box.margin.top, nil)
      || far(box.margin.right, nil) && box.float == .right
    {
      return true
    }
    if box.display != .flex, let moved = box.movedX.pixels(of: nil) {
      if moved + (box.width.pixels(of: parent.width) ?? 0) <= BoxPlacement.farAway { return true }
      if moved >= -3 * BoxPlacement.farAway { return true }
    }
    if far(box.movedY, nil), box.display != .flex { return true }
    guard box.position != .static, box.position != .sticky else { return false }
    if box.position == .relative {
      func pushes(_ extent: Extent, unless near: Extent) -> Bool {
        near.isAuto && (extent.pixels(of: nil) ?? 0) >= -BoxPlacement.farAway
      }
      if pushes(box.right, unless: box.left) || pushes(box.bottom, unless: box.top) { return true }
    }
    return far(box.left, holder.width) || far(box.top, holder.height) || far(box.right, nil)
      || far(box.bottom, nil)
  }

  private var width: Double? { box.width.pixels(of: holder.width) }
  private var height: Double? { box.height.pixels(of: holder.height) }

  private var isBeyondLeftOrTop: Bool {
    outBefore(box.left, box.right, width, box.movedX, holder.width)
      || outBefore(box.top, box.bottom, height, box.movedY, holder.height)
  }

  private var isBeyondRightOrBottom: Bool {
    isPast(box.left, box.right, width, box.movedX, viewport.width)
      || isPast(box.top, box.bottom, height, box.movedY, viewport.height)
  }

  /// Whether the far edge lies at or before the holder's near edge.
  private func outBefore(
    _ near: Extent, _ far: Extent, _ size: Double?, _ moved: Extent, _ base: Double?
  ) -> Bool {
    guard case .sum(let px, let percent) = moved else { return false }
    if let start = near.pixels(of: base) {
      let share = 1 + percent / 100
      if let size { return start + size * share + px <= 0 }
      return share <= 0.001 && start + px <= 0
    }
    // Placed from the far edge: 100% is the near edge.
    guard near.isAuto, case .sum(let farPx, let farPercent) = far else { return false }
    return farPercent >= 100 && farPx - px >= 0 && percent <= 0
  }

  /// Whether the near edge lies at or past the holder's far edge.
  private func isPast(_ near: Extent, _ far: Extent, _ size: Double?, _ moved: Extent, _ base: Double?)
    -> Bool
  {
    guard case .sum(let px, let percent) = moved else { return false }
    if !near.isAuto {
      guard case .sum(let nearPx, let nearPercent) = near else { return false }
      if nearPercent + (percent >= 100 && base == nil ? 100 : 0) >= 100 {
        return nearPx + px >= 0 && percent >= 0
      }
      guard let base, let start = near.pixels(of: base) else { return false }
      let own = size ?? (far.isAuto ? nil : base - start - (far.pixels(of: base) ?? 0))
      guard own != nil || percent == 0 else { return false }
      return start + px + (own ?? 0) * percent / 100 >= base
    }
    guard let start = far.pixels(of: base) else { return false }
    let share = 1 - percent / 100
    if let size { return start + size * share - px <= 0 }
    return share <= 0.001 && start - px <= 0
  }
}
