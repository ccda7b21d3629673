import Documents
import Scanning

/// Reads the cells of tables together with their headers: a cell "39元" under 月费 is read as "月费 39元".
///
/// The cells are written once more, each behind its header, as a document of their own; what is read there is
/// carried back to the cell.
struct HeaderedCells {
  /// A cell as it was written once more.
  struct Place {
    /// Where the cell's text begins in `document`, and in the original.
    var start: Int
    var original: Range<Int>
    var block: Int
  }

  let document: Document
  let places: [Place]

  /// Bytes of a header that are read at most.
  private static let longestHeader = 96
  /// Bytes of a cell; a longer one is text that speaks for itself.
  private static let longestCell = 240

  /// Nil where no cell has a header.
  init?(_ original: Document) {
    var content: [UInt8] = []
    var blocks: [Block] = []
    var places: [Place] = []
    for (number, block) in original.blocks.enumerated() {
      guard let cell = block.cell, block.content.count <= HeaderedCells.longestCell else { continue }
      for header in [cell.columnHeader, cell.rowHeader] {
        guard let header, header != number,
          original.blocks[header].content.count <= HeaderedCells.longestHeader
        else { continue }
        let start = content.count
        content += original.content[original.blocks[header].content]
        content.append(0x20)
        places.append(Place(start: content.count, original: block.content, block: number))
        content += original.content[block.content]
        blocks.append(Block(kind: .tableCell, content: start..<content.count, runs: 0..<0))
        content.append(0x0A)
      }
    }
    guard !places.isEmpty else { return nil }
    document = Document(
      source: original.source, channel: original.channel, content: content, blocks: blocks, runs: [])
    self.places = places
  }

  /// The part of a span in the copy that lies in its cell, in bytes of the original; nil where the claim lies
  /// wholly in one of both, and so is known or none.
  func original(of span: Range<Int>, block: Int) -> Range<Int>? {
    let place = places[block]
    guard span.lowerBound < place.start, span.upperBound > place.start else { return nil }
    let end = min(span.upperBound - place.start, place.original.count)
    return place.original.lowerBound..<(place.original.lowerBound + end)
  }
}
