import Documents

/// Reads the text of a paragraph: leaves marks out and keeps each piece's place. Linear in its length.
struct MarkdownInline {
  /// A text that stands in the paragraph but is not read with it.
  struct Aside {
    var range: Range<Int>
    var isComment: Bool
  }

  let bytes: [UInt8]
  private var tokens: [InlineToken] = []
  private(set) var asides: [Aside] = []

  init(bytes: [UInt8], lines: [Range<Int>]) {
    self.bytes = bytes
    var lexer = InlineLexer(bytes: bytes)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let text = TextScan.trimmed(bytes, line)
      var isHard = !isLast && TextScan.has(bytes, line, suffix: "  ")
      var end = text.upperBound
      if !isLast, end > text.lowerBound, bytes[end - 1] == 0x5C {
        isHard = true
        end -= 1
      }
      lexer.read(text.lowerBound..<end)
      if !isLast, MarkdownLine.startsStatement(bytes, TextScan.trimmed(bytes, lines[index + 1])) {
        isHard = true
      }
      if !isLast { lexer.endLine(isHard: isHard) }
    }
    tokens = lexer.tokens
    asides = lexer.asides
  }

  mutating func write(to builder: inout DocumentBuilder) {
    pairDelimiters()
    var traits = TraitCounts()
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .text, .code: builder.append(token.range, traits.current)
      case .replacement(let text): builder.append(text, for: token.range, traits.current)
      case .delimiter(let trait):
        if token.isUsed {
          traits.change(trait, token.opens)
        } else {
          builder.append(token.range, traits.current)
        }
      case .tag(let trait, let opens): traits.change(trait, opens)
      case .linkOpen:
        traits.change(.link, true)
        builder.openLink()
      case .linkClose(let target):
        traits.change(.link, false)
        builder.closeLink(to: target)
      case .softBreak:
        if !joinsTightly(at: index, builder) { builder.separate() }
      case .hardBreak: builder.separate(with: 0x0A)
      }
    }
  }

  /// Whether the texts on both sides of a line's end are Han, so that no space parts them.
  private func joinsTightly(at index: Int, _ builder: DocumentBuilder) -> Bool {
    guard let (before, _) = TextScan.scalar(builder.content, before: builder.content.count) else {
      return true
    }
    guard let next = tokens[(index + 1)...].prefix(8).first(where: { $0.isText }), !next.range.isEmpty else {
      return true
    }
    return TextScan.isWide(before) && TextScan.isWide(TextScan.scalar(bytes, next.range.lowerBound).value)
  }

  /// Binds closing runs of `*` `_` `~~` to the nearest open ones of the same sign.
  private mutating func pairDelimiters() {
    var open: [UInt8: [Int]] = [:]
    for index in tokens.indices {
      guard case .delimiter = tokens[index].kind else { continue }
      let key =
        bytes[tokens[index].range.lowerBound] &+ UInt8(truncatingIfNeeded: tokens[index].range.count) &* 64
      if tokens[index].canClose, let opener = open[key]?.popLast() {
        tokens[opener].isUsed = true
        tokens[opener].opens = true
        tokens[index].isUsed = true
        tokens[index].opens = false
      } else if tokens[index].canOpen {
        open[key, default: []].append(index)
      }
    }
  }
}

/// A piece of a paragraph.
struct InlineToken {
  enum Kind {
    case text, code, softBreak, hardBreak, linkOpen
    case replacement([UInt8])
    case delimiter(TextTraits)
    case tag(TextTraits, opens: Bool)
    case linkClose(String)
  }

  var kind: Kind
  var range: Range<Int>
  var canOpen = false
  var canClose = false
  var isUsed = false
  var opens = false

  var isText: Bool {
    switch kind {
    case .text, .code, .replacement: true
    case .delimiter: !isUsed
    default: false
    }
  }
}

/// How many marks of each trait are open.
struct TraitCounts {
  private var struck = 0
  private var strong = 0
  private var superscript = 0
  private var small = 0
  private var link = 0

  var current: TextTraits {
    var traits: TextTraits = []
    if struck > 0 { traits.insert(.struck) }
    if strong > 0 { traits.insert(.strong) }
    if superscript > 0 { traits.insert(.superscript) }
    if small > 0 { traits.insert(.small) }
    if link > 0 { traits.insert(.link) }
    return traits
  }

  mutating func change(_ traits: TextTraits, _ opens: Bool) {
    let step = opens ? 1 : -1
    if traits.contains(.struck) { struck = max(0, struck + step) }
    if traits.contains(.strong) { strong = max(0, strong + step) }
    if traits.contains(.superscript) { superscript = max(0, superscript + step) }
    if traits.contains(.small) { small = max(0, small + step) }
    if traits.contains(.link) { link = max(0, link + step) }
  }
}
