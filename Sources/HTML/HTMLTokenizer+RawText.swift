extension HTMLTokenizer {
  /// Takes the content of an element whose content is text, up to its end tag or the end of the source.
  mutating func rawText(of name: Int32, decoding: Bool) {
    let close = endOfRawText(of: Array(names.names[Int(name)].utf8), isScript: name == TagNames.script)
    var start = position
    while position < close {
      let byte = text[position]
      guard byte == 0 || (decoding && byte == 0x26) else {
        position += 1
        continue
      }
      appendText(start..<position, isBlank: false)
      if byte == 0 {
        null()
        start = position
      } else {
        start = position
        if reference(inAttribute: false) { start = position } else { position += 1 }
      }
    }
    appendText(start..<position, isBlank: false)
  }

  /// Where the end tag of `name` begins, or the end of the source.
  private func endOfRawText(of name: [UInt8], isScript: Bool) -> Int {
    var index = position
    var escape = ScriptEscape()
    while index < end {
      let byte = text[index]
      if byte == 0x3C, self.byte(index + 1) == 0x2F, !escape.isDouble, isName(name, at: index + 2) {
        return index
      }
      if isScript, byte == 0x3C || byte == 0x2D { update(&escape, at: index) }
      index += 1
    }
    return end
  }

  /// The states "script data escaped" and "double escaped": `<!-- <script> ... </script> -->`.
  private struct ScriptEscape {
    var isEscaped = false
    var isDouble = false
  }

  private func update(_ escape: inout ScriptEscape, at index: Int) {
    if text[index] == 0x2D {
      if byte(index + 1) == 0x2D, byte(index + 2) == 0x3E { escape = ScriptEscape() }
    } else if byte(index + 1) == 0x21, byte(index + 2) == 0x2D, byte(index + 3) == 0x2D {
      escape.isEscaped = true
    } else if escape.isEscaped {
      let script = Array("script".utf8)
      if !escape.isDouble, isName(script, at: index + 1) {
        escape.isDouble = true
      } else if escape.isDouble, byte(index + 1) == 0x2F, isName(script, at: index + 2) {
        escape.isDouble = false
      }
    }
  }

  private func isName(_ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count < end else { return false }
    for index in name.indices where ASCII.lower(text[start + index]) != name[index] { return false }
    let after = text[start + name.count]
    return after == 0x3E || after == 0x2F || ASCII.isSpace(after)
  }
}
