import Documents

/// Finds the comments of a Markdown text that speak to Fineprint: one on lines of its own speaks of the block that
/// follows, one inside a paragraph of that paragraph.
enum MarkdownDirectives {
  static func found(in builder: DocumentBuilder) -> [Directive] {
    builder.blocks.indices.compactMap { index in
      guard builder.blocks[index].kind == .comment, let source = span(of: index...index, builder),
        TextScan.has(builder.bytes, source.range, prefix: Directive.prefix)
      else { return nil }
      return Directive(
        text: TextScan.text(builder.bytes, source.range), source: source, scope: scope(of: index, builder))
    }
  }

  private static func scope(of comment: Int, _ builder: DocumentBuilder) -> SourceSpan? {
    if builder.blocks[comment].path != MarkdownReader.commentPath {
      let around = builder.blocks[..<comment].lastIndex { $0.visibility.isVisible }
      return around.flatMap { span(of: $0...$0, builder) }
    }
    guard let next = builder.blocks[comment...].firstIndex(where: { $0.kind != .comment }) else { return nil }
    // A list or table that begins here is meant as a whole.
    let whole = builder.containers.dropFirst().map(\.blocks).filter { $0.lowerBound == next && !$0.isEmpty }
      .max { $0.count < $1.count }
    let blocks = whole ?? next..<next + 1
    return span(of: blocks.lowerBound...blocks.upperBound - 1, builder)
  }

  private static func span(of blocks: ClosedRange<Int>, _ builder: DocumentBuilder) -> SourceSpan? {
    let runs = builder.runs[
      builder.blocks[blocks.lowerBound].runs.lowerBound..<builder.blocks[blocks.upperBound].runs.upperBound]
    guard let first = runs.first, let last = runs.last else { return nil }
    return SourceSpan(start: first.source.start, end: last.source.end)
  }
}
