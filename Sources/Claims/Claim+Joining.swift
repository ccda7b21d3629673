import Scanning

extension Claim {
  /// By place, then by kind and vocabulary.
  static func isBefore(_ left: Claim, _ right: Claim) -> Bool {
    if left.range != right.range {
      return (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
    return (left.kind, left.vocabulary) < (right.kind, right.vocabulary)
  }

  /// Claims in the order of the text. Their places are sorted and each is moved once.
  static func ordered(_ claims: [Claim]) -> [Claim] {
    claims.indices.sorted { isBefore(claims[$0], claims[$1]) }.map { claims[$0] }
  }

  /// Sets the fields in the order of their names.
  mutating func add(_ fields: [ClaimField]) {
    self.fields += fields
    self.fields.sort { $0.name < $1.name }
  }

  /// Takes over what only the other one says.
  mutating func takeFields(of other: Claim) {
    for field in other.fields where self[field.name] == nil { fields.append(field) }
    fields.sort { $0.name < $1.name }
  }

  /// Reaches over scalars of the text that it was read in.
  mutating func reach(over other: Range<Int>, in text: FoldedText) {
    range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    span = text.bytes(range)
  }
}

extension [Claim] {
  /// Leaves out what others have taken in, by its places.
  mutating func remove(at taken: Set<Int>) {
    guard !taken.isEmpty else { return }
    self = indices.filter { !taken.contains($0) }.map { self[$0] }
  }
}
