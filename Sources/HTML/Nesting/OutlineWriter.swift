/// Reads a page's tokens after the rules of HTML 13.2.6 and writes the outline that the parser nests.
///
/// Where HTML ends an element without a tag and the parser's own rules say the same, the outline leaves it to the
/// parser. Where they do not, the outline has the end tag that HTML implies.
struct OutlineWriter {
  enum Mode: UInt8 {
    case beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody
    case inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate
    case afterBody, afterAfterBody, inFrameset, afterFrameset
  }

  var tokenizer: HTMLTokenizer
  var outline = Outline()
  var open = OpenElements()
  var formatting = FormattingList()
  var mode = Mode.beforeHTML
  var templateModes: [Mode] = []
  /// The form that is open, or -1.
  var form: Int32 = -1
  var hasHead = false
  /// Whether nothing has come yet that a frameset may not follow.
  var isFramesetOK = true
  /// Whether content moves before the table if the innermost element is one of a table's parts.
  var isFostering = false
  /// No document type, or an old one: then a table may stand in a paragraph.
  var isQuirky = true
  /// Elements that have ended and whose end the outline does not say yet, innermost first.
  var unsaid: [Int32] = []
  /// Whether the outline ends with a start tag.
  var endsWithStart = false
  /// The numbers of steps before `</body>` and `</html>`.
  var bodyEnd = 0
  var htmlEnd = Int.max
  /// Elements opened anew so far, and copies made.
  var repeated = 0
  var copies: Int32 = 0
  /// Stack places that sorting out misnested formatting may still touch.
  var adoptionAllowance = 4_000_000

  init(_ tokenizer: HTMLTokenizer) {
    self.tokenizer = tokenizer
    outline.bytes.reserveCapacity(tokenizer.end / 10 + 64)
    outline.steps.reserveCapacity(tokenizer.end / 16 + 16)
  }

  mutating func run() {
    var textStart = -1
    while tokenizer.next() {
      let index = tokenizer.tokens.count - 1
      let token = tokenizer.tokens[index]
      if token.isText {
        if textStart < 0 { textStart = index }
        continue
      }
      if textStart >= 0 { read(textFrom: textStart, to: index) }
      textStart = -1
      switch token.kind {
      case .start: start(token, index)
      case .end: end(token, index)
      case .comment: note(.comment, token: index)
      case .doctype: isQuirky = isQuirky && outline.steps.isEmpty && hasQuirks(token)
      case .text, .reference, .null: break
      }
      tokenizer.isInForeign = !open.isEmpty && open.top.vocabulary != .html
    }
    if textStart >= 0 { read(textFrom: textStart, to: tokenizer.tokens.count) }
    finish()
  }

  private mutating func finish() {
    if mode == .afterBody || mode == .afterAfterBody { finishTail() }
    say()
    // Behind the last step, so that the parser ends what is open after it.
    outline.bytes.append(0x0A)
  }

  /// Ends body and html where their end tags stand: nothing that a reader sees came after.
  private mutating func finishTail() {
    let tail = Array(outline.steps[bodyEnd...])
    outline.steps.removeSubrange(bodyEnd...)
    pop(to: max(1, Int(open.slot(of: HTMLName.body.rawValue))))
    for (index, step) in tail.enumerated() {
      if bodyEnd + index >= htmlEnd { pop(to: 0) }
      say()
      var step = step
      step.offset = contentOffset
      outline.steps.append(step)
    }
    if bodyEnd + tail.count >= htmlEnd { pop(to: 0) }
  }

  // MARK: Steps

  /// Adds a step that the parser is not asked about.
  mutating func note(_ kind: Outline.Step.Kind, token: Int, to place: Int = 0) {
    say()
    outline.steps.append(
      .init(kind: kind, token: Int32(token), place: Int32(place), offset: contentOffset))
  }

  /// Where content comes in the outline: behind an end tag, or before the last byte of a start tag, for the parser may
  /// end an element right behind that.
  private var contentOffset: Int32 { Int32(outline.bytes.count - (endsWithStart ? 1 : 0)) }

