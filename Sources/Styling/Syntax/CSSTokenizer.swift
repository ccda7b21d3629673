/// Cuts a style sheet into tokens after CSS Syntax Level 3, section 4.
struct CSSTokenizer {
  private typealias Kind = CSSToken.Kind

  let bytes: [UInt8]
  var index = 0
  private var found: [CSSToken] = []
  /// Opening tokens that nothing has closed yet.
  private var open: [Int32] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    found.reserveCapacity(bytes.count / 3 + 4)
  }

  /// All tokens, without an end token.
  mutating func tokens() -> [CSSToken] {
    while index < bytes.count { step() }
    for place in open { found[Int(place)].link = Int32(found.count) }
    return found
  }

  /// The byte at a distance from here; 0 beyond the end.
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  @inline(__always)
  private mutating func add(_ token: CSSToken) { found.append(token) }

  private mutating func step() {
    let start = index
    let byte = bytes[index]
    if byte.isCSSSpace { return whitespace() }
    if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x5F || byte == 0 { return identLike() }
    if byte.isDigit { return numeric() }
    switch byte {
    case 0x22, 0x27: string(byte)
    case 0x23: hash()
    case 0x28: push(.openRound)
    case 0x29: close(.closeRound)
    case 0x5B: push(.openSquare)
    case 0x5D: close(.closeSquare)
    case 0x7B: push(.openCurly)
    case 0x7D: close(.closeCurly)
    case 0x2C: single(.comma)
    case 0x3A: single(.colon)
    case 0x3B: single(.semicolon)
    case 0x2B, 0x2E: if startsNumber(0) { numeric() } else { single(.delimiter) }
    case 0x2D: dash()
    case 0x2F: if peek(1) == 0x2A { comment() } else { single(.delimiter) }
    case 0x3C:
      if peek(1) == 0x21, peek(2) == 0x2D, peek(3) == 0x2D {
        index += 4
        add(CSSToken(kind: .openComment, start: Int32(start), end: Int32(index)))
      } else {
        single(.delimiter)
      }
    case 0x40:
      index += 1
      if startsName(0) {
        named(.atKeyword)
      } else {
        index -= 1
        single(.delimiter)
      }
    case 0x5C: if isEscape(0) { identLike() } else { single(.delimiter) }
    default: single(.delimiter)
    }
  }

  private mutating func single(_ kind: CSSToken.Kind) {
    add(CSSToken(kind: kind, byte: bytes[index], start: Int32(index), end: Int32(index + 1)))
    index += 1
  }

  /// Brackets that nest deeper are taken as plain letters, so that readers may call themselves for what is inside.
  private static let greatestDepth = 100

  private mutating func push(_ kind: CSSToken.Kind) {
    guard open.count < CSSTokenizer.greatestDepth else { return single(.delimiter) }
    open.append(Int32(found.count))
    single(kind)
  }

  /// A closing token ends the innermost open one only if it is its mirror.
  private mutating func close(_ kind: CSSToken.Kind) {
    if let place = open.last, CSSTokenizer.mirror(found[Int(place)].kind) == kind {
      found[Int(place)].link = Int32(found.count)
      open.removeLast()
    }
    single(kind)
  }

  private static func mirror(_ kind: CSSToken.Kind) -> CSSToken.Kind {
    switch kind {
    case .openSquare: .closeSquare
    case .openCurly: .closeCurly
    default: .closeRound
    }
  }

  private mutating func whitespace() {
    let start = index
    while index < bytes.count, bytes[index].isCSSSpace { index += 1 }
    add(CSSToken(kind: .whitespace, start: Int32(start), end: Int32(index)))
  }

  private mutating func comment() {
    index += 2
    while index < bytes.count, !(bytes[index] == 0x2A && peek(1) == 0x2F) { index += 1 }
    index = min(index + 2, bytes.count)
  }

  private mutating func dash() {
    if startsNumber(0) { return numeric() }
    if peek(1) == 0x2D, peek(2) == 0x3E {
      add(CSSToken(kind: .closeComment, start: Int32(index), end: Int32(index + 3)))
      index += 3
    } else if startsName(0) {
      identLike()
    } else {
      single(.delimiter)
    }
  }

  private mutating func hash() {
    guard peek(1).isName && index + 1 < bytes.count || isEscape(1) else { return single(.delimiter) }
    index += 1
    let isIdentifier = startsName(0)
    named(.hash)
    found[found.count - 1].isStrict = isIdentifier
  }

  private mutating func named(_ kind: CSSToken.Kind) {
    let start = index
    let isEscaped = skipName()
    add(CSSToken(kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(index)))
  }

  private mutating func identLike() {
    named(.ident)
    guard peek() == 0x28, index < bytes.count else { return }
    let last = found.count - 1
    let isURL = bytes[Int(found[last].start)..<Int(found[last].end)].isWord("url")
    index += 1
    if isURL, url(last) { return }
    guard open.count < CSSTokenizer.greatestDepth else { return }
    found[last].kind = .function
    open.append(Int32(last))
  }

  private mutating func string(_ quote: UInt8) {
    index += 1
    let start = index
    var isEscaped = false
    while index < bytes.count, bytes[index] != quote {
      if bytes[index].isNewline {
        return add(CSSToken(kind: .badString, start: Int32(start), end: Int32(index)))
      }
      if bytes[index] == 0x5C {
        isEscaped = true
        index += peek(1) == 0x0D && peek(2) == 0x0A ? 2 : 1
      }
      index += 1
    }
    index = min(index, bytes.count)
    add(CSSToken(kind: .string, isEscaped: isEscaped, start: Int32(start), end: Int32(index)))
    index = min(index + 1, bytes.count)
  }

  private mutating func numeric() {
    let start = index
    let (value, isInteger) = number()
    var token = CSSToken(
      kind: .number, isStrict: isInteger, start: Int32(start), end: Int32(index), number: value)
    if peek() == 0x25, index < bytes.count {
      index += 1
      token.kind = .percentage
    } else if startsName(0) {
      token.kind = .dimension
      token.link = Int32(index)
      token.isEscaped = skipName()
      token.end = Int32(index)
    }
    add(token)
  }
}

extension CSSTokenizer {
  /// `url(` without quotes; false, with nothing consumed, where it is a function.
  private mutating func url(_ place: Int) -> Bool {
    var ahead = index
    while ahead < bytes.count, bytes[ahead].isCSSSpace { ahead += 1 }
    if ahead < bytes.count, bytes[ahead] == 0x22 || bytes[ahead] == 0x27 { return false }
    index = ahead
    found[place].kind = .url
    found[place].start = Int32(index)
    while index < bytes.count, bytes[index] != 0x29 {
      let byte = bytes[index]
      if byte.isCSSSpace {
        found[place].end = Int32(index)
        while peek().isCSSSpace { index += 1 }
        if index < bytes.count, bytes[index] != 0x29 {
          badURL(place)
        } else {
          index = min(index + 1, bytes.count)
        }
        return true
      }
      if byte == 0x22 || byte == 0x27 || byte == 0x28 || (byte == 0x5C && !isEscape(0)) {
        badURL(place)
        return true
      }
      if byte == 0x5C {
        found[place].isEscaped = true
        index += 1
      }
      index += 1
    }
    index = min(index, bytes.count)
    found[place].end = Int32(index)
    index = min(index + 1, bytes.count)
    return true
  }

  private mutating func badURL(_ place: Int) {
    found[place].kind = .badURL
    while index < bytes.count, bytes[index] != 0x29 { index += bytes[index] == 0x5C ? 2 : 1 }
    index = min(index + 1, bytes.count)
    found[place].end = Int32(index)
  }
}
