/// Numbers that are the same in each run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let alphabet: [Unicode.Scalar] = Array(
    "最低流量無門aZ9 *　，\u{200B}\u{AD}\u{FE0F}\nＡ１⼤𠮷😀-é\r\t".unicodeScalars)

  /// A text of characters that folding treats in different ways.
  mutating func text(upTo length: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      view.append(SeededGenerator.alphabet.randomElement(using: &self) ?? "a")
    }
    return String(view)
  }
}
