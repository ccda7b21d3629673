import Campaigns
import Documents
import Encodings
import Ingest

/// A file of records, read as copy and as filed tariffs.
enum TableTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    for type in [MediaType.csv, .tsv] {
      try SourceTarget.check(bytes, type)
      try checkTariffs(bytes, type)
    }
  }

  private static func checkTariffs(_ bytes: [UInt8], _ type: MediaType) throws(BrokenInvariant) {
    let text = SourceDecoder.decode(bytes, isHTML: false).text
    let source = SourceFile(path: "input", text: text, mediaType: type)
    let table = RecordTable(source)
    for row in table.rows {
      try hold((1...source.lineStarts.count).contains(row.line), "record of line \(row.line)")
      let record = TariffRecord(zip(table.header, row.values).map { ($0, $1) })
      if case .success(let offer) = record.offer() { try hold(!offer.id.isEmpty, "an offer without id") }
    }
  }
}
