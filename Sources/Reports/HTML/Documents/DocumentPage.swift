import Documents

/// A document as its reader sees it, with the findings' marks: text, size, colours and order are the document's, the
/// markup is ours.
struct DocumentPage {
  /// The screen on which pages are shown.
  static let viewport = Viewport.phone

  let document: Document
  let marks: [PageMark]
  let looks: LookSheet
  let language: Language
  private let runs: [[InspectRun]]

  init(_ document: Document, _ marks: [PageMark], _ looks: LookSheet, _ language: Language) {
    self.document = document
    self.marks = marks
    self.looks = looks
    self.language = language
    runs = DocumentPage.runs(of: document)
  }

  /// By block; together they cover it, since a space between two looks belongs to neither.
  private static func runs(of document: Document) -> [[InspectRun]] {
    var result = [[InspectRun]](repeating: [], count: document.blocks.count)
    for run in InspectRun.runs(of: document, on: viewport) { result[run.block].append(run) }
    for (number, block) in document.blocks.enumerated() {
      var start = block.content.lowerBound
      for index in result[number].indices {
        let isLast = index == result[number].count - 1
        let end = isLast ? block.content.upperBound : result[number][index].content.upperBound
        result[number][index].content = start..<max(start, end)
        start = max(start, end)
        // What stands in the window's bar has no look, and is seen.
        if block.kind == .title { (result[number][index].hiddenBy, result[number][index].look) = (nil, nil) }
      }
    }
    return result
  }

  /// How many blocks the reader does not see.
  func hiddenCount(_ blocks: [Int]) -> Int { blocks.count { isHidden($0) } }

  private func isHidden(_ block: Int) -> Bool { runs[block].allSatisfy { $0.hiddenBy != nil } }

  /// What lies behind most of the visible blocks.
  func mainGround(_ blocks: [Int]) -> String? {
    var counts: [String: Int] = [:]
    var best: (name: String, count: Int)?
    for block in blocks where !isHidden(block) {
      guard let name = ground(of: block) else { continue }
      let count = counts[name, default: 0] + 1
      counts[name] = count
      if count > best?.count ?? 0 { best = (name, count) }
    }
    return best?.name
  }

  /// What lies behind the block's longest text.
  private func ground(of block: Int) -> String? {
    looks.ground(runs[block].max { $0.content.count < $1.content.count }?.look?.text)
  }

  /// The blocks, with cards and rows of tables kept together, and a word where some are left out.
  func write(_ blocks: [Int], to writer: inout HTMLWriter) {
    var next = 0
    var place = 0
    while place < blocks.count {
      writeGap(blocks[place] - next, to: &writer)
      let end = DocumentPage.end(of: blocks, from: place) { document.blocks[$0].card }
      let part = Array(blocks[place..<end])
      if document.blocks[blocks[place]].card == nil {
        writeRows(part, to: &writer)
      } else {
        writer.element("div", ["class": "pc"]) { writeRows(part, to: &$0) }
      }
      next = blocks[end - 1] + 1
      place = end
    }
    writeGap(document.blocks.count - next, to: &writer)
  }

  /// Where a stretch of neighbouring blocks with the same key ends.
  private static func end<Key: Equatable>(
    of blocks: [Int], from start: Int, _ key: (Int) -> Key
  ) -> Int {
    var end = start + 1
    while end < blocks.count, blocks[end] == blocks[end - 1] + 1, key(blocks[end]) == key(blocks[start]) {
      end += 1
    }
    return end
  }

  private func writeRows(_ blocks: [Int], to writer: inout HTMLWriter) {
    var place = 0
    while place < blocks.count {
      let cell = document.blocks[blocks[place]].cell
      let end = DocumentPage.end(of: blocks, from: place) { number in
        document.blocks[number].cell.map { [$0.table, $0.row] }
      }
      if cell == nil {
        for number in blocks[place..<end] { write(number, to: &writer) }
      } else {
        writer.element("div", ["class": "pr"]) { writer in
          for number in blocks[place..<end] { write(number, to: &writer) }
        }
      }
      place = end
    }
  }

  private func writeGap(_ count: Int, to writer: inout HTMLWriter) {
    guard count > 0 else { return }
    let text = language == .zh ? "略去 \(count) 段" : "\(count) blocks left out"
    writer.element("p", ["class": "gap"], text: "⋯ \(text) ⋯")
  }

  private func write(_ number: Int, to writer: inout HTMLWriter) {
    let block = document.blocks[number]
    let isHidden = isHidden(number)
    if isHidden { writeStub(number, to: &writer) }
    let ground = isHidden ? nil : ground(of: number)
    let names = ["b", DocumentPage.name(of: block.kind), isHidden ? "hid" : nil, ground].compactMap { $0 }
    writer.element("p", ["class": names.joined(separator: " ")]) { writer in
      if isHidden { writeReason(runs[number].first?.hiddenBy, to: &writer) }
      writeControl(of: number, to: &writer)
      for run in runs[number] { write(run, ground: ground, isInHidden: isHidden, to: &writer) }
    }
  }

  /// Stands where hidden text with marks would be, until that is shown.
  private func writeStub(_ number: Int, to writer: inout HTMLWriter) {
    let range = document.blocks[number].content
    let found = marks.filter { $0.range.overlaps(range) }
    guard let first = found.first, let reason = runs[number].first?.hiddenBy else { return }
    let text = Terms.hidden.text(in: language) + Terms.colon.text(in: language)
    writer.element("p", ["class": "stub"]) { writer in
      writer.text(text + Terms.hiddenBy(reason).text(in: language) + " ")
      MarkedText.writeNumber(first, language, to: &writer)
    }
  }

  private func writeReason(_ reason: HiddenReason?, to writer: inout HTMLWriter) {
    guard let reason else { return }
    writer.element("small", ["class": "hw"], text: Terms.hiddenBy(reason).text(in: language))
  }

  private func write(_ run: InspectRun, ground: String?, isInHidden: Bool, to writer: inout HTMLWriter) {
    let isHidden = run.hiddenBy != nil
    var names: [String] = []
    if isHidden {
      if !isInHidden { names.append("hid") }
    } else {
      names += [looks.letters(run.look?.text)].compactMap { $0 }
      if let own = looks.ground(run.look?.text), own != ground { names.append(own) }
    }
    if run.isStruck(in: document) { names.append("st") }
    let marked = MarkedText(document: document, marks: marks, language: language)
    guard !names.isEmpty else { return marked.write(run.content, to: &writer) }
    writer.element("span", ["class": names.joined(separator: " ")]) { writer in
      if isHidden, !isInHidden { writeReason(run.hiddenBy, to: &writer) }
      marked.write(run.content, to: &writer)
    }
  }
}

extension InspectRun {
  /// Whether all of it is struck through.
  fileprivate func isStruck(in document: Document) -> Bool {
    let runs = document.runs(in: content)
    return !runs.isEmpty && runs.allSatisfy { document.runs[$0].traits.contains(.struck) }
  }
}
