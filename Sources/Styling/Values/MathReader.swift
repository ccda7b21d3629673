/// Reads `calc()`, `min()`, `max()`, `clamp()` and what may stand inside (CSS Values Level 4, section 10).
struct MathReader {
  enum Value {
    case number(Double)
    case length(CSSLength)
  }

  var cursor: CSSCursor
  /// How deep brackets may nest.
  private let depth: Int

  init(_ cursor: CSSCursor, depth: Int = 32) {
    self.cursor = cursor
    self.depth = depth
  }

  /// A number, a length or a function.
  mutating func value() -> Value? {
    cursor.skipSpace()
    let token = cursor.token
    switch token.kind {
    case .number:
      cursor.index += 1
      return .number(token.number)
    case .percentage:
      cursor.index += 1
      return .length(.plain(token.number, .percent))
    case .dimension:
      let unit = CSSLength.Unit.names.find(cursor.list.unit(token))
      guard unit >= 0, let unit = CSSLength.Unit(rawValue: UInt8(unit)), unit != .percent else { return nil }
      cursor.index += 1
      return .length(.plain(token.number, unit))
    case .function, .openRound: return depth > 0 ? function(token) : nil
    case .ident: return constant(token)
    default: return nil
    }
  }

  private mutating func constant(_ token: CSSToken) -> Value? {
    let name = cursor.list.text(token)
    cursor.index += 1
    if name.isWord("pi") { return .number(Double.pi) }
    if name.isWord("e") { return .number(2.718281828459045) }
    return name.isWord("infinity") ? .number(1e30) : nil
  }

  private mutating func function(_ token: CSSToken) -> Value? {
    let name = token.kind == .openRound ? [] : cursor.list.text(token)
    let inner = cursor.inside()
    if name.isEmpty || name.isWord("calc") || name.isWord("-webkit-calc") { return sum(inner) }
    let pieces = inner.commaSeparated()
    if name.isWord("env") {
      // No inset on either screen.
      return pieces.count > 1 ? sum(pieces[1]) : .length(.zero)
    }
    if name.isWord("round") { return rounded(pieces) }
    let values = pieces.compactMap { sum($0) }
    guard values.count == pieces.count, !values.isEmpty else { return nil }
    if name.isWord("min") { return least(values) }
    if name.isWord("max") { return greatest(values) }
    if name.isWord("clamp"), values.count == 3 {
      return least([values[1], values[2]]).flatMap { greatest([values[0], $0]) }
    }
    if name.isWord("abs"), values.count == 1, case .number(let value) = values[0] {
      return .number(abs(value))
    }
    return nil
  }

  /// `round(up, a, b)` of numbers, or of lengths in one unit.
  private func rounded(_ pieces: [CSSCursor]) -> Value? {
    var rule = FloatingPointRoundingRule.toNearestOrAwayFromZero
    var pieces = pieces[...]
    let strategies: [(String, FloatingPointRoundingRule)] = [
      ("nearest", rule), ("up", .up), ("down", .down), ("to-zero", .towardZero),
    ]
    var first = ValueReader(pieces.first ?? cursor)
    for (name, found) in strategies where first.word(name) {
      rule = found
      pieces.removeFirst()
    }
    let values = pieces.compactMap { sum($0) }
    guard values.count == pieces.count, let value = values.first, values.count <= 2 else { return nil }
    switch (value, values.count > 1 ? values[1] : .number(1)) {
    case (.number(let one), .number(let step)) where step > 0:
      return .number((one / step).rounded(rule) * step)
    case (.length(.plain(let one, let unit)), .length(.plain(let step, let other)))
    where unit == other && step > 0:
      return .length(.plain((one / step).rounded(rule) * step, unit))
    default: return nil
    }
  }

  private func least(_ values: [Value]) -> Value? {
    combine(values, { $0.min() ?? 0 }, CSSLength.least)
  }

  private func greatest(_ values: [Value]) -> Value? {
    combine(values, { $0.max() ?? 0 }, CSSLength.greatest)
  }

  private func combine(
    _ values: [Value], _ numbers: ([Double]) -> Double, _ lengths: ([CSSLength]) -> CSSLength
  ) -> Value? {
    let plain = values.compactMap { if case .number(let value) = $0 { value } else { nil } }
    if plain.count == values.count { return .number(numbers(plain)) }
    let sizes = values.compactMap { if case .length(let length) = $0 { length } else { nil } }
    return sizes.count == values.count ? .length(lengths(sizes)) : nil
  }

  private func sum(_ inner: CSSCursor) -> Value? {
    var reader = MathReader(inner, depth: depth - 1)
    guard var result = reader.product() else { return nil }
    while true {
      reader.cursor.skipSpace()
      let isMinus = reader.cursor.isDelimiter(0x2D)
      guard isMinus || reader.cursor.isDelimiter(0x2B) else { break }
      reader.cursor.index += 1
      guard let next = reader.product(), let total = add(result, next, isMinus ? -1 : 1) else { return nil }
      result = total
    }
    return reader.cursor.isAtEnd ? result : nil
  }

  private func add(_ first: Value, _ second: Value, _ sign: Double) -> Value? {
    switch (first, second) {
    case (.number(let one), .number(let two)): .number(one + sign * two)
    case (.length(.plain(let one, let unit)), .length(.plain(let two, let other))) where unit == other:
      .length(.plain(one + sign * two, unit))
    case (.length(let one), .length(let two)): .length(.sum([one, sign < 0 ? scaled(two, -1) : two]))
    default: nil
    }
  }

  private mutating func product() -> Value? {
    guard var result = value() else { return nil }
    while true {
      cursor.skipSpace()
      let divides = cursor.isDelimiter(0x2F)
      guard divides || cursor.isDelimiter(0x2A) else { return result }
      cursor.index += 1
      guard let next = value() else { return nil }
      switch (result, next) {
      case (.number(let one), .number(let two)): result = .number(divides ? one / two : one * two)
      case (.length(let one), .number(let two)): result = .length(scaled(one, divides ? 1 / two : two))
      case (.number(let one), .length(let two)) where !divides: result = .length(scaled(two, one))
      default: return nil
      }
    }
  }

  private func scaled(_ length: CSSLength, _ factor: Double) -> CSSLength {
    if case .plain(let value, let unit) = length { return .plain(value * factor, unit) }
    return .product(length, factor)
  }
}
