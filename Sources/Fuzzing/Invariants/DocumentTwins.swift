import Documents

/// Two documents of one source, which are the same in all that can be compared.
enum DocumentTwins {
  static func check(_ first: [Document], _ second: [Document]) throws(BrokenInvariant) {
    try hold(first.count == second.count, "\(first.count) documents, read again \(second.count)")
    for (one, other) in zip(first, second) { try check(one, other) }
  }

  private static func check(_ one: Document, _ other: Document) throws(BrokenInvariant) {
    try hold(one.content == other.content, "the text differs when it is read again")
    try hold(one.runs == other.runs && one.looks == other.looks, "runs differ when they are read again")
    try hold(
      one.controls == other.controls && one.footnotes == other.footnotes && one.links == other.links
        && one.directives == other.directives && one.fields == other.fields
        && one.looseNotes == other.looseNotes && one.language == other.language && one.row == other.row,
      "what was found differs when it is read again")
    let areAlike = zip(one.blocks, other.blocks).allSatisfy { left, right in
      left.kind == right.kind && left.content == right.content && left.visibility == right.visibility
        && left.path == right.path && left.heading == right.heading && left.card == right.card
        && left.container == right.container && left.cell == right.cell && left.hiddenOn == right.hiddenOn
    }
    try hold(areAlike && one.blocks.count == other.blocks.count, "blocks differ when they are read again")
  }
}
