import SeededNumbers

extension SeededGenerator {
  private static let alphabet: [Unicode.Scalar] = Array(
    "最低流量無門aZ9 *　/·，\u{200B}\u{AD}\u{FE0F}\nＡ１⼤𠮷😀-é\r\t".unicodeScalars)

  /// A text of characters that folding treats in different ways.
  mutating func text(upTo length: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      view.append(SeededGenerator.alphabet.randomElement(using: &self) ?? "a")
    }
    return String(view)
  }
}
