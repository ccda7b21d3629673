import Scanning

/// Reads a pattern: `前<duration><gap:4><money>(优惠|特惠|)`.
///
/// Angle brackets name something, round brackets group alternatives parted by `|`, a question mark makes what
/// stands before it optional, everything else is literal. A backslash makes the next character literal.
struct PatternParser {
  /// The literals of all patterns that were parsed.
  private(set) var pool = LiteralPool()
  private var scalars: [UInt32] = []
  private var index = 0
  /// Groups that are open.
  private var depth = 0
  /// How deep groups may be nested.
  static let depthLimit = 32
  /// Scalars of a pattern.
  static let lengthLimit = 4_096

  mutating func parse(_ text: String) throws(PatternError) -> PatternNode {
    decode(text)
    depth = 0
    guard !scalars.isEmpty else { throw .empty }
    guard scalars.count <= PatternParser.lengthLimit else { throw .tooLong(PatternParser.lengthLimit) }
    let node = try alternatives()
    guard index == scalars.count else { throw .strayBracket(column: index + 1) }
    return node
  }

  /// Strings are well-formed UTF-8, so that a leading byte tells all of its character.
  private mutating func decode(_ text: String) {
    scalars.removeAll(keepingCapacity: true)
    index = 0
    let bytes = text.utf8.span
    var at = 0
    while at < bytes.count {
      let lead = UInt32(bytes[at])
      at &+= 1
      if lead < 0x80 {
        scalars.append(lead)
        continue
      }
      let tails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
      var scalar = lead & (0x3F &>> UInt32(tails))
      for _ in 0..<tails {
        scalar = scalar &<< 6 | UInt32(bytes[at] & 0x3F)
        at &+= 1
      }
      scalars.append(scalar)
    }
  }

  /// The vocabularies that a pattern names; none where it cannot be read.
  static func references(in text: String) -> [String] {
    var parser = PatternParser()
    guard let node = try? parser.parse(text) else { return [] }
    return node.references
  }

  /// Whether a pattern takes a typed value.
  static func capturesValue(_ text: String) -> Bool {
    var parser = PatternParser()
    return (try? parser.parse(text))?.capturesValue ?? false
  }

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    let first = try sequence()
    guard index < scalars.count, scalars[index] == PatternParser.bar else { return first }
    var branches = [first]
    while index < scalars.count, scalars[index] == PatternParser.bar {
      index += 1
      branches.append(try sequence())
    }
    return .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    var start = pool.count
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == PatternParser.bar || scalar == PatternParser.close { break }
      switch scalar {
      case PatternParser.optional: try makeOptional(&parts, from: start)
      case PatternParser.open:
        endLiteral(from: start, &parts)
        parts.append(try group())
      case PatternParser.less:
        endLiteral(from: start, &parts)
        parts.append(try name())
      default:
        literal()
        continue
      }
      start = pool.count
    }
    if parts.isEmpty, pool.count > start { return .literal(pool.literal(from: start)) }
    endLiteral(from: start, &parts)
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func literal() {
    if scalars[index] == PatternParser.escape, index + 1 < scalars.count { index += 1 }
    if let folded = TextFolder.fold(scalar: scalars[index]) { pool.append(folded) }
    index += 1
  }

  private func endLiteral(from start: Int, _ parts: inout [PatternNode]) {
    if pool.count > start { parts.append(.literal(pool.literal(from: start))) }
  }

  /// A question mark makes the character, group or name before it optional.
  private mutating func makeOptional(_ parts: inout [PatternNode], from start: Int) throws(PatternError) {
    let optional: PatternNode
    if pool.count > start {
      var before = pool.literal(from: start)
      before.count -= 1
      if !before.isEmpty { parts.append(.literal(before)) }
      optional = .literal(pool.literal(from: pool.count - 1))
    } else if let last = parts.popLast() {
      optional = last
    } else {
      throw .strayBracket(column: index + 1)
    }
    index += 1
    parts.append(.alternatives([optional, .sequence([])]))
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    let start = index
    depth += 1
    guard depth <= PatternParser.depthLimit else {
      throw .tooDeep(PatternParser.depthLimit, column: start + 1)
    }
    index += 1
    let node = try alternatives()
    depth -= 1
    guard index < scalars.count, scalars[index] == PatternParser.close else {
      throw .unclosedGroup(column: start + 1)
    }
    index += 1
    return node
  }

  private mutating func name() throws(PatternError) -> PatternNode {
    let start = index
    guard let end = scalars[start...].firstIndex(of: PatternParser.greater) else {
      throw .unclosedName(column: start + 1)
    }
    index = end + 1
    if let gap = gap(start + 1, end) { return .gap(gap) }
    var text = String.UnicodeScalarView()
    for scalar in scalars[(start + 1)..<end] { if let known = Unicode.Scalar(scalar) { text.append(known) } }
    return try PatternParser.named(String(text), column: start + 1)
  }

  /// The most frequent names, `gap:6` and `near:12`, without a string; nil for every other.
  private func gap(_ start: Int, _ end: Int) -> PatternGap? {
    let reach: PatternGap.Reach
    var at = start
    if scalars[start..<end].starts(with: PatternParser.gapName) {
      reach = .clause
      at += PatternParser.gapName.count
    } else if scalars[start..<end].starts(with: PatternParser.nearName) {
      reach = .sentence
      at += PatternParser.nearName.count
    } else {
      return nil
    }
    guard (1...2).contains(end - at) else { return nil }
    var limit = 0
    while at < end {
      guard (0x30...0x39).contains(scalars[at]) else { return nil }
      limit = limit * 10 + Int(scalars[at] - 0x30)
      at += 1
    }
    return (1...80).contains(limit) ? PatternGap(minimum: 0, maximum: limit, reach: reach) : nil
  }

  private static let gapName = "gap:".unicodeScalars.map(\.value)
  private static let nearName = "near:".unicodeScalars.map(\.value)
  private static let bar = UInt32(0x7C)
  private static let open = UInt32(0x28)
  private static let close = UInt32(0x29)
  private static let less = UInt32(0x3C)
  private static let greater = UInt32(0x3E)
  private static let optional = UInt32(0x3F)
  private static let escape = UInt32(0x5C)

  private static func named(_ text: String, column: Int) throws(PatternError) -> PatternNode {
    guard text.utf8.contains(0x3A) else {
      guard let (matcher, field) = ValueMatcher.named[text] else { return try plainName(text, column) }
      return .value(matcher, field: field)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "gap", "near":
      guard parts.count == 2, let limit = Int(parts[1]), (1...80).contains(limit) else {
        throw .badGap(text, column: column)
      }
      return .gap(
        PatternGap(minimum: 0, maximum: limit, reach: parts[0] == "near" ? .sentence : .clause))
    case "text":
      guard parts.count >= 2, let limit = Int(parts[1]), (1...40).contains(limit) else {
        throw .badGap(text, column: column)
      }
      return .gap(
        PatternGap(minimum: 1, maximum: limit, reach: .clause, field: parts.count > 2 ? parts[2] : "name"))
    default:
      guard let (matcher, field) = ValueMatcher.named[parts[0]] else {
        return .reference(text, column: column)
      }
      return .value(matcher, field: parts.count > 1 ? parts[1] : field)
    }
  }

  /// A name without a colon that is no value: a vocabulary's, unless it is a gap that lacks its length.
  private static func plainName(_ text: String, _ column: Int) throws(PatternError) -> PatternNode {
    if ["gap", "near", "text"].contains(text) { throw .badGap(text, column: column) }
    return .reference(text, column: column)
  }
}
