/// The rules of a page's `<style>` elements that can be told without a browser.
public struct StyleSheet: Sendable {
  struct Rule: Sendable {
    var selector: StyleSelector
    var declarations: [StyleDeclaration]
    var order: Int
  }

  /// Rules by what their last compound asks for: `#id`, `.class`, type or `*`.
  private(set) var rules: [String: [Rule]] = [:]
  private var count = 0

  public init() {}

  /// Adds a sheet; at-rules and selectors outside the known kinds are skipped.
  public mutating func add(_ text: String) {
    let bytes = StyleSheet.withoutComments(Array(text.utf8))
    var start = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x3B:
        start = index + 1
      case 0x7B:
        let end = StyleSheet.closing(bytes, from: index)
        let prelude = String(decoding: bytes[start..<index], as: UTF8.self).trimmed
        if !prelude.hasPrefix("@") { add(prelude, String(decoding: bytes[index + 1..<end], as: UTF8.self)) }
        index = end
        start = end + 1
      default: break
      }
      index += 1
    }
  }

  private mutating func add(_ prelude: String, _ body: String) {
    let declarations = InlineStyle(body).declarations
    for part in prelude.split(separator: ",") {
      guard let selector = StyleSelector(String(part)), let last = selector.compounds.last else { continue }
      let key = last.id.map { "#" + $0 } ?? last.classes.first.map { "." + $0 } ?? last.type ?? "*"
      rules[key, default: []].append(Rule(selector: selector, declarations: declarations, order: count))
      count += 1
    }
  }

  /// The brace that closes the one at `open`, or the end.
  private static func closing(_ bytes: [UInt8], from open: Int) -> Int {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == 0x7B { depth += 1 }
      if bytes[index] == 0x7D {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return bytes.count
  }

  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2A {
        index += 2
        while index + 1 < bytes.count, !(bytes[index] == 0x2A && bytes[index + 1] == 0x2F) { index += 1 }
        index += 2
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
