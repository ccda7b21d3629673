import Documents

/// Taking line feeds out of the finished text.
extension DocumentBuilder {
  /// Puts the letters of spread words beside one another, so that each such word stands in one line of one block.
  mutating func joinSpreadLetters() {
    let joints = SpreadLetters(self).joints
    if joints.isEmpty { return }
    let map = JointMap(joints: joints, blocks: blocks)
    joinRuns(map)
    joinBlocks(map)
    links = links.map { Hyperlink(target: $0.target, content: map.range($0.content)) }
    for index in containers.indices { containers[index].blocks = map.blockRange(containers[index].blocks) }
    for index in controls.indices { controls[index].label = controls[index].label.map(map.block) }
    noteMarks = Dictionary(noteMarks.map { (map.block($0.key), $0.value) }) { first, _ in first }
    content = map.text(content)
  }

  /// Cuts the runs at the line feeds; those that begin a block are found by the number that they had.
  private mutating func joinRuns(_ map: JointMap) {
    let (old, oldBoxes) = (runs, boxes)
    var firsts: [Int] = []
    runs = []
    boxes = oldBoxes.mapValues { _ in [] }
    for (number, run) in old.enumerated() {
      firsts.append(runs.count)
      for part in map.parts(run.content) {
        runs.append(run.part(part, at: map.offset(part.lowerBound)))
        addBoxes(oldBoxes.compactMapValues { number < $0.count ? $0[number] : nil })
      }
    }
    firsts.append(runs.count)
    for index in blocks.indices {
      blocks[index].runs = firsts[blocks[index].runs.lowerBound]..<firsts[blocks[index].runs.upperBound]
    }
  }

  private mutating func joinBlocks(_ map: JointMap) {
    let old = blocks
    blocks = []
    for (number, block) in old.enumerated() {
      let content = map.range(block.content)
      if map.block(number) < blocks.count {
        blocks[blocks.count - 1].content = blocks[blocks.count - 1].content.lowerBound..<content.upperBound
        blocks[blocks.count - 1].runs = blocks[blocks.count - 1].runs.lowerBound..<block.runs.upperBound
        continue
      }
      var moved = block
      moved.content = content
      moved.heading = block.heading.map(map.block)
      moved.cell?.rowHeader = block.cell?.rowHeader.map(map.block)
      moved.cell?.columnHeader = block.cell?.columnHeader.map(map.block)
      blocks.append(moved)
    }
  }

  /// The block that a byte of the text lies in.
  func block(at offset: Int) -> Int {
    return blocks.indices.partitioningIndex { blocks[$0].content.upperBound >= offset }
  }
}
