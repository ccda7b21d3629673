/// What stands in brackets, on one line or several.
extension YAMLScanner {
  /// Follows brackets to their end, or to a line that cannot be theirs.
  mutating func scanFlow(_ start: Int) {
    let depth = frames.count
    let outer = frames.last { !$0.isFlow }?.indent ?? -1
    var position = start
    /// Where what comes next may begin: behind the last bracket, comma or colon.
    var gap = start
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x7B, 0x5B:
        let kind: Frame.Kind = byte == 0x7B ? .flowMapping : .flowSequence
        frames.append(Frame(kind: kind, indent: outer, id: newID()))
        position += 1
        gap = position
      case 0x7D, 0x5D, 0x2C:
        settleGap(gap...position)
        if byte == 0x2C { frames[frames.count - 1].key = nil } else { frames.removeLast() }
        position += 1
        gap = position
        if frames.count == depth { return leaveFlow(position) }
      case 0x0A:
        if endsFlow(after: position, outer) {
          settleGap(gap...position)
          frames.removeLast(frames.count - depth)
          return leaveFlow(position)
        }
        position += 1
      case 0x20, 0x0D: position += 1
      default: position = scanFlowToken(position, gap: gap, &gap)
      }
    }
    settleGap(gap...max(gap, bytes.count))
    frames.removeLast(frames.count - depth)
    index = bytes.count + 1
  }

  /// A key with its colon, or a scalar; where it ends.
  private mutating func scanFlowToken(_ start: Int, gap: Int, _ next: inout Int) -> Int {
    let token = flowToken(start)
    let end = token.upperBound
    let colon = skipSpaces(end, min(bytes.count, end + 8))
    let isKey =
      frames.last?.kind == .flowMapping && frames.last?.key == nil && colon < bytes.count
      && bytes[colon] == 0x3A
    if gap < start { settleGap(gap...start - 1) }
    if (token.lowerBound...end).contains(cursor) { settleFlow(token, isKey: isKey) }
    if isKey {
      frames[frames.count - 1].key = unquoted(token)
      record(unquoted(token), "")
      next = colon + 1
      return next
    }
    if let key = frames.last?.key { record(key, unquoted(token)) }
    next = end
    return max(end, start + 1)
  }

  private func flowToken(_ start: Int) -> Range<Int> {
    if bytes[start] == 0x22 || bytes[start] == 0x27 {
      let end = bytes[start...].firstIndex { $0 == 0x0A } ?? bytes.count
      return quoted(start, end)
    }
    var index = start
    while index < bytes.count, ![0x2C, 0x5B, 0x5D, 0x7B, 0x7D, 0x0A].contains(bytes[index]) {
      if bytes[index] == 0x3A,
        index + 1 >= bytes.count || [0x20, 0x0A, 0x2C, 0x7D].contains(bytes[index + 1])
      {
        break
      }
      index += 1
    }
    return trimmed(start..<index)
  }

  private mutating func settleFlow(_ token: Range<Int>, isKey: Bool) {
    if isKey { return settle(.key, token) }
    let isOpenKey = frames.last?.kind == .flowMapping && frames.last?.key == nil
    settle(isOpenKey ? .key : .value, token)
  }

  /// The byte stands where nothing is written yet.
  private mutating func settleGap(_ gap: ClosedRange<Int>) {
    guard gap.contains(cursor), found == nil, let last = frames.last, last.isFlow else { return }
    settle(last.kind == .flowMapping && last.key == nil ? .key : .value, cursor..<cursor)
  }

  /// Whether the line behind a line feed stands outside of brackets that nobody has closed.
  private func endsFlow(after lineFeed: Int, _ outer: Int) -> Bool {
    let start = lineFeed + 1
    let end = bytes[min(start, bytes.count)...].firstIndex { $0 == 0x0A } ?? bytes.count
    let text = skipSpaces(min(start, bytes.count), end)
    return text < end && bytes[text] != 0x23 && text - start <= outer && bytes[text] != 0x7D
      && bytes[text] != 0x5D
  }

  /// Goes on behind brackets with the next line.
  private mutating func leaveFlow(_ position: Int) {
    index = (bytes[min(position, bytes.count)...].firstIndex { $0 == 0x0A } ?? bytes.count) + 1
    lineStart = index
  }
}
