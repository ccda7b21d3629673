public import Documents

/// Finds the document that an evidence quotes, also among the messages and records of one file.
public struct DocumentPlaces: Sendable {
  private let documents: [Document]
  /// By path, ascending by where they begin in the source.
  private let byPath: [String: [(start: Int, number: Int)]]

  public init(_ documents: [Document]) {
    self.documents = documents
    let places = documents.indices.map { number in
      (start: documents[number].runs.map(\.source.start).min() ?? 0, number: number)
    }
    byPath = Dictionary(grouping: places, by: { documents[$0.number].path }).mapValues { places in
      places.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
    }
  }

  /// Place of the document among those that were given, or nil where it is not one of them.
  public func document(of evidence: Evidence) -> Int? {
    guard let places = byPath[evidence.path] else { return nil }
    let place = places.indices.partitioningIndex { places[$0].start > evidence.span.start }
    if place > 0, evidence.isOf(documents[places[place - 1].number]) { return places[place - 1].number }
    return places.first { evidence.isOf(documents[$0.number]) }?.number
  }
}
