import Scanning

/// Reads a pattern: `前<duration><gap:4><money>(优惠|特惠|)`.
///
/// Angle brackets name something, round brackets group alternatives parted by `|`, a question mark makes what
/// stands before it optional, everything else is literal. A backslash makes the next character literal.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  static func parse(_ text: String) throws(PatternError) -> PatternNode {
    var parser = PatternParser(scalars: Array(text.unicodeScalars))
    guard !parser.scalars.isEmpty else { throw .empty }
    let node = try parser.alternatives()
    guard parser.index == parser.scalars.count else { throw .strayBracket(column: parser.index + 1) }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while index < scalars.count, scalars[index] == "|" {
      index += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    var literal: [UInt32] = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "|" || scalar == ")" { break }
      if scalar == "?" {
        try makeOptional(&parts, &literal)
        continue
      }
      if scalar == "(" || scalar == "<" {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = []
        parts.append(scalar == "(" ? try group() : try name())
        continue
      }
      if scalar == "\\", index + 1 < scalars.count { index += 1 }
      if let folded = TextFolder.fold(scalars[index]) { literal.append(folded) }
      index += 1
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// A question mark makes the character, group or name before it optional.
  private mutating func makeOptional(
    _ parts: inout [PatternNode], _ literal: inout [UInt32]
  ) throws(PatternError) {
    let optional: PatternNode
    if let last = literal.popLast() {
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      optional = .literal([last])
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
    index += 1
    let node = try alternatives()
    guard index < scalars.count, scalars[index] == ")" else { throw .unclosedGroup(column: start + 1) }
    index += 1
    return node
  }

  private mutating func name() throws(PatternError) -> PatternNode {
    let start = index
    guard let end = scalars[start...].firstIndex(of: ">") else { throw .unclosedName(column: start + 1) }
    index = end + 1
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(start + 1)..<end])
    return try PatternParser.named(String(text), column: start + 1)
  }

  private static func named(_ text: String, column: Int) throws(PatternError) -> PatternNode {
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
}
