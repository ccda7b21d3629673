/// The named character references, ready for lookup.
struct ReferenceTable: Sendable {
  static let shared = ReferenceTable()

  private var expansions: [String: [UInt8]] = [:]
  private var legacy: Set<String> = []

  /// Length of the longest name and of the longest name that needs no semicolon, in bytes.
  static let longestName = 31
  static let longestLegacyName = 6

  private init() {
    expansions.reserveCapacity(2_200)
    for line in NamedReferences.list.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let colon = line.utf8.firstIndex(of: 0x3A) else { continue }
      var bytes: [UInt8] = []
      for hex in line[line.index(after: colon)...].split(separator: ",") {
        guard let value = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(value) else { continue }
        bytes += Array(String(Character(scalar)).utf8)
      }
      expansions[String(line[..<colon])] = bytes
    }
    let names = NamedReferences.withoutSemicolon.description
    legacy = Set(names.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// What `&name;` stands for, as UTF-8.
  func expansion(of text: ByteSource, _ name: Range<Int>) -> [UInt8]? {
    expansions[String(decoding: text.slice(name), as: UTF8.self)]
  }

  /// What `&name` stands for without a semicolon.
  func legacyExpansion(of text: ByteSource, _ name: Range<Int>) -> [UInt8]? {
    let name = String(decoding: text.slice(name), as: UTF8.self)
    return legacy.contains(name) ? expansions[name] : nil
  }
}
