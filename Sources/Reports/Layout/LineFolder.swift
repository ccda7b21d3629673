/// Breaks a paragraph into lines of a width, between words or between Han characters.
enum LineFolder {
  /// Marks that may not begin a line, after the line-head rule of CLREQ.
  private static let neverFirst: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "」", "』", "”", "’", "】", "…", "—", "·", ",", ".", ";", ":",
    "!", "?", ")", "]", "%", "％",
  ]
  /// Marks that may not end a line.
  private static let neverLast: Set<Character> = ["（", "《", "「", "『", "“", "‘", "【", "(", "["]

  /// Lines of at most `width` columns, longer only where a single word is.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let columns = DisplayWidth.columns(of: piece)
      if used + columns > width, !line.isEmpty, piece != " " {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if line.isEmpty, piece == " " { continue }
      line += piece
      used += columns
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
  }

  /// Words, single spaces, and Han characters with the marks that must stay beside them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var last: Character?
    for character in text {
      if let before = last, mayBreak(before, character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      last = character
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
    if before == " " || after == " " { return true }
    if neverFirst.contains(after) || neverLast.contains(before) { return false }
    return DisplayWidth.columns(of: before) == 2 || DisplayWidth.columns(of: after) == 2
  }
}
