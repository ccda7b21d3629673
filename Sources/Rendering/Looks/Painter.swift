import Documents

/// A box that paints something behind or over what others show.
struct Painter {
  enum Paint {
    case colour(Colour)
    case image, gradient
  }

  var node: Int
  var bounds: Box
  var paint: Paint
  /// Of all elements around it, its own included.
  var opacity: Double
  /// Boxes are painted in the order of these two.
  var paintOrder: Int
  var box: Int

  func holds(_ x: Double, _ y: Double) -> Bool {
    x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height
  }
}