  /// Whether content that comes now moves before a table.
  var isFostered: Bool { isFostering && !open.isEmpty && open.top.traits.contains(.fosters) }

  /// Writes the ends that are unsaid, but for those that the parser concludes from the end of an outer one.
  @inline(__always)
  mutating func say() {
    if !unsaid.isEmpty { sayAll() }
  }

  private mutating func sayAll() {
    var outer = unsaid.count - 1
    for index in unsaid.indices.dropLast().reversed() {
      if OutlineSpelling.ends(unsaid[index], atEndOf: unsaid[outer]) {
        unsaid[index] = OutlineSpelling.nothing
      } else {
        outer = index
      }
    }
    for name in unsaid where name != OutlineSpelling.nothing {
      OutlineSpelling.writeEnd(name, to: &outline.bytes)
    }
    unsaid.removeAll(keepingCapacity: true)
    endsWithStart = false
  }

  /// The same, but not where the parser concludes them from the start of `next`.
  private mutating func say(beforeStartOf next: Int32) {
    guard !unsaid.isEmpty else { return }
    // What follows an end tag would come behind an element that the parser ends there.
    let followsEnd = !endsWithStart && outline.steps.last?.offset == Int32(outline.bytes.count)
    if !followsEnd, unsaid.allSatisfy({ OutlineSpelling.ends($0, atStartOf: next) }) {
      unsaid.removeAll(keepingCapacity: true)
    } else {
      say()
    }
  }

  @discardableResult
  mutating func push(
    _ name: Int32, _ origin: Outline.Step.Origin, token: Int, place: Int32,
    vocabulary: OpenElement.Vocabulary = .html
  ) -> Int32 {
    let traits = vocabulary == .html ? tokenizer.names.traits[Int(name)] : []
    var step = Outline.Step(kind: .element, token: Int32(token), place: place, offset: 0)
    step.origin = origin
    step.name = name
    step.isAsked = true
    step.isFostered = isFostered
    outline.hasFostered = outline.hasFostered || step.isFostered
    let spelled = spelling(name, traits)
    say(beforeStartOf: spelled)
    step.offset = Int32(outline.bytes.count)
    OutlineSpelling.writeStart(spelled, to: &outline.bytes)
    let number = Int32(outline.steps.count)
    outline.steps.append(step)
    open.push(
      OpenElement(
        name: name, handle: number, step: number, spelled: spelled, outlineEnd: Int32(outline.bytes.count),
        followsStart: endsWithStart, vocabulary: vocabulary, traits: traits))
    endsWithStart = true
    return number
  }

  private func spelling(_ name: Int32, _ traits: ElementTraits) -> Int32 {
    if traits.contains(.ruled) {
      // The parser ends a paragraph before every table.
      let isInParagraph = name == HTMLName.table.rawValue && open.isInButtonScope(.p)
      return isInParagraph ? OutlineSpelling.neutral : name
    }
    return open.topName == HTMLName.head.rawValue ? OutlineSpelling.inHead : OutlineSpelling.neutral
  }

  /// Ends the innermost element, and with it those around it that HTML has taken off its stack before.
  mutating func pop() {
    repeat {
      let element = open.top
      open.removeLast()
      close(element)
    } while !open.isEmpty && open.top.name < 0
  }

  mutating func pop(to slot: Int) {
    while open.count > slot { pop() }
  }

  /// An element without elements inside has no nesting to decide: it leaves the outline again.
  private mutating func close(_ element: OpenElement) {
    let first = Int(element.step)
    guard unsaid.isEmpty, Int(element.outlineEnd) == outline.bytes.count,
      element.spelled == OutlineSpelling.neutral, outline.steps.count - first <= 8
    else { return unsaid.append(element.spelled) }
    outline.bytes.removeLast(OutlineSpelling.neutralStartLength)
    endsWithStart = element.followsStart
    outline.steps[first].isAsked = false
    for index in first..<outline.steps.count { outline.steps[index].offset = contentOffset }
    note(.end, token: -1)
  }
}
