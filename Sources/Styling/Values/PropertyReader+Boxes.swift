extension PropertyReader {
  mutating func transform(_ property: Property) -> StyleValue? {
    if reader.word("none") { return .keyword(.none) }
    switch property {
    case .translate:
      guard let x = reader.length() else { return nil }
      let y = reader.length()
      _ = reader.length()
      return .transform([.translate(x, y ?? .zero)])
    case .scale:
      guard let x = reader.share() else { return nil }
      let y = reader.share()
      _ = reader.share()
      return .transform([.scale(x, y ?? x)])
    case .rotate:
      let axis = reader.word("x") || reader.word("y")
      _ = reader.word("z")
      return reader.angle().map { .transform([axis ? .turn($0) : .rotate($0)]) }
    default: break
    }
    var steps: [TransformStep] = []
    while !reader.isAtEnd {
      guard reader.cursor.kind == .function, let step = transformStep() else { return nil }
      steps.append(step)
    }
    return steps.isEmpty ? nil : .transform(steps)
  }

  private mutating func transformStep() -> TransformStep? {
    let token = reader.cursor.token
    let name = reader.cursor.list.text(token)
    var inner = ValueReader(reader.cursor.inside(), isQuirky: reader.isQuirky)
    reader.cursor.skipSpace()
    if name.isWord("translatex") { return inner.length().map { .translate($0, .zero) } }
    if name.isWord("translatey") { return inner.length().map { .translate(.zero, $0) } }
    if name.isWord("translate") || name.isWord("translate3d") {
      guard let x = inner.length() else { return nil }
      return .translate(x, inner.comma() ? inner.length() ?? .zero : .zero)
    }
    if name.isWord("scalex") { return inner.share().map { .scale($0, 1) } }
    if name.isWord("scaley") { return inner.share().map { .scale(1, $0) } }
    if name.isWord("scale") || name.isWord("scale3d") {
      guard let x = inner.share() else { return nil }
      return .scale(x, inner.comma() ? inner.share() ?? x : x)
    }
    if name.isWord("rotate") || name.isWord("rotatez") { return inner.angle().map { .rotate($0) } }
    if name.isWord("rotatex") || name.isWord("rotatey") { return inner.angle().map { .turn($0) } }
    if name.isWord("matrix") { return matrix(&inner) }
    return .other
  }

  private func matrix(_ inner: inout ValueReader) -> TransformStep? {
    var values: [Double] = []
    while let value = inner.number() {
      values.append(value)
      _ = inner.comma()
    }
    guard values.count == 6 else { return nil }
    if values[0] == 0, values[1] == 0 || values[3] == 0, values[2] == 0 { return .scale(0, 0) }
    return .translate(.plain(values[4], .px), .plain(values[5], .px))
  }

  mutating func clipping(_ property: Property) -> StyleValue? {
    if reader.word("none") || reader.word("auto") { return .keyword(.none) }
    let token = reader.cursor.token
    guard token.kind == .function else {
      reader.skip()
      return .keyword(.shaped)
    }
    let name = reader.cursor.list.text(token)
    let inner = ValueReader(reader.cursor.inside(), isQuirky: true)
    reader.cursor.skipSpace()
    let isNothing =
      name.isWord("rect") && property == .clip
      ? isEmptyRectangle(inner)
      : name.isWord("inset") && isEmptyInset(inner)
        || (name.isWord("circle") || name.isWord("ellipse")) && isEmptyCircle(inner)
        || name.isWord("polygon") && isEmptyPolygon(inner)
    while !reader.isAtEnd, property == .clipPath { reader.skip() }
    return .keyword(isNothing ? .emptied : .shaped)
  }

  /// Edges that leave at most one px.
  private func isEmptyRectangle(_ inner: ValueReader) -> Bool {
    var reader = inner
    var edges: [Double] = []
    while !reader.isAtEnd {
      guard case .plain(let value, let unit)? = reader.length() else { return false }
      edges.append(unit == .px ? value : value * 16)
      _ = reader.comma()
    }
    return edges.count == 4 && (edges[2] - edges[0] <= 1 || edges[1] - edges[3] <= 1)
  }

  private func isEmptyInset(_ inner: ValueReader) -> Bool {
    var reader = inner
    var edges: [Double] = []
    while edges.count < 4, !reader.isAtEnd, case .plain(let value, let unit)? = reader.length() {
      edges.append(unit == .percent ? value : 0)
    }
    guard !edges.isEmpty else { return false }
    let top = edges[0]
    let right = edges.count > 1 ? edges[1] : top
    let bottom = edges.count > 2 ? edges[2] : top
    let left = edges.count > 3 ? edges[3] : right
    return top + bottom >= 100 || left + right >= 100
  }

  private func isEmptyCircle(_ inner: ValueReader) -> Bool {
    var reader = inner
    if case .plain(let value, _)? = reader.length() { return value == 0 }
    return false
  }

  /// All corners on one point or on one line along an axis.
  private func isEmptyPolygon(_ inner: ValueReader) -> Bool {
    var points: [[CSSLength]] = []
    for piece in inner.cursor.commaSeparated() {
      var reader = ValueReader(piece, isQuirky: true)
      guard let x = reader.length(), let y = reader.length() else { continue }
      points.append([x, y])
    }
    guard let first = points.first else { return false }
    return points.allSatisfy { $0[0] == first[0] } || points.allSatisfy { $0[1] == first[1] }
  }

  mutating func filter() -> StyleValue? {
    if reader.word("none") { return .keyword(.none) }
    var opacity: Double?
    var changes = false
    while !reader.isAtEnd {
      let token = reader.cursor.token
      guard token.kind == .function || token.kind == .url else { return nil }
      let name = reader.cursor.list.text(token)
      guard token.kind == .function else {
        changes = true
        reader.advance()
        continue
      }
      var inner = ValueReader(reader.cursor.inside())
      reader.cursor.skipSpace()
      if name.isWord("opacity") {
        opacity = (opacity ?? 1) * (inner.share() ?? 1)
      } else if !name.isWord("drop-shadow") {
        changes = true
      }
    }
    if let opacity, opacity <= 0.01 { return .number(0) }
    return changes || opacity != nil ? .keyword(.changed) : .keyword(.none)
  }
}
