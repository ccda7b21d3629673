extension Array {
  /// The elements in stretches of some lengths, one after another.
  func cut(into counts: [Int]) -> [[Element]] {
    var rest = self[...]
    return counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }
}
