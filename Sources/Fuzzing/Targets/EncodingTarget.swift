import Documents
import Encodings

/// Bytes of any encoding, made UTF-8.
enum EncodingTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    for isHTML in [false, true] {
      let decoded = SourceDecoder.decode(bytes, isHTML: isHTML)
      try check(decoded)
      try checkKept(bytes, decoded)
      try hold(decoded == SourceDecoder.decode(bytes, isHTML: isHTML), "decoding again gives another text")
    }
    try check(SourceDecoder.decodeUTF8(bytes))
  }

  private static func check(_ decoded: DecodedText) throws(BrokenInvariant) {
    let text = decoded.text
    try TextInvariants.checkUTF8(text, "decoded text")
    try hold((decoded.replacements > 0) == (decoded.firstReplacement != nil), "replacements without a first")
    if let first = decoded.firstReplacement {
      try hold(text.dropFirst(first).starts(with: "\u{FFFD}".utf8), "no U+FFFD at \(first)")
    }
    try TextInvariants.checkLines(SourceFile(path: "input", text: text, mediaType: .plainText))
    if !decoded.hadByteOrderMark {
      try hold(SourceDecoder.decodeUTF8(text).text == text, "clean text is not kept as it is")
    }
  }

  /// No unreadable byte takes markup with it, and plain ASCII stays as it is.
  private static func checkKept(_ bytes: [UInt8], _ decoded: DecodedText) throws(BrokenInvariant) {
    if decoded.encoding.hasPrefix("UTF-16") { return }
    let opening = UInt8(ascii: "<")
    try hold(
      bytes.count { $0 == opening } == decoded.text.count { $0 == opening },
      "a < was lost or made in \(decoded.encoding)")
    if bytes.allSatisfy({ $0 < 0x80 }), decoded.encoding == "UTF-8" {
      try hold(decoded.text == bytes, "ASCII is not kept as it is")
    }
  }
}
