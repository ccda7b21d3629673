extension Document {
  /// How the runs of a range of `content` are shown on a screen, in reading order; empty for text without style.
  public func looks(of range: Range<Int>, on viewport: Viewport) -> [ScreenLook] {
    runs(in: range).compactMap { run in
      runs[run].look < 0 ? nil : looks[Int(runs[run].look)][viewport]
    }
  }

  /// How the longest piece of one look in a range is shown on a screen; nil for text without style.
  public func look(of range: Range<Int>, on viewport: Viewport) -> ScreenLook? {
    var best: (bytes: Int, look: ScreenLook)?
    var current: (bytes: Int, look: Int32) = (0, -1)
    for index in runs(in: range) where runs[index].look >= 0 {
      let run = runs[index]
      let bytes = run.content.clamped(to: range).count
      current = current.look == run.look ? (current.bytes + bytes, run.look) : (bytes, run.look)
      if current.bytes > best?.bytes ?? 0 { best = (current.bytes, looks[Int(run.look)][viewport]) }
    }
    return best?.look
  }

  /// The box around a range on a screen, where the page was laid out.
  public func box(of range: Range<Int>, on viewport: Viewport) -> Box? {
    guard let boxes = boxes[viewport] else { return nil }
    return runs(in: range).compactMap { boxes[$0] }.reduce(nil) { $0?.union($1) ?? $1 }
  }

  /// The same for a span of the source.
  public func box(ofSource span: SourceSpan, on viewport: Viewport) -> Box? {
    guard let boxes = boxes[viewport] else { return nil }
    return runs.indices.filter { runs[$0].source.start < span.end && span.start < runs[$0].source.end }
      .compactMap { boxes[$0] }.reduce(nil) { $0?.union($1) ?? $1 }
  }

  /// Indices of the runs that share bytes with a range.
  public func runs(in range: Range<Int>) -> Range<Int> {
    let place = runs.indices.partitioningIndex { runs[$0].content.upperBound > range.lowerBound }
    var end = place
    while end < runs.count, runs[end].content.lowerBound < range.upperBound { end += 1 }
    return place..<end
  }
}
