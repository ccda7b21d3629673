import Documents

/// What stands around a quote in its block: at most the margin's letters on each side, without white space.
///
/// Lines of plain text are wrapped at will, so there the sentence is the limit.
struct EvidenceContext {
  /// The letters before and behind, parted by a line feed.
  let text: String

  init(_ document: Document, _ range: Range<Int>, in block: Range<Int>) {
    let isPlain = document.source.mediaType == .plainText
    let reach = Quotation.margin * 8
    let bytes = document.content
    let content = bytes.span
    let start = max(isPlain ? 0 : min(block.lowerBound, range.lowerBound), range.lowerBound - reach)
    let end = min(isPlain ? content.count : max(block.upperBound, range.upperBound), range.upperBound + reach)
    var letters: [UInt8] = []
    letters.reserveCapacity(6 * Quotation.margin)
    EvidenceContext.read(content, from: range.lowerBound, backTo: start, isPlain, &letters)
    letters.reverse()
    letters.append(0x0A)
    EvidenceContext.read(content, from: range.upperBound, to: end, isPlain, &letters)
    text = String(decoding: letters, as: UTF8.self)
  }

  /// Appends the letters before a place, the last byte first.
  private static func read(
    _ content: Span<UInt8>, from place: Int, backTo start: Int, _ isPlain: Bool, _ letters: inout [UInt8]
  ) {
    var end = place
    var count = 0
    while end > start {
      var first = end - 1
      while first > start, content[first] & 0xC0 == 0x80 { first -= 1 }
      // A letter that the reach cuts through is none.
      if content[first] & 0xC0 == 0x80 { break }
      let letter = scalar(content, first, end)
      if !isSpace(letter) {
        if count == Quotation.margin || isPlain && endsSentence(letter) { break }
        for at in stride(from: end - 1, through: first, by: -1) { letters.append(content[at]) }
        count += 1
      }
      end = first
    }
  }

  /// Appends the letters behind a place.
  private static func read(
    _ content: Span<UInt8>, from place: Int, to end: Int, _ isPlain: Bool, _ letters: inout [UInt8]
  ) {
    var start = place
    var count = 0
    while start < end {
      var next = start + 1
      while next < content.count, content[next] & 0xC0 == 0x80 { next += 1 }
      if next > end { break }
      let letter = scalar(content, start, next)
      if !isSpace(letter) {
        if count == Quotation.margin || isPlain && endsSentence(letter) { break }
        for at in start..<next { letters.append(content[at]) }
        count += 1
      }
      start = next
    }
  }

  private static func scalar(_ content: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    let lead = UInt32(content[start])
    guard end - start > 1 else { return lead }
    var value = lead & (0x7F >> UInt32(end - start))
    for at in (start + 1)..<end { value = value << 6 | UInt32(content[at] & 0x3F) }
    return value
  }

  /// The property White_Space of Unicode.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// 。！？!?；;
  private static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF1B, 0x3B: true
    default: false
    }
  }
}
