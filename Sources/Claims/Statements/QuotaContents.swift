import Documents
import Scanning

/// Joins a quota with what it is made of: "30GB（含20GB定向）" is one quota with 20 GB directed in it.
struct QuotaContents {
  let claims: DocumentClaims

  func attach(_ statements: inout [Claim]) {
    var taken: Set<Int> = []
    for index in statements.indices where statements[index].kind == .dataQuota && !taken.contains(index) {
      guard let total = statements[index].number("data") else { continue }
      let parts = parts(of: index, statements, total)
      guard !parts.isEmpty else { continue }
      statements[index].fields.removeAll { $0.name == "scope" }
      for part in parts {
        let scope = statements[part].text("scope") ?? "directed"
        if let data = statements[part].number("data") {
          statements[index].fields.append(ClaimField(scope, .number(data)))
        }
        taken.insert(part)
      }
      statements[index].fields.sort { $0.name < $1.name }
      let last = statements[parts[parts.count - 1]].range
      statements[index].reach(over: last.lowerBound..<end(after: last.upperBound), in: claims.text)
    }
    statements.remove(at: taken)
  }

  /// The quotas behind "含" or inside the brackets that follow a total, each with a scope and none above it.
  private func parts(of index: Int, _ statements: [Claim], _ total: Rational) -> [Int] {
    let own = statements[index]
    var parts: [Int] = []
    var end = own.range.upperBound
    for next in statements.indices[(index + 1)...].prefix(8) {
      let part = statements[next]
      guard part.kind == .dataQuota, part.sentence == own.sentence else { continue }
      guard part.range.lowerBound >= end, part.range.lowerBound - end <= 14, let data = part.number("data"),
        data < total, part.text("scope") != nil
      else { break }
      if parts.isEmpty, !opens(end..<part.range.lowerBound) { break }
      parts.append(next)
      end = part.range.upperBound
    }
    return parts
  }

  /// Whether the words between a total and a quota say that the one holds the other.
  private func opens(_ gap: Range<Int>) -> Bool {
    let scalars = claims.text.scalars
    if let first = gap.first, scalars[first] == 0x28 { return true }
    return QuotaContents.words.contains { word in gap.contains { scalars[$0...].starts(with: word) } }
  }

  /// Past the bracket that closes behind the last part.
  private func end(after place: Int) -> Int {
    place < claims.text.count && claims.text.scalars[place] == 0x29 ? place + 1 : place
  }

  private static let words = ["含", "其中", "包括", "including", "of which", "incl"].map { TextFolder.fold($0) }
}
