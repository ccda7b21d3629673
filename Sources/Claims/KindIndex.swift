import Documents

/// The places of claims by their kinds.
struct KindIndex: Sendable {
  /// Kind and place of each claim in one number, ascending.
  private let entries: [UInt64]

  init(_ claims: [Claim]) {
    var entries: [UInt64] = []
    entries.reserveCapacity(claims.count)
    for (place, claim) in claims.enumerated() { entries.append(KindIndex.first(claim.kind) | UInt64(place)) }
    entries.sort()
    self.entries = entries
  }

  /// The places of a kind's claims, ascending; only those of a range where one is given.
  func places(of kind: ClaimKind, in range: Range<Int> = 0..<Int(UInt32.max)) -> [Int] {
    let start = firstEntry(from: KindIndex.first(kind) | UInt64(range.lowerBound))
    let end = firstEntry(from: KindIndex.first(kind) | UInt64(range.upperBound))
    return start == end ? [] : entries[start..<end].map { Int(UInt32(truncatingIfNeeded: $0)) }
  }

  /// Whether there are claims of a kind.
  func holds(_ kind: ClaimKind) -> Bool {
    let start = firstEntry(from: KindIndex.first(kind))
    return start < entries.count && entries[start] >> 32 == UInt64(kind.number)
  }

  /// The kinds of which there are claims, each once.
  var kinds: [ClaimKind] {
    var kinds: [ClaimKind] = []
    for entry in entries {
      let kind = ClaimKind(number: Int32(truncatingIfNeeded: entry >> 32))
      if kind != kinds.last { kinds.append(kind) }
    }
    return kinds
  }

  private static func first(_ kind: ClaimKind) -> UInt64 { UInt64(kind.number) << 32 }

  private func firstEntry(from bound: UInt64) -> Int {
    return entries.indices.partitioningIndex { entries[$0] >= bound }
  }
}
