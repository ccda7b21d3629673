import Documents

/// Splits CSV and TSV into records, after RFC 4180; what breaks its rules is read as it stands.
struct DelimitedParser {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  /// Quotes that never close are read as text, each at the cost of one more pass; so only a few are.
  private var chances = 4
  private(set) var records: [DelimitedRecord] = []
  /// Offsets of quotes that never close.
  private(set) var unclosed: [Int] = []

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    parse()
  }

  /// The one of `,` `;` and tab that parts the first line most often.
  static func delimiter(of source: SourceFile) -> UInt8 {
    if source.mediaType == .tsv { return 0x09 }
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in source.text {
      if byte == 0x22 { quoted.toggle() }
      if !quoted, byte == 0x0A || byte == 0x0D { break }
      if !quoted { counts[byte, default: 0] += 1 }
    }
    var best: UInt8 = 0x2C
    for candidate: UInt8 in [0x09, 0x3B] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }

  private mutating func parse() {
    while index < bytes.count {
      let record = readRecord()
      let isBlank = record.fields.count == 1 && TextScan.trimmed(bytes, record.fields[0].range).isEmpty
      if !isBlank { records.append(record) }
    }
  }

  private mutating func readRecord() -> DelimitedRecord {
    var record = DelimitedRecord(fields: [], start: index)
    while true {
      record.fields.append(readField())
      guard index < bytes.count else { return record }
      let byte = bytes[index]
      index += 1
      if byte == delimiter {
        if index == bytes.count {
          record.fields.append(DelimitedField(range: index..<index, isQuoted: false))
        }
        continue
      }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return record
    }
  }

  private mutating func readField() -> DelimitedField {
    var start = index
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == 0x22, let field = readQuoted(at: start) { return field }
    let first = index
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    return DelimitedField(range: first..<index, isQuoted: false)
  }

  /// The field that opens with a quote; what follows its closing quote up to the delimiter is left out.
  private mutating func readQuoted(at quote: Int) -> DelimitedField? {
    var end = quote + 1
    while end < bytes.count {
      if bytes[end] != 0x22 {
        end += 1
      } else if end + 1 < bytes.count, bytes[end + 1] == 0x22 {
        end += 2
      } else {
        break
      }
    }
    if end >= bytes.count {
      unclosed.append(quote)
      if chances > 0 {
        chances -= 1
        return nil
      }
      end = bytes.count
    }
    index = min(end + 1, bytes.count)
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    return DelimitedField(range: quote + 1..<max(end, quote + 1), isQuoted: true)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }
}
