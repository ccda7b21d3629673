/// Keys, scalars and the frames that they open.
extension YAMLScanner {
  /// A key and its colon, where a line's text begins with one.
  func key(_ start: Int, _ end: Int) -> (key: Range<Int>, colon: Int)? {
    if bytes[start] == 0x7B || bytes[start] == 0x5B { return nil }
    if bytes[start] == 0x22 || bytes[start] == 0x27 {
      let token = quoted(start, end)
      let colon = skipSpaces(token.upperBound, end)
      return colon < end && isColon(colon, end) ? (token, colon) : nil
    }
    var index = start
    while index < end {
      if isColon(index, end) { return (trimmed(start..<index), index) }
      if bytes[index] == 0x23, bytes[index - 1] == 0x20 { return nil }
      index += 1
    }
    return nil
  }

  /// A colon that a space, the line's end or a bracket follows.
  private func isColon(_ index: Int, _ end: Int) -> Bool {
    bytes[index] == 0x3A && (index + 1 >= end || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0D)
  }

  /// A scalar to its closing quotation mark, or to the line's end or a comment.
  func token(_ start: Int, _ end: Int) -> Range<Int> {
    if bytes[start] == 0x22 || bytes[start] == 0x27 { return quoted(start, end) }
    let comment = bytes[start..<end].indices.first {
      bytes[$0] == 0x23 && $0 > start && bytes[$0 - 1] == 0x20
    }
    return trimmed(start..<(comment ?? end))
  }

  func quoted(_ start: Int, _ end: Int) -> Range<Int> {
    let close = bytes[(start + 1)..<max(start + 1, end)].firstIndex(of: bytes[start])
    return start..<(close.map { $0 + 1 } ?? end)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = bytes[range].lastIndex { $0 != 0x20 && $0 != 0x0D }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }

  func unquoted(_ range: Range<Int>) -> String {
    let inner = inside(range)
    return String(decoding: bytes[inner], as: UTF8.self)
  }

  /// A range without its quotation marks.
  func inside(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, bytes[first] == 0x22 || bytes[first] == 0x27 else { return range }
    let isClosed = range.count > 1 && bytes[range.upperBound - 1] == bytes[first]
    return first + 1..<max(first + 1, range.upperBound - (isClosed ? 1 : 0))
  }

  mutating func openSequence(indent: Int) {
    while let last = frames.last, last.indent > indent { frames.removeLast() }
    if let last = frames.last, last.indent == indent, last.kind == .sequence { return }
    frames.append(Frame(kind: .sequence, indent: indent, id: newID()))
  }

  mutating func openMapping(indent: Int) {
    while let last = frames.last, ends(last, at: indent) { frames.removeLast() }
    if let last = frames.last, last.indent == indent, last.kind == .mapping { return }
    frames.append(Frame(kind: .mapping, indent: indent, id: newID()))
  }

  /// Whether a frame is over where a key stands in a column.
  private func ends(_ frame: Frame, at indent: Int) -> Bool {
    frame.indent > indent || frame.indent == indent && frame.kind == .sequence
  }

  mutating func record(_ key: String, _ value: String) {
    guard let mapping = frames.last, mapping.isMapping else { return }
    entries[mapping.id, default: [:]][key] = value
  }

  /// The byte stands in the mapping or list at the top.
  mutating func settle(_ role: YAMLPlace.Role, _ range: Range<Int>) {
    guard found == nil else { return }
    let isMapping = frames.last?.isMapping ?? false
    let around = role == .key && isMapping ? Array(frames.dropLast()) : frames
    found = (place(role, range, around), isMapping ? frames.last?.id : nil)
  }

  /// The byte stands where a key of the column's mapping may be written, or a value.
  mutating func settleEither(_ range: Range<Int>, column: Int) {
    guard found == nil else { return }
    var around = frames
    while let last = around.last, ends(last, at: column) { around.removeLast() }
    if let last = around.last, last.kind == .mapping, last.indent == column {
      found = (place(.key, range, Array(around.dropLast())), last.id)
    } else {
      found = (place(.either, range, around), nil)
    }
  }

  private func place(_ role: YAMLPlace.Role, _ range: Range<Int>, _ around: [Frame]) -> YAMLPlace {
    let inner = inside(range)
    let end = min(max(cursor, inner.lowerBound), inner.upperBound)
    return YAMLPlace(
      path: around.compactMap { $0.isMapping ? $0.key.map { .key($0) } : .item }, role: role,
      prefix: String(decoding: bytes[inner.lowerBound..<end], as: UTF8.self), range: inner,
      isQuoted: inner != range)
  }
}
