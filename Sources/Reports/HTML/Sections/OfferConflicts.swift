import Documents
import Findings

/// Which findings between channels rest on a value of the matrix.
struct OfferConflicts {
  private var entries: [String: [PageContext.Entry]] = [:]

  init(_ context: PageContext) {
    for entry in context.entries where entry.finding.category == .crossChannel {
      for path in Set(entry.finding.quotes.map(\.path)) { entries[path, default: []].append(entry) }
    }
  }

  /// Findings that quote the value's words, each once, in their order.
  func entries(for value: ReconciledAttribute.Value) -> [PageContext.Entry] {
    guard let place = value.evidence else { return [] }
    return (entries[place.path] ?? []).filter { entry in
      entry.finding.quotes.contains { OfferConflicts.overlap($0, place) }
    }
  }

  private static func overlap(_ left: Evidence, _ right: Evidence) -> Bool {
    left.path == right.path && left.row == right.row && left.span.start < right.span.end
      && right.span.start < left.span.end
  }
}
