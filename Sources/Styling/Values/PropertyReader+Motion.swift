extension PropertyReader {
  mutating func motion(_ property: Property) -> StyleValue? {
    var (names, longest, motions): ([[UInt8]], Double, Motions) = ([], 0, [])
    var isKept = false
    repeat {
      switch property {
      case .animationName:
        guard let name = animationName() else { return nil }
        if !name.isEmpty { names.append(name) }
      case .animationDuration, .transitionDuration:
        guard let time = reader.time() ?? (reader.word("auto") ? 0 : nil) else { return nil }
        longest = max(longest, time)
      case .animationFillMode:
        guard let word = reader.keyword(of: [.none, .forwards, .backwards, .both]) else { return nil }
        if word == .forwards || word == .both { isKept = true }
      case .animationIterationCount:
        if reader.word("infinite") { isKept = true } else if reader.number() == nil { return nil }
      default:
        guard let moved = transitionProperty() else { return nil }
        motions.formUnion(moved)
      }
    } while reader.comma()
    switch property {
    case .animationName: return .names(names)
    case .animationDuration, .transitionDuration: return .number(longest)
    case .animationFillMode, .animationIterationCount: return .flag(isKept)
    default: return .motions(motions)
    }
  }

  /// Empty for `none`.
  private mutating func animationName() -> [UInt8]? {
    let token = reader.cursor.token
    guard token.kind == .ident || token.kind == .string else { return nil }
    let name = reader.cursor.list.text(token)
    reader.advance()
    return token.kind == .ident && name.isWord("none") ? [] : Array(name)
  }

  private mutating func transitionProperty() -> Motions? {
    let token = reader.cursor.token
    guard token.kind == .ident else { return nil }
    let name = reader.cursor.list.text(token)
    reader.advance()
    if name.isWord("all") { return .all }
    if name.isWord("opacity") { return .opacity }
    if name.isWord("visibility") { return .visibility }
    if name.isWord("transform") || name.isWord("-webkit-transform") { return .transform }
    return []
  }

  private static let timings: Set<String> = [
    "ease", "linear", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end", "normal", "reverse",
    "alternate", "alternate-reverse", "running", "paused", "backwards", "none", "allow-discrete",
  ]

  private mutating func isTiming() -> Bool {
    if reader.cursor.kind == .function {
      reader.skip()
      return true
    }
    guard reader.cursor.kind == .ident else { return false }
    let name = String(decoding: reader.cursor.list.text(reader.cursor.token).lowercased, as: UTF8.self)
    guard PropertyReader.timings.contains(name) else { return false }
    reader.advance()
    return true
  }

  /// The parts of the `animation` shorthand in the order of its longhands.
  mutating func animation() -> [StyleValue]? {
    var (names, longest, isKept, isEndless): ([[UInt8]], Double, Bool, Bool) = ([], 0, false, false)
    repeat {
      var hasDuration = false
      while !reader.isAtEnd, reader.cursor.kind != .comma {
        if let time = reader.time() {
          if !hasDuration { longest = max(longest, time) }
          hasDuration = true
        } else if reader.word("infinite") || reader.word("paused") {
          isEndless = true
        } else if reader.word("forwards") || reader.word("both") {
          isKept = true
        } else if !isTiming(), reader.number() == nil {
          guard let name = animationName() else { return nil }
          names.append(name)
        }
      }
    } while reader.comma()
    return [.names(names), .number(longest), .flag(isKept), .flag(isEndless)]
  }

  /// The parts of the `transition` shorthand in the order of its longhands.
  mutating func transition() -> [StyleValue]? {
    var (motions, longest): (Motions, Double) = ([], 0)
    repeat {
      var (hasDuration, moved): (Bool, Motions?) = (false, nil)
      if reader.word("none") { continue }
      while !reader.isAtEnd, reader.cursor.kind != .comma {
        if let time = reader.time() {
          if !hasDuration { longest = max(longest, time) }
          hasDuration = true
        } else if !isTiming() {
          guard let found = transitionProperty() else { return nil }
          moved = found
        }
      }
      motions.formUnion(moved ?? .all)
    } while reader.comma()
    return [.motions(motions), .number(longest)]
  }
}
