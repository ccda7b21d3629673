/// One decoded source: what stood in a file, as UTF-8, with its lines.
public final class SourceFile: Sendable {
  /// Path as it is reported: relative to the working directory, with `/`.
  public let path: String
  /// The text as UTF-8 without byte-order mark. Bytes that could not be decoded are U+FFFD.
  public let text: [UInt8]
  public let mediaType: MediaType
  /// Name of the encoding that was decoded, in its IANA spelling ("UTF-8", "GB18030").
  public let encoding: String
  /// SHA-256 of the original bytes, in hexadecimal.
  public let digest: String
  /// Offsets in `text` at which each line starts; the first is 0. Lines end at LF, CR LF or CR.
  public let lineStarts: [Int]
  /// Scalars before each multiple of `stride` bytes, so that a column far along a line is not counted from its start.
  private let scalarsBefore: [Int]
  private static let stride = 1 << 7

  public init(
    path: String, text: [UInt8], mediaType: MediaType, encoding: String = "UTF-8", digest: String = ""
  ) {
    self.path = path
    self.text = text
    self.mediaType = mediaType
    self.encoding = encoding
    self.digest = digest
    self.lineStarts = LineStarts.of(text)
    self.scalarsBefore = SourceFile.countScalars(text)
  }

  /// Line and column of a byte offset; offsets outside the text are clamped to it.
  public func position(at offset: Int) -> SourcePosition {
    let clamped = min(max(offset, 0), text.count)
    let line = LineStarts.line(of: clamped, in: lineStarts)
    return SourcePosition(
      line: line + 1, column: scalars(before: clamped) - scalars(before: lineStarts[line]) + 1,
      offset: clamped,
      byteColumn: clamped - lineStarts[line] + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / SourceFile.stride
    return scalarsBefore[block] + SourceFile.scalars(text[block * SourceFile.stride..<offset])
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func countScalars(_ text: [UInt8]) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(text.count / stride + 1)
    var start = 0
    while start + stride <= text.count {
      counts.append(counts[counts.count - 1] + scalars(text[start..<start + stride]))
      start += stride
    }
    return counts
  }

  /// A line by its number from 1, without its end; empty outside the text.
  public func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : text.count
    let line = text[start..<end]
    return String(decoding: line.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
