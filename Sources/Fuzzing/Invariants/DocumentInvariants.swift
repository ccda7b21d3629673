import Documents

/// What holds for the document of every source.
struct DocumentInvariants {
  private let document: Document
  private var content: [UInt8] { document.content }
  private var source: [UInt8] { document.source.text }

  static func check(_ document: Document) throws(BrokenInvariant) {
    let invariants = DocumentInvariants(document: document)
    try TextInvariants.checkUTF8(document.content, "content")
    try invariants.checkRuns()
    try invariants.checkBlocks()
    try invariants.checkContainers()
    try invariants.checkReferences()
    try invariants.checkLooks()
    try invariants.checkPlaces()
  }

  /// The pieces of the text stand in order; a verbatim one is what the source has there.
  private func checkRuns() throws(BrokenInvariant) {
    var reached = 0
    for run in document.runs {
      try TextInvariants.check(run.content, in: content, "run")
      try TextInvariants.check(run.source.range, in: source, "source of a run")
      try hold(run.content.lowerBound >= reached, "run \(run.content) begins before \(reached)")
      try hold(run.look >= -1 && Int(run.look) < document.looks.count, "look \(run.look) is none")
      reached = run.content.upperBound
      if run.isVerbatim {
        try hold(
          content[run.content].elementsEqual(source[run.source.range]),
          "run \(run.content) is not what stands at \(run.source.range)")
      }
    }
  }

  /// Each block is followed by a line feed, and its runs lie in it.
  private func checkBlocks() throws(BrokenInvariant) {
    var reached = 0
    var reachedRun = 0
    for block in document.blocks {
      try TextInvariants.check(block.content, in: content, "block")
      try hold(block.content.lowerBound == reached, "block \(block.content) does not begin at \(reached)")
      try hold(
        block.content.upperBound < content.count && content[block.content.upperBound] == 0x0A,
        "no line feed behind block \(block.content)")
      reached = block.content.upperBound + 1
      try hold(
        block.runs.lowerBound >= reachedRun && block.runs.upperBound <= document.runs.count,
        "runs \(block.runs) of a block are out of order")
      reachedRun = block.runs.upperBound
      for run in document.runs[block.runs] {
        try hold(
          block.content.lowerBound <= run.content.lowerBound
            && run.content.upperBound <= block.content.upperBound,
          "run \(run.content) leaves its block \(block.content)")
      }
    }
    try hold(reached == content.count, "blocks end at \(reached) of \(content.count) bytes")
  }

  private func checkContainers() throws(BrokenInvariant) {
    for (index, container) in document.containers.enumerated() {
      try hold((container.parent ?? -1) < index, "container \(index) comes before its parent")
      try hold(
        container.blocks.lowerBound >= 0 && container.blocks.upperBound <= document.blocks.count,
        "blocks \(container.blocks) of a container are none")
    }
  }

  /// Whatever names a block, a container or a place names one that is there.
  private func checkReferences() throws(BrokenInvariant) {
    for block in document.blocks {
      let others = [block.heading, block.cell?.rowHeader, block.cell?.columnHeader]
      try checkIndices(others, below: document.blocks.count, "block")
      try checkIndices([block.container, block.card], below: document.containers.count, "container")
    }
    try checkIndices(document.controls.map(\.label), below: document.blocks.count, "label")
    try checkIndices(
      document.footnotes.map(\.note) + document.looseNotes, below: document.blocks.count, "note")
    for note in document.footnotes { try TextInvariants.check(note.reference, in: content, "footnote") }
    for link in document.links { try TextInvariants.check(link.content, in: content, "link") }
    for control in document.controls {
      try TextInvariants.check(control.source.range, in: source, "control")
    }
    for directive in document.directives {
      try TextInvariants.check(directive.source.range, in: source, "directive")
      try TextInvariants.check(directive.scope?.range ?? 0..<0, in: source, "scope of a directive")
      try hold(
        source[directive.source.range].elementsEqual(directive.text.utf8),
        "a directive is not what stands at \(directive.source.range)")
    }
  }

  private func checkIndices(_ indices: [Int?], below count: Int, _ name: String) throws(BrokenInvariant) {
    for case .some(let index) in indices {
      try hold(index >= 0 && index < count, "\(name) \(index) of \(count)")
    }
  }

  private func checkLooks() throws(BrokenInvariant) {
    for look in document.looks.flatMap({ [$0.phone.text, $0.desktop.text] }) {
      if let size = look.fontSize { try hold(size >= 0 && size.isFinite, "font size \(size)") }
      if let weight = look.fontWeight { try hold((1...1000).contains(weight), "font weight \(weight)") }
      if let contrast = look.contrast { try hold(contrast >= 1 && contrast <= 21.01, "contrast \(contrast)") }
      try hold(look.opacity >= 0 && look.opacity <= 1, "opacity \(look.opacity)")
      try hold(look.background.map { $0.alpha == 255 } ?? true, "a background is not opaque")
    }
  }

  /// What blocks come from lies in the source, and one block's end not before its start.
  private func checkPlaces() throws(BrokenInvariant) {
    for block in document.blocks.prefix(100) {
      let span = document.sourceSpan(of: block.content)
      try TextInvariants.check(span.range, in: source, "source of block")
      let (start, end) = (document.source.position(at: span.start), document.source.position(at: span.end))
      try hold(
        start.offset == span.start && (start.line, start.column) <= (end.line, end.column),
        "the places of \(span.range) are out of order")
    }
  }
}
