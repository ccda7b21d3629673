/// The element names of one page as small numbers.
struct TagNames {
  private(set) var names: [String]
  private(set) var traits: [ElementTraits]
  private var short: [UInt64: Int32]
  private var long: [String: Int32]

  /// The table that every page starts from; copies share it until they meet a name of their own.
  static let known = TagNames()

  static let html = known.number("html")
  static let head = known.number("head")
  static let body = known.number("body")
  static let p = known.number("p")
  static let br = known.number("br")
  static let table = known.number("table")
  static let tbody = known.number("tbody")
  static let tr = known.number("tr")
  static let a = known.number("a")
  static let td = known.number("td")
  static let th = known.number("th")
  static let thead = known.number("thead")
  static let tfoot = known.number("tfoot")
  static let option = known.number("option")
  static let optgroup = known.number("optgroup")
  static let li = known.number("li")
  static let dd = known.number("dd")
  static let dt = known.number("dt")
  static let script = known.number("script")
  static let plaintext = known.number("plaintext")

  /// What may stand beside rows in a table.
  static let tableParts = ["tbody", "thead", "tfoot", "caption", "colgroup", "col"].map { known.number($0) }

  /// The elements that cannot be open inside one another and that a new one of this name ends.
  static func likes(of name: Int32) -> [Int32] {
    switch name {
    case a: [a]
    case li: [li]
    case dd, dt: [dd, dt]
    case td, th: [td, th]
    case tr: [td, th, tr]
    case tbody, thead, tfoot: [td, th, tr, tbody, thead, tfoot]
    case option: [option]
    case optgroup: [option, optgroup]
    default: []
    }
  }

  private init() {
    names = []
    traits = []
    short = [:]
    long = [:]
    for entry in ElementTable.entries {
      let number = insert(entry.name, entry.traits)
      if let key = TagNames.key(Array(entry.name.utf8), 0..<entry.name.utf8.count) {
        short[key] = number
      } else {
        long[entry.name] = number
      }
    }
  }

  /// The number of a name as it stands in the source, in any case.
  mutating func number(in text: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let key = TagNames.key(text, range) else { return longNumber(in: text, range) }
    if let known = short[key] { return known }
    let number = insert(ASCII.lowercase(text[range]), [])
    short[key] = number
    return number
  }

  private mutating func longNumber(in text: [UInt8], _ range: Range<Int>) -> Int32 {
    let name = ASCII.lowercase(text[range])
    if let known = long[name] { return known }
    let number = insert(name, [])
    long[name] = number
    return number
  }

  private func number(_ name: String) -> Int32 {
    names.firstIndex(of: name).map { Int32($0) } ?? 0
  }

  private mutating func insert(_ name: String, _ traits: ElementTraits) -> Int32 {
    names.append(name)
    self.traits.append(traits)
    return Int32(names.count - 1)
  }

  /// Up to eight bytes in lower case; nil for longer names and for bytes outside ASCII.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
    guard range.count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in range {
      guard text[index] != 0, text[index] < 0x80 else { return nil }
      key = key << 8 | UInt64(ASCII.lower(text[index]))
    }
    return key
  }
}
