extension EncodingDeclaration {
  /// The label in a value such as `text/html; charset=gb2312`, which is in lower case.
  static func charset(inContent value: String) -> String? {
    let bytes = Array(value.utf8)
    let word = Array("charset".utf8)
    var start = 0
    while start + word.count < bytes.count {
      defer { start += 1 }
      guard bytes[start...].starts(with: word) else { continue }
      let sign = bytes[(start + word.count)...].drop(while: isBlank)
      guard sign.first == UInt8(ascii: "=") else { continue }
      return label(sign.dropFirst().drop(while: isBlank))
    }
    return nil
  }

  private static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return String(decoding: bytes.dropFirst().prefix { $0 != first }, as: UTF8.self)
    }
    return String(decoding: bytes.prefix { !isBlank($0) && $0 != UInt8(ascii: ";") }, as: UTF8.self)
  }

  static func trimmed(_ label: String) -> String {
    let front = label.utf8.drop(while: isBlank)
    return String(decoding: front.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
