import Findings

/// A range of a document that a finding quotes.
struct PageMark {
  /// Bytes of `Document.content`.
  var range: Range<Int>
  var number: Int
  /// Id of the finding's card.
  var anchor: String
  var grade: String
  /// Whether it is the finding's own evidence and not a second place.
  var isPrimary: Bool

  /// The marks of each document, by its place in `CheckReport.shown`; first those that begin first.
  static func marks(_ context: PageContext) -> [[PageMark]] {
    var marks = [[PageMark]](repeating: [], count: context.report.shown.count)
    for entry in context.entries {
      for (place, evidence) in entry.finding.quotes.enumerated() {
        guard let document = context.places.document(of: evidence), let range = evidence.content else {
          continue
        }
        marks[document].append(
          PageMark(
            range: range, number: entry.number, anchor: entry.anchor, grade: entry.grade,
            isPrimary: place == 0))
      }
    }
    return marks.map { $0.sorted(by: isBefore) }
  }

  private static func isBefore(_ left: PageMark, _ right: PageMark) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.number)
      < (right.range.lowerBound, right.range.upperBound, right.number)
  }

  /// The graver first; a review last.
  static let grades = ["error", "warning", "note", "review"]
}

/// A piece of a text between two ends of marks.
struct MarkedPiece {
  var range: Range<Int>
  /// Marks over it.
  var marks: [PageMark]
  /// Marks that end where it ends.
  var ending: [PageMark]

  /// Cuts a range wherever a mark begins or ends.
  static func pieces(of range: Range<Int>, _ marks: [PageMark]) -> [MarkedPiece] {
    let over = marks.filter { $0.range.overlaps(range) }
    var cuts = Set([range.lowerBound, range.upperBound])
    for mark in over {
      cuts.insert(max(mark.range.lowerBound, range.lowerBound))
      cuts.insert(min(mark.range.upperBound, range.upperBound))
    }
    let ends = cuts.sorted()
    return zip(ends, ends.dropFirst()).map { start, end in
      MarkedPiece(
        range: start..<end, marks: over.filter { $0.range.lowerBound < end && start < $0.range.upperBound },
        ending: over.filter { $0.range.upperBound == end })
    }
  }

  /// The gravest grade over it, or nil; first that of primary marks.
  var grade: String? {
    let primary = marks.filter(\.isPrimary)
    let deciding = primary.isEmpty ? marks : primary
    return PageMark.grades.first { grade in deciding.contains { $0.grade == grade } }
  }
}
