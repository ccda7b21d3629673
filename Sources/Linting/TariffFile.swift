import Campaigns
import Documents
import Encodings
import Findings
import Ingest
import YAML

/// Reads a campaign's file of filed tariffs: CSV or TSV by a map of columns, or a JSON or YAML list of offers.
struct TariffFile {
  let fileSystem: FileSystem
  let path: String
  /// Attribute and column, in the order of the manifest; empty where the columns bear the attributes' names.
  let columns: [TariffSource.Column]

  private static let limit = 64 << 20

  /// The offers in the order of the file, and what was wrong with the others.
  func read() -> (offers: [FiledOffer], errors: [RunError]) {
    do throws(FileError) {
      let bytes = try fileSystem.read(path, limit: TariffFile.limit)
      if path.hasSuffix(".json") || path.hasSuffix(".yaml") || path.hasSuffix(".yml") { return list(bytes) }
      return table(bytes)
    } catch {
      return ([], [RunError(path: path, message: error.message)])
    }
  }

  private func table(_ bytes: [UInt8]) -> (offers: [FiledOffer], errors: [RunError]) {
    let decoded = SourceDecoder.decode(bytes, isHTML: false)
    let type = MediaType(fileName: path) ?? .csv
    let table = RecordTable(
      SourceFile(path: path, text: decoded.text, mediaType: type, encoding: decoded.encoding))
    let map = columns.isEmpty ? table.header.map { TariffSource.Column(attribute: $0, name: $0) } : columns
    var errors = map.filter { !table.header.contains($0.name) }.map { column in
      RunError(
        path: path, line: 1, column: 1,
        message: LocalizedText(
          zh: "没有名为“\(column.name)”的列（\(column.attribute)）；有：\(table.header.joined(separator: "、"))",
          en:
            "there is no column `\(column.name)` for `\(column.attribute)`; there are: \(table.header.joined(separator: ", "))"
        ))
    }
    var offers: [FiledOffer] = []
    for row in table.rows {
      let record = TariffRecord(
        map.compactMap { column in
          table.header.firstIndex(of: column.name).flatMap { place in
            place < row.values.count ? (column.attribute, row.values[place]) : nil
          }
        })
      switch record.offer() {
      case .success(let offer): offers.append(offer)
      case .failure(let fault):
        errors.append(RunError(path: path, line: row.line, column: 1, message: fault.message))
      }
    }
    return (
      offers,
      errors + table.problems.map { RunError(path: path, line: $0.line, column: 1, message: $0.message) }
    )
  }

  /// JSON is YAML: a list of offers as the manifest writes them, alone or under `offers`.
  private func list(_ bytes: [UInt8]) -> (offers: [FiledOffer], errors: [RunError]) {
    let (offers, problems) = ManifestReader.offers(bytes)
    let source = YAMLSource(bytes)
    return (offers, problems.map { RunError(path, $0, in: source) })
  }
}
