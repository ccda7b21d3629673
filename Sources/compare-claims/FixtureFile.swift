/// A file of texts, each with the claims that a careful reader takes from it.
struct FixtureFile {
  struct Entry {
    /// Comments above it, with their slashes.
    var comments: [String]
    /// Lines after "> ".
    var text: [String]
    var expected: [String]
    /// Number of the entry's first line.
    var line: Int

    /// Whether a comment says that the tool is known to read it wrongly: "//! why".
    var isKnownWrong: Bool { comments.contains { $0.hasPrefix("//!") } }

    /// Takes over the quoted words of what is read with the same values, where one quote holds the other.
    mutating func acceptEvidence(_ read: [String]) {
      var rest = read.filter { !expected.contains($0) }
      for index in expected.indices where !read.contains(expected[index]) {
        let own = Entry.parts(expected[index])
        guard
          let place = rest.firstIndex(where: {
            let other = Entry.parts($0)
            return other.values == own.values
              && (other.quote.contains(own.quote) || own.quote.contains(other.quote))
          })
        else { continue }
        expected[index] = rest.remove(at: place)
      }
      if expected.sorted() == read.sorted() { expected = read }
    }

    /// The words of a line as a set, and what it quotes.
    private static func parts(_ line: String) -> (values: Set<Substring>, quote: Substring) {
      guard let quote = line.firstIndex(of: "「") else { return (Set(line.split(separator: " ")), "") }
      return (Set(line[..<quote].split(separator: " ")), line[quote...].dropFirst().dropLast())
    }

    func difference(_ read: [String], _ path: String) -> String {
      var lines = ["\(path):\(line)"] + text.map { "  > \($0)" }
      lines += expected.map { (read.contains($0) ? "    " : "  - ") + $0 }
      lines += read.filter { !expected.contains($0) }.map { "  + \($0)" }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  var entries: [Entry] = []

  init(_ text: String) {
    var entry = Entry(comments: [], text: [], expected: [], line: 1)
    func close(_ entries: inout [Entry]) {
      if !entry.text.isEmpty || !entry.comments.isEmpty { entries.append(entry) }
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        close(&entries)
        entry = Entry(comments: [], text: [], expected: [], line: number + 2)
      } else if line.hasPrefix("//") {
        entry.comments.append(String(line))
      } else if line.hasPrefix(">") {
        entry.text.append(String(line.dropFirst(line.hasPrefix("> ") ? 2 : 1)))
      } else {
        entry.expected.append(String(line))
      }
    }
    close(&entries)
  }

  var text: String {
    entries.map { ($0.comments + $0.text.map { "> \($0)" } + $0.expected).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }
}
