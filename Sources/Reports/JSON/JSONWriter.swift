import Workers

/// Writes JSON as UTF-8, in the order of the calls, the same bytes for the same calls.
///
/// Pretty form indents by two spaces; compact form has no space at all. Calls must nest as JSON does.
public struct JSONWriter: Sendable {
  /// What was written before `bytes`: a long text is never moved.
  private var pieces: [[UInt8]] = []
  private var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  /// Whether the next value is the first of its object or array.
  private var isFirst = true
  /// Whether a key was written and its value comes next.
  private var followsKey = false
  /// Values that come again and again, as they were written, by a name; the depth is part of how they look.
  private var written: [String: (value: WrittenLaw, depth: Int, bytes: [UInt8])] = [:]

  public init(isPretty: Bool = true) { self.isPretty = isPretty }

  private init(isPretty: Bool, depth: Int) {
    self.isPretty = isPretty
    self.depth = depth
  }

  /// An object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: "{", close: "}", body)
  }

  /// An array; `body` writes its values.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: "[", close: "]", body)
  }

  /// The key of the member that the next call writes.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    put(isPretty ? ": " : ":")
    followsKey = true
  }

  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  public mutating func integer(_ value: Int) {
    separate()
    put(String(value))
  }

  /// A number with at most two decimal places: "16", "12.67".
  public mutating func decimal(_ value: Double) {
    separate()
    let hundredths = (value * 100).rounded()
    guard hundredths.magnitude < 1e15 else { return put("null") }
    let (whole, rest) = Int(hundredths).magnitude.quotientAndRemainder(dividingBy: 100)
    let places = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    put("\(hundredths < 0 ? "-" : "")\(whole)\(places)")
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    put(value ? "true" : "false")
  }

  public mutating func null() {
    separate()
    put("null")
  }

  /// Ends the text with a line feed and returns it.
  public consuming func finish() -> [UInt8] {
    let pieces = finishPieces()
    return pieces.count == 1 ? pieces[0] : Array(pieces.joined())
  }

  /// The same in pieces, to be put one behind the other.
  consuming func finishPieces() -> [[UInt8]] {
    bytes.append(0x0A)
    pieces.append(bytes)
    return pieces
  }

  /// An array whose values several threads write, some hundred at a time, each run of them a piece of its own.
  mutating func array<Element: Sendable>(
    of elements: [Element], jobs: Int, _ body: @Sendable (inout JSONWriter, Element) -> Void
  ) {
    let size = 256
    array { writer in
      guard elements.count > size else {
        for element in elements { body(&writer, element) }
        return
      }
      let blank = JSONWriter(isPretty: writer.isPretty, depth: writer.depth)
      writer.pieces.append(writer.bytes)
      writer.bytes = []
      writer.pieces += Parallel.map((elements.count + size - 1) / size, jobs: jobs) { run in
        var own = blank
        own.isFirst = run == 0
        for element in elements[run * size..<min((run + 1) * size, elements.count)] { body(&own, element) }
        return own.bytes
      }
      writer.isFirst = false
    }
  }

  /// The value of a key: where the last one of a name was equal, its bytes, else what `body` writes.
  mutating func again(_ name: String, as value: WrittenLaw, _ body: (inout JSONWriter) -> Void) {
    if let known = written[name], known.depth == depth, known.value == value {
      bytes += known.bytes
      (followsKey, isFirst) = (false, false)
      return
    }
    let start = bytes.count
    body(&self)
    written[name] = (value, depth, Array(bytes[start...]))
  }

  private mutating func nest(open: String, close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    put(open)
    isFirst = true
    depth += 1
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    put(close)
    isFirst = false
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
    } else {
      if !isFirst { put(",") }
      if depth > 0 { newLine() }
    }
    isFirst = false
  }

  private mutating func newLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if JSONWriter.needsEscapes(text) {
      for scalar in text.unicodeScalars { putEscaped(scalar) }
    } else {
      put(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscapes(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || VisibleText.isUnsafe(bytes, at: index) {
        return true
      }
    }
    return false
  }

  private mutating func putEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": put("\\\"")
    case "\\": put("\\\\")
    case "\n": put("\\n")
    case "\r": put("\\r")
    case "\t": put("\\t")
    // Whoever looks at the file in a terminal sees no more of these than a program does.
    case _ where VisibleText.isUnsafe(scalar): escape(scalar)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
