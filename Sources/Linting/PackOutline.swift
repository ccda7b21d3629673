/// What is told of a pack before it is loaded.
struct PackOutline: Sendable {
  var id: String
  /// The pack that it builds on, or nil.
  var base: String?
  /// Names of the regions whose law it holds.
  var regions: [String]
  /// Whether it lies in a folder that the project names.
  var isOwn: Bool

  /// Whether one of its regions is named in the free text of a campaign's regions.
  ///
  /// A name behind 除 or 不含 is left out by the text, up to the 外 or the mark that closes the exception.
  func covers(_ text: String) -> Bool {
    let words = Array(text.lowercased())
    return regions.contains { PackOutline.names(Array($0.lowercased()), words) }
  }

  private static let openers = ["除", "不含", "不包括", "不包含", "except ", "excluding "].map { Array($0) }
  private static let closers: Set<Character> = ["外", "）", ")", "；", ";", "。"]

  private static func names(_ name: [Character], _ words: [Character]) -> Bool {
    guard !name.isEmpty, words.count >= name.count else { return false }
    return (0...words.count - name.count).contains { start in
      words[start...].starts(with: name) && !isExcepted(words[..<start])
    }
  }

  /// Whether what stands before a name opens an exception and does not close it.
  private static func isExcepted(_ before: ArraySlice<Character>) -> Bool {
    let opened = before.indices.last { place in openers.contains { before[place...].starts(with: $0) } }
    guard let opened else { return false }
    return !before[opened...].contains { closers.contains($0) }
  }
}
