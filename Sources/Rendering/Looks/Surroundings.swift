import Documents

/// What an element hands down to what it holds.
struct Surroundings {
  /// Why it has no box, reasons of elements around it included.
  var missing: HiddenReason?
  /// Of all elements around it, its own included.
  var opacity = 1.0
  var isStruck = false
  var hasBlend = false
  var hasFilter = false
  /// Whether an endless animation moves it.
  var isMoving = false
  /// The innermost element around it that can be scrolled, or -1.
  var scroller = -1
  /// Whether an element around it ends texts after some lines.
  var isClamped = false
  /// The clips that count for what stands in the flow, for `position: absolute` and for `position: fixed`.
  var flow: Int32 = -1
  var absolute: Int32 = -1
  var fixed: Int32 = -1
}
