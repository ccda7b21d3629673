extension HTMLTokenizer {
  /// Takes the content of an element whose content is text, up to its end tag or the end of the source.
  mutating func rawText(of name: Int32, decoding: Bool) {
    let isScript = name == HTMLName.script.rawValue
    let close = endOfRawText(of: Array(names.table.names[Int(name)].utf8), isScript: isScript)
    var start = position
    while position < close {
      let byte = text[position]
      guard byte == 0 || (decoding && byte == 0x26) else {
        position = min(text.findMarkup(from: position + 1), close)
        continue
      }
      appendText(from: start, to: position, isBlank: false)
      start = position
      if byte == 0 {
        append(.replacement, to: position + 1)
        start = position
      } else if reference() {
        start = position
      } else {
        position += 1
      }
    }
    appendText(from: start, to: position, isBlank: false)
  }

  /// All that follows is text.
  mutating func plaintext() {
    let start = position
    var index = start
    while index < end {
      index = text.find(0, from: index)
      appendText(from: position, to: index, isBlank: false)
      position = index
      guard index < end else { break }
      index += 1
      append(.replacement, to: index)
    }
  }

  /// Where the end tag of `name` begins, or the end of the source.
  private func endOfRawText(of name: [UInt8], isScript: Bool) -> Int {
    guard !isScript else { return endOfScript(name) }
    var index = position
    while true {
      index = text.find(0x3C, from: index)
      guard index < end else { return end }
      if text.peek(index + 1) == 0x2F, isName(name, at: index + 2) { return index }
      index += 1
    }
  }

  private func endOfScript(_ name: [UInt8]) -> Int {
    var index = position
    var escape = ScriptEscape()
    while index < end {
      let byte = text[index]
      if byte == 0x3C, text.peek(index + 1) == 0x2F, !escape.isDouble, isName(name, at: index + 2) {
        return index
      }
      if byte == 0x3C || byte == 0x2D { update(&escape, at: index, name) }
      index += 1
    }
    return end
  }

  /// The states "script data escaped" and "double escaped": `<!-- <script> ... </script> -->`.
  private struct ScriptEscape {
    /// Where the dashes of `<!--` begin; before any, -1.
    var opening = -1
    var isDouble = false
  }

  private func update(_ escape: inout ScriptEscape, at index: Int, _ script: [UInt8]) {
    if text[index] == 0x2D {
      let isClose = text.peek(index + 1) == 0x2D && text.peek(index + 2) == 0x3E
      if isClose, escape.opening >= 0 { escape = ScriptEscape() }
    } else if escape.opening < 0 {
      let isOpening = text.peek(index + 1) == 0x21 && text.peek(index + 2) == 0x2D
      if isOpening, text.peek(index + 3) == 0x2D { escape.opening = index + 2 }
    } else if !escape.isDouble {
      escape.isDouble = isName(script, at: index + 1)
    } else if text.peek(index + 1) == 0x2F, isName(script, at: index + 2) {
      escape.isDouble = false
    }
  }

  private func isName(_ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count < end else { return false }
    for index in name.indices where ASCII.lower(text[start + index]) != name[index] { return false }
    let after = text[start + name.count]
    return after == 0x3E || after == 0x2F || ASCII.isSpace(after)
  }
}
