import Encodings

/// The content security policy of a page that loads nothing: only the styles and scripts whose hashes it names.
enum ContentPolicy {
  /// For a `meta` element, after CSP Level 3; `data:` pictures are let through, since they leave the page for nowhere.
  static func of(styles: [String], script: String) -> String {
    let directives = [
      "default-src 'none'", "style-src " + styles.map(source).joined(separator: " "),
      "script-src " + source(script), "img-src data:", "base-uri 'none'", "form-action 'none'",
    ]
    return directives.joined(separator: "; ")
  }

  /// `'sha256-…'` of a style sheet or script.
  static func source(_ text: String) -> String {
    "'sha256-\(base64(bytes(ofHexadecimal: Digest.sha256(Array(text.utf8)))))'"
  }

  private static func bytes(ofHexadecimal text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// Base 64 with padding, RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | (start + $1 < part.endIndex ? Int(part[start + $1]) : 0) }
      for place in 0..<4 {
        result.append(place > part.count ? "=" : alphabet[bits >> (18 - 6 * place) & 63])
      }
    }
    return result
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
