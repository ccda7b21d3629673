/// Follows the lines of a YAML text, sound or not, and tells where one byte of it stands.
///
/// What the reader refuses is followed by its indentation and brackets: a text is incomplete while it is typed.
struct YAMLScanner {
  /// A mapping or a list around the byte that is scanned.
  struct Frame {
    enum Kind { case mapping, sequence, flowMapping, flowSequence }

    var kind: Kind
    /// The column of its first sign, in bytes.
    var indent: Int
    var id: Int
    /// The key whose value comes, in a mapping.
    var key: String?

    var isFlow: Bool { kind == .flowMapping || kind == .flowSequence }
    var isMapping: Bool { kind == .mapping || kind == .flowMapping }
  }

  let bytes: [UInt8]
  let cursor: Int
  var frames: [Frame] = []
  /// Keys and their scalars by mapping.
  var entries: [Int: [String: String]] = [:]
  /// What was found, and the mapping that it stands in.
  var found: (place: YAMLPlace, mapping: Int?)?
  private var lastID = 0
  /// The byte that is scanned next.
  var index = 0
  /// Where the present line begins.
  var lineStart = 0

  init(_ bytes: [UInt8], cursor: Int) {
    self.bytes = bytes
    self.cursor = cursor
  }

  /// The place of a byte; nil inside comments and block texts.
  static func place(of offset: Int, in bytes: [UInt8]) -> YAMLPlace? {
    var scanner = YAMLScanner(bytes, cursor: offset)
    while scanner.index <= bytes.count { scanner.scanLine() }
    guard var place = scanner.found?.place else { return nil }
    if let mapping = scanner.found?.mapping { place.siblings = scanner.entries[mapping] ?? [:] }
    return place
  }

  var lineEnd: Int { bytes[min(lineStart, bytes.count)...].firstIndex { $0 == 0x0A } ?? bytes.count }

  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  private mutating func scanLine() {
    lineStart = index
    let end = lineEnd
    let start = skipSpaces(index, end)
    index = end + 1
    let hasText = start < end && bytes[start] != 0x23 && bytes[start] != 0x0D
    if hasText {
      scanNode(start, end)
    } else if start >= end || bytes[start] != 0x23, (lineStart...end).contains(cursor) {
      settleEither(cursor..<cursor, column: cursor - lineStart)
    }
  }

  func skipSpaces(_ start: Int, _ end: Int) -> Int {
    bytes[start..<max(start, end)].firstIndex { $0 != 0x20 } ?? end
  }

  private mutating func scanNode(_ start: Int, _ end: Int) {
    var start = start
    while bytes[start] == 0x2D, start + 1 >= end || bytes[start + 1] == 0x20 {
      openSequence(indent: start - lineStart)
      let next = skipSpaces(start + 1, end)
      if next >= end {
        if (start + 1...end).contains(cursor) { settleEither(cursor..<cursor, column: cursor - lineStart) }
        return
      }
      start = next
    }
    if let (key, colon) = key(start, end) {
      scanEntry(key, colon: colon, end)
    } else {
      scanScalar(start, end)
    }
  }

  private mutating func scanEntry(_ key: Range<Int>, colon: Int, _ end: Int) {
    openMapping(indent: key.lowerBound - lineStart)
    let name = unquoted(key)
    if (key.lowerBound...key.upperBound).contains(cursor) { settle(.key, key) }
    frames[frames.count - 1].key = name
    record(name, "")
    let start = skipSpaces(colon + 1, end)
    if start >= end || bytes[start] == 0x23 {
      if (colon + 1...start).contains(cursor) { settle(.value, cursor..<cursor) }
    } else if bytes[start] == 0x7C || bytes[start] == 0x3E {
      skipBlockText(below: key.lowerBound - lineStart)
    } else {
      if (colon + 1..<start).contains(cursor) { settle(.value, cursor..<cursor) }
      scanValue(start, end)
    }
  }

  private mutating func scanValue(_ start: Int, _ end: Int) {
    if bytes[start] == 0x7B || bytes[start] == 0x5B { return scanFlow(start) }
    let token = token(start, end)
    if (token.lowerBound...token.upperBound).contains(cursor) { settle(.value, token) }
    if let key = frames.last?.key { record(key, unquoted(token)) }
  }

  private mutating func scanScalar(_ start: Int, _ end: Int) {
    if bytes[start] == 0x7B || bytes[start] == 0x5B { return scanFlow(start) }
    let token = token(start, end)
    guard (token.lowerBound...token.upperBound).contains(cursor) else { return }
    settleEither(token, column: start - lineStart)
  }

  /// Passes over the lines of a block text, which are indented further than its key.
  private mutating func skipBlockText(below indent: Int) {
    while index < bytes.count {
      let end = bytes[index...].firstIndex { $0 == 0x0A } ?? bytes.count
      let start = skipSpaces(index, end)
      if start < end, start - index <= indent { return }
      index = end + 1
    }
  }
}
