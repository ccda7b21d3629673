import Documents

/// Finds lines that are longer than a text has.
enum LineLength {
  /// What is wrong with a text whose line is longer than the limit in bytes; pages have lines of any length.
  static func problem(of source: SourceFile, limit: Int) -> IngestProblem? {
    guard source.mediaType != .html, source.text.count > limit else { return nil }
    var (line, start) = (1, 0)
    for (index, byte) in source.text.enumerated() where byte == 0x0A {
      if index - start > limit { return problem(line, index - start, limit) }
      line += 1
      start = index + 1
    }
    let rest = source.text.count - start
    return rest > limit ? problem(line, rest, limit) : nil
  }

  private static func problem(_ line: Int, _ length: Int, _ limit: Int) -> IngestProblem {
    IngestProblem(
      line: line,
      message: LocalizedText(
        zh: "这一行有 \(length) 字节，超过上限 \(limit) 字节（line-length），文件没有检查",
        en: "the line has \(length) bytes, over the limit of \(limit) (line-length); the file is not checked")
    )
  }
}
