import Documents

/// A rectangle outside of which nothing is seen; clips stand in chains, the innermost first.
struct Clip {
  var left = -Double.infinity
  var top = -Double.infinity
  var right = Double.infinity
  var bottom = Double.infinity
  var reason: HiddenReason
  /// Whether it cuts a text after some lines on purpose.
  var isClamp = false
  /// Index of the next one; -1 at the end.
  var parent: Int32 = -1

  init(reason: HiddenReason, parent: Int32 = -1) {
    self.reason = reason
    self.parent = parent
  }

  init(_ box: Box, reason: HiddenReason, parent: Int32) {
    (left, top, right, bottom) = (box.x, box.y, box.x + box.width, box.y + box.height)
    self.reason = reason
    self.parent = parent
  }

  /// The part of a rectangle that lies inside.
  func cut(_ other: Clip) -> Clip {
    var result = other
    result.left = max(left, other.left)
    result.top = max(top, other.top)
    result.right = min(right, other.right)
    result.bottom = min(bottom, other.bottom)
    return result
  }

  var width: Double { max(0, right - left) }
  var height: Double { max(0, bottom - top) }
}
