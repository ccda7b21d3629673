/// English abbreviations whose full stop ends no sentence.
enum Abbreviations {
  private static let words = TermTable<Bool>([
    (
      "e.g i.e etc vs approx incl excl inc no st mr mrs ms dr ltd avg max min mo yr p.m a.m u.s u.k est ext tel "
        + "jan feb mar apr jun jul aug sep sept oct nov dec", true
    )
  ])

  /// Whether the full stop at a place belongs to an abbreviation and a word or number goes on behind it.
  static func endsAt(_ index: Int, _ scalars: [UInt32]) -> Bool {
    guard words.matchEnding(scalars, at: index) != nil else { return false }
    let next = index + 2
    guard next < scalars.count else { return false }
    if isDigit(scalars[next]) { return true }
    // "Inc." and "etc." may end a sentence as well; a lower-case letter cannot be told from a folded capital.
    return scalars[next] != 0x0A && !mayEnd(index, scalars)
  }

  private static let finals = TermTable<Bool>([("no inc etc ltd mo yr p.m a.m u.s u.k min max mar est", true)]
  )

  private static func mayEnd(_ index: Int, _ scalars: [UInt32]) -> Bool {
    finals.matchEnding(scalars, at: index) != nil
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
