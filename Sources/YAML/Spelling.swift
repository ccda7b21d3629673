/// Finds the word that was meant.
public enum Spelling {
  /// Longer words are not compared.
  private static let lengthLimit = 64

  /// The candidate nearest to a word by the optimal string alignment distance (Damerau 1964, Levenshtein 1966),
  /// letter case aside; nil where none is within a third of the longer word's length. The first of equals wins.
  public static func nearest(_ word: String, in candidates: [String]) -> String? {
    let scalars = Array(word.lowercased().unicodeScalars.prefix(lengthLimit + 1))
    guard !scalars.isEmpty, scalars.count <= lengthLimit else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(lengthLimit + 1))
      guard other.count <= lengthLimit else { continue }
      let limit = max(scalars.count, other.count) / 3
      guard abs(scalars.count - other.count) <= limit else { continue }
      let distance = distance(scalars, other)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
