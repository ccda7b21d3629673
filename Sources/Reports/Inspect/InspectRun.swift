import Documents

/// A stretch of text of one look, as `inspect` lists it.
struct InspectRun {
  var block: Int
  /// Bytes of `Document.content`.
  var content: Range<Int>
  /// Nil for text without style.
  var look: ScreenLook?
  var hiddenBy: HiddenReason?
  var box: Box?

  /// The runs of a document in reading order. Neighbours that look alike are one, with the space between them.
  static func runs(of document: Document, on viewport: Viewport) -> [InspectRun] {
    var result: [InspectRun] = []
    for (number, block) in document.blocks.enumerated() {
      var last: TextRun?
      for index in block.runs {
        let run = document.runs[index]
        let box = document.boxes[viewport]?[index]
        if let last, last.look == run.look, last.traits == run.traits {
          result[result.count - 1].content =
            result[result.count - 1].content.lowerBound..<run.content.upperBound
          if let box { result[result.count - 1].box = result[result.count - 1].box?.union(box) ?? box }
        } else {
          result.append(one(run, number, block, document, viewport, box))
        }
        last = run
      }
    }
    return result
  }

  private static func one(
    _ run: TextRun, _ number: Int, _ block: Block, _ document: Document, _ viewport: Viewport, _ box: Box?
  ) -> InspectRun {
    let look = run.look < 0 ? nil : document.looks[Int(run.look)][viewport]
    let reason = look == nil ? block.visibility.reason : look?.hidden
    return InspectRun(block: number, content: run.content, look: look, hiddenBy: reason, box: box)
  }
}

extension Visibility {
  /// Why the text is hidden, or nil.
  var reason: HiddenReason? { if case .hidden(let reason) = self { reason } else { nil } }
}
