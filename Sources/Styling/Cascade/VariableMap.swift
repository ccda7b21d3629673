/// The custom properties that hold for an element; elements that set none share those of their parent.
final class VariableMap: Sendable {
  /// The text by name, `var()` replaced.
  let values: [Int32: [UInt8]]

  init(_ values: [Int32: [UInt8]]) { self.values = values }
}

/// Replaces `var()` in text (CSS Custom Properties Level 1, section 3).
struct VariableSubstitution {
  /// Those that are settled.
  var values: [Int32: [UInt8]]
  /// Those of this element that are not, by name.
  var declared: [Int32: [UInt8]] = [:]
  let names: NameTable
  /// Those that are being settled, the outermost first, and those among them that refer to themselves.
  private var underWay: [Int32] = []
  private var cyclic: Set<Int32> = []
  private static let greatestSize = 1 << 16
  private static let greatestDepth = 32

  init(values: [Int32: [UInt8]], names: NameTable) {
    self.values = values
    self.names = names
  }

  /// Settles all of this element's own custom properties.
  mutating func settle() {
    for name in declared.keys.sorted() { _ = value(name, depth: 0) }
  }

  /// The text with every `var()` replaced, or nil where one has no value.
  mutating func replaced(_ text: [UInt8], depth: Int = 0) -> [UInt8]? {
    guard VariableSubstitution.mayHold(text) else { return text }
    guard depth < VariableSubstitution.greatestDepth else { return nil }
    let list = CSSTokenList(text)
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index < list.tokens.count {
      let token = list.tokens[index]
      guard token.kind == .function, list.isWord(token, "var") else {
        index += 1
        continue
      }
      result += text[copied..<Int(token.start)]
      var cursor = CSSCursor(list, index, list.tokens.count)
      let inner = cursor.inside()
      guard let value = value(inner, depth: depth) else { return nil }
      // Tokens must not grow together.
      result += Array("/**/".utf8) + value + Array("/**/".utf8)
      guard result.count < VariableSubstitution.greatestSize else { return nil }
      index = cursor.index
      copied = index <= Int(token.link) ? text.count : Int(list.tokens[Int(token.link)].end)
    }
    return result + text[copied...]
  }

  private static func mayHold(_ text: [UInt8]) -> Bool {
    guard text.count >= 6 else { return false }
    for index in 0..<(text.count - 3)
    where text[index] | 0x20 == 0x76 && text[index + 1] | 0x20 == 0x61 && text[index + 2] | 0x20 == 0x72
      && text[index + 3] == 0x28
    { return true }
    return false
  }

  /// The value of `var(--name, fallback)`.
  private mutating func value(_ inner: CSSCursor, depth: Int) -> [UInt8]? {
    var cursor = inner
    cursor.skipSpace()
    guard cursor.kind == .ident else { return nil }
    let name = names.find(cursor.list.text(cursor.next()))
    if name >= 0, let value = value(name, depth: depth + 1) { return value }
    cursor.skipSpace()
    guard cursor.take(.comma) else { return nil }
    return replaced(Array(cursor.source), depth: depth + 1)
  }

  /// The value of a custom property; one that refers to itself has none.
  private mutating func value(_ name: Int32, depth: Int) -> [UInt8]? {
    guard let text = declared[name] else { return values[name] }
    if let first = underWay.firstIndex(of: name) {
      cyclic.formUnion(underWay[first...])
      return nil
    }
    guard depth < VariableSubstitution.greatestDepth else { return nil }
    underWay.append(name)
    let found = replaced(text, depth: depth + 1)
    underWay.removeLast()
    declared[name] = nil
    let value = cyclic.contains(name) ? nil : found
    values[name] = value
    return value
  }
}
