import Documents

/// Reads `clip` and `clip-path`.
enum ClipShape {
  /// The rectangle that a box is cut to, or nil where that cannot be told or is nothing.
  static func rectangle(clip: String, path: String, position: String, of box: Box) -> Box? {
    if clip.hasPrefix("rect("), position == "absolute" || position == "fixed" {
      let sides = clip.dropFirst(5).dropLast().split { $0 == "," || $0 == " " }.map {
        length(String($0), of: 0)
      }
      guard sides.count == 4 else { return nil }
      let (top, left) = (sides[0] ?? 0, sides[3] ?? 0)
      let (right, bottom) = (sides[1] ?? box.width, sides[2] ?? box.height)
      return Box(x: box.x + left, y: box.y + top, width: max(0, right - left), height: max(0, bottom - top))
    }
    if let inside = arguments(of: "inset", in: path) { return inset(inside, box) }
    for name in ["circle", "ellipse"] {
      guard let inside = arguments(of: name, in: path) else { continue }
      let radius = inside.split(separator: " ").first.flatMap { length(String($0), of: 1) }
      return radius == 0 ? Box(x: box.x, y: box.y, width: 0, height: 0) : nil
    }
    if let inside = arguments(of: "polygon", in: path) { return polygon(inside, box) }
    return nil
  }

  private static func arguments(of name: String, in path: String) -> String? {
    guard path.hasPrefix(name + "("), let end = path.firstIndex(of: ")") else { return nil }
    return String(path[path.index(path.startIndex, offsetBy: name.count + 1)..<end])
  }

  private static func inset(_ text: String, _ box: Box) -> Box? {
    let words = text.split(separator: " ").prefix { $0 != "round" }.map(String.init)
    guard let top = words.first else { return nil }
    let right = words.count > 1 ? words[1] : top
    let bottom = words.count > 2 ? words[2] : top
    let left = words.count > 3 ? words[3] : right
    guard let above = length(top, of: box.height), let below = length(bottom, of: box.height),
      let before = length(left, of: box.width), let after = length(right, of: box.width)
    else { return nil }
    return Box(
      x: box.x + before, y: box.y + above, width: max(0, box.width - before - after),
      height: max(0, box.height - above - below))
  }

  private static func polygon(_ text: String, _ box: Box) -> Box? {
    let points = text.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    let across = points.compactMap { $0.count == 2 ? length($0[0], of: box.width) : nil }
    let down = points.compactMap { $0.count == 2 ? length($0[1], of: box.height) : nil }
    guard across.count == points.count, down.count == points.count, let left = across.min(),
      let right = across.max(), let top = down.min(), let bottom = down.max()
    else { return nil }
    return Box(x: box.x + left, y: box.y + top, width: right - left, height: bottom - top)
  }

  private static func length(_ text: String, of whole: Double) -> Double? {
    if text.hasSuffix("px") { return Double(text.dropLast(2)) }
    if text.hasSuffix("%") { return Double(text.dropLast()).map { $0 / 100 * whole } }
    return Double(text)
  }
}
