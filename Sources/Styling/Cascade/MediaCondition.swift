import Documents

/// A media query or a part of one; it may hold, not hold, or be unknown, which is nil.
indirect enum MediaCondition: Sendable {
  enum Comparison: Sendable { case less, atMost, equal, atLeast, greater }
  enum Feature: Sendable { case width, height, aspectRatio, resolution, colour, monochrome }

  case all, print, unknown
  /// A feature that is the same on every screen that is judged.
  case constant(Bool)
  case range(Feature, Comparison, Double)
  case portrait(Bool)
  /// Whether there is a mouse, as a desktop has one and a phone has not.
  case mouse(Bool)
  case not(MediaCondition)
  case both([MediaCondition])
  case either([MediaCondition])

  /// Whether it depends on the size of the screen.
  var needsViewport: Bool {
    switch self {
    case .all, .print, .unknown, .constant: false
    case .range(let feature, _, _): feature == .width || feature == .height || feature == .aspectRatio
    case .portrait, .mouse: true
    case .not(let part): part.needsViewport
    case .both(let parts), .either(let parts): parts.contains(where: \.needsViewport)
    }
  }

  func holds(in viewport: Viewport) -> Bool? {
    switch self {
    case .all: return true
    case .print: return false
    case .unknown: return nil
    case .constant(let value): return value
    case .range(let feature, let comparison, let value):
      return comparison.holds(feature.value(in: viewport), value)
    case .portrait(let isPortrait): return (viewport.height >= viewport.width) == isPortrait
    case .mouse(let isThere): return (viewport == .desktop) == isThere
    case .not(let part): return part.holds(in: viewport).map { !$0 }
    case .both(let parts):
      var result: Bool? = true
      for part in parts {
        let value = part.holds(in: viewport)
        if value == false { return false }
        if value == nil { result = nil }
      }
      return result
    case .either(let parts):
      var result: Bool? = false
      for part in parts {
        let value = part.holds(in: viewport)
        if value == true { return true }
        if value == nil { result = nil }
      }
      return result
    }
  }
}

extension MediaCondition.Comparison {
  func holds(_ one: Double, _ two: Double) -> Bool {
    switch self {
    case .less: one < two
    case .atMost: one <= two
    case .equal: abs(one - two) < 1e-6
    case .atLeast: one >= two
    case .greater: one > two
    }
  }

  /// The same seen from the other side.
  var mirrored: MediaCondition.Comparison {
    switch self {
    case .less: .greater
    case .atMost: .atLeast
    case .equal: .equal
    case .atLeast: .atMost
    case .greater: .less
    }
  }
}

extension MediaCondition.Feature {
  func value(in viewport: Viewport) -> Double {
    switch self {
    case .width: viewport.width
    case .height: viewport.height
    case .aspectRatio: viewport.width / viewport.height
    case .resolution: 1
    case .colour: 8
    case .monochrome: 0
    }
  }
}
