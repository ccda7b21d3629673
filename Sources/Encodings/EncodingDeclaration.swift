/// Finds the encoding that a page declares in its head (WHATWG HTML, "prescan a byte stream").
struct EncodingDeclaration {
  /// How far a declaration is looked for, in bytes.
  static let reach = 4096

  private let bytes: [UInt8]
  private var position = 0

  /// The first declaration with a known label: of a `meta` element, else of the XML declaration.
  static func find(in bytes: [UInt8]) -> TextEncoding? {
    var scan = EncodingDeclaration(bytes: bytes.prefix(reach).map(lowercased))
    return scan.metaEncoding() ?? scan.xmlEncoding()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func metaEncoding() -> TextEncoding? {
    while let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = next
      if starts("<!--") {
        skipComment()
      } else if starts("<meta"), isBlank(at: position + 5) || byte(at: position + 5) == UInt8(ascii: "/") {
        position += 5
        if let found = readMeta() { return found }
      } else if isLetter(at: position + 1) || starts("</") && isLetter(at: position + 2) {
        skipTag()
      } else if starts("<!") || starts("</") || starts("<?") {
        skip(past: UInt8(ascii: ">"))
      } else {
        position += 1
      }
    }
    return nil
  }

  private mutating func readMeta() -> TextEncoding? {
    var isPragma = false
    var charset: String?
    var content: String?
    while let attribute = readAttribute() {
      switch attribute.name {
      case "http-equiv": isPragma = attribute.value == "content-type"
      case "charset": charset = charset ?? attribute.value
      case "content": content = content ?? EncodingDeclaration.charset(inContent: attribute.value)
      default: break
      }
    }
    guard let label = charset ?? (isPragma ? content : nil) else { return nil }
    return TextEncoding(label: EncodingDeclaration.trimmed(label))
  }

  private func xmlEncoding() -> TextEncoding? {
    var scan = EncodingDeclaration(bytes: bytes)
    scan.skipBlanks()
    guard scan.starts("<?xml"), scan.isBlank(at: scan.position + 5) else { return nil }
    scan.position += 5
    while let attribute = scan.readAttribute(), !attribute.name.hasPrefix("?") {
      if attribute.name == "encoding" {
        return TextEncoding(label: EncodingDeclaration.trimmed(attribute.value))
      }
    }
    return nil
  }

  // MARK: Parts of markup

  /// `<!-->` is a whole comment; one that is not closed hides the rest.
  private mutating func skipComment() {
    position += 2
    while position < bytes.count, !starts("-->") { position += 1 }
    position = min(position + 3, bytes.count)
  }

  private mutating func skipTag() {
    while let current = byte(at: position), !isBlank(at: position), current != UInt8(ascii: ">") {
      position += 1
    }
    while readAttribute() != nil {}
  }

  private mutating func readAttribute() -> (name: String, value: String)? {
    while isBlank(at: position) || byte(at: position) == UInt8(ascii: "/") { position += 1 }
    guard let first = byte(at: position), first != UInt8(ascii: ">") else { return nil }
    let start = position
    position += 1
    while let current = byte(at: position), !isBlank(at: position), !ends(name: current) { position += 1 }
    let name = text(start..<position)
    skipBlanks()
    guard byte(at: position) == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    skipBlanks()
    return (name, readValue())
  }

  private mutating func readValue() -> String {
    guard let first = byte(at: position), first != UInt8(ascii: ">") else { return "" }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let start = isQuoted ? position + 1 : position
    position = start
    while let current = byte(at: position) {
      if isQuoted ? current == first : isBlank(at: position) || current == UInt8(ascii: ">") { break }
      position += 1
    }
    let value = text(start..<position)
    if isQuoted { position = min(position + 1, bytes.count) }
    return value
  }

  private func ends(name byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  // MARK: Bytes

  private mutating func skip(past byte: UInt8) {
    position = bytes[position...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }

  private mutating func skipBlanks() {
    while isBlank(at: position) { position += 1 }
  }

  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private func isBlank(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private func isLetter(at index: Int) -> Bool {
    byte(at: index).map { (0x61...0x7A).contains($0) } ?? false
  }

  private func starts(_ prefix: String) -> Bool {
    bytes[min(position, bytes.count)...].starts(with: prefix.utf8)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
