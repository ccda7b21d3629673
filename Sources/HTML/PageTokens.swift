/// The tokens of a page with the source they stand in: makes the parts of events.
struct PageTokens {
  let text: [UInt8]
  let tokens: [HTMLToken]
  let attributes: [AttributeToken]
  let names: [String]

  init(_ tokenizer: HTMLTokenizer) {
    text = tokenizer.text
    tokens = tokenizer.tokens
    attributes = tokenizer.attributes
    names = tokenizer.names.names
  }

  func element(_ token: HTMLToken) -> HTMLElement {
    // `</br>` counts as `<br>`.
    let attributes = token.kind == .start ? attributes(of: token) : []
    return HTMLElement(name: names[Int(token.name)], attributes: attributes, source: token.source)
  }

  func impliedElement(_ name: Int32, at place: Int) -> HTMLElement {
    HTMLElement(name: names[Int(name)], attributes: [], source: place..<place)
  }

  func end(_ name: Int32, _ source: Range<Int>) -> HTMLEvent {
    .end(name: names[Int(name)], source: source)
  }

  func comment(_ token: HTMLToken) -> HTMLEvent {
    .comment(text: String(decoding: withoutNull(text[token.inner]), as: UTF8.self), source: token.source)
  }

  func text(_ token: HTMLToken) -> HTMLText {
    let range = token.source
    switch token.kind {
    case .null: return HTMLText(bytes: [0xEF, 0xBF, 0xBD], source: range, isVerbatim: false)
    case .section:
      return HTMLText(bytes: withoutNull(text[token.inner]), source: range, isVerbatim: false)
    case .reference:
      let found = CharacterReference.match(
        text, at: range.lowerBound, limit: range.upperBound, inAttribute: false)
      return HTMLText(bytes: found?.bytes ?? [], source: range, isVerbatim: false)
    case .text, .start, .end, .comment:
      return HTMLText(bytes: Array(text[range]), source: range, isVerbatim: true)
    }
  }

  private func attributes(of token: HTMLToken) -> [HTMLAttribute] {
    guard !token.inner.isEmpty else { return [] }
    var result: [HTMLAttribute] = []
    result.reserveCapacity(token.inner.count)
    var seen: Set<String> = []
    for attribute in attributes[token.inner] {
      let name = ASCII.lowercase(text[attribute.name])
      guard isNew(name, result, &seen) else { continue }
      let (value, isVerbatim) = decoded(attribute.value)
      result.append(HTMLAttribute(name: name, value: value, source: attribute.value, isVerbatim: isVerbatim))
    }
    return result
  }

  /// Whether a name is the first of its kind in the tag; the first of two counts.
  private func isNew(_ name: String, _ earlier: [HTMLAttribute], _ seen: inout Set<String>) -> Bool {
    if earlier.count < 16 { return !earlier.contains { $0.name == name } }
    if seen.isEmpty { seen = Set(earlier.map(\.name)) }
    return seen.insert(name).inserted
  }

  private func decoded(_ range: Range<Int>) -> (value: String, isVerbatim: Bool) {
    guard text[range].contains(where: { $0 == 0x26 || $0 == 0 }) else {
      return (String(decoding: text[range], as: UTF8.self), true)
    }
    var bytes: [UInt8] = []
    var index = range.lowerBound
    var isVerbatim = true
    while index < range.upperBound {
      let found =
        text[index] == 0x26
        ? CharacterReference.match(text, at: index, limit: range.upperBound, inAttribute: true) : nil
      if let found {
        bytes += found.bytes
        index = found.end
        isVerbatim = false
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    let clean = withoutNull(bytes[...])
    return (String(decoding: clean, as: UTF8.self), isVerbatim && clean.count == bytes.count)
  }

  private func withoutNull(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0) else { return Array(bytes) }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}
