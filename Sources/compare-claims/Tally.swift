/// What agreed so far.
struct Tally {
  private var texts = 0
  private var exact = 0
  private var knownWrong = 0
  private var mended = 0
  private var expected = 0
  private var read = 0
  private var both = 0

  mutating func add(_ entry: FixtureFile.Entry, _ read: [String]) {
    guard !entry.text.isEmpty else { return }
    texts += 1
    let isExact = read == entry.expected
    if isExact { exact += 1 }
    if entry.isKnownWrong { knownWrong += 1 }
    if entry.isKnownWrong, isExact { mended += 1 }
    expected += entry.expected.count
    self.read += read.count
    var rest = read
    for line in entry.expected {
      guard let place = rest.firstIndex(of: line) else { continue }
      rest.remove(at: place)
      both += 1
    }
  }

  /// Every text is read as expected, and what is known to be wrong still is.
  var isClean: Bool { texts > 0 && exact + knownWrong - mended == texts && mended == 0 }

  var summary: String {
    func share(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? "-" : "\(Double(part * 1000 / whole) / 1000)"
    }
    return "\(texts) texts, \(exact) as expected, \(knownWrong) known to be wrong"
      + (mended > 0 ? " (\(mended) of them right now: take the mark away)" : "")
      + "; claims: recall \(share(both, expected)), precision \(share(both, read))"
  }
}
