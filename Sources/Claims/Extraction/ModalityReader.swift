import Documents
import Scanning

/// Tells asserted from negated, quoted and asked.
///
/// What denies or quotes is the packs' vocabulary: the kinds `cue-negation` (up to four characters before),
/// `cue-negation-adjacent` (directly before), `cue-negation-wide` (up to three or four English words before),
/// `cue-others` (what follows in the sentence is said of others, up to `cue-ours`) and `cue-quoting` (the sentence, the lead-in, the column's header
/// or the heading says that what follows is an example of what may not be said, or news).
struct ModalityReader {
  private let document: Document
  private let text: FoldedText
  private let segmentation: Segmentation
  /// Ends of negations by kind of reach, ascending.
  private let negationEnds: [Int]
  private let adjacentEnds: [Int]
  private let wideEnds: [Int]
  /// Words that turn to others or back to the promoter, in order.
  private let turns: [(end: Int, isOthers: Bool)]
  private let quotingSentences: Set<Int>
  private let quotingBlocks: Set<Int>
  /// Whether a heading or the first words say that the whole document is about what others say.
  private let isQuotingDocument: Bool
  /// Pairs of quotation marks, in order, not nested.
  private let quotes: [Range<Int>]

  init(document: Document, text: FoldedText, segmentation: Segmentation, cues: [(ClaimKind, Range<Int>)]) {
    self.document = document
    self.text = text
    self.segmentation = segmentation
    negationEnds = cues.filter { $0.0 == .negationCue }.map(\.1.upperBound).sorted()
    adjacentEnds = cues.filter { $0.0 == .adjacentNegationCue }.map(\.1.upperBound).sorted()
    wideEnds = cues.filter { $0.0 == .wideNegationCue }.map(\.1.upperBound).sorted()
    turns = cues.filter { $0.0 == .othersCue || $0.0 == .oursCue }
      .map { (end: $0.1.upperBound, isOthers: $0.0 == .othersCue) }.sorted { $0.end < $1.end }
    let quoting = cues.filter { $0.0 == .quotingCue }.map { segmentation.sentence(of: $0.1.lowerBound) }
    quotingSentences = Set(quoting)
    quotingBlocks = Set(quoting.map { Int(segmentation.blockOfSentence[$0]) })
    isQuotingDocument = quotingBlocks.contains { block in
      if case .heading(1) = document.blocks[block].kind { return true }
      return block == 0 || document.blocks[block].kind == .title
    }
    quotes = ModalityReader.quotes(text)
  }

  func modality(of range: Range<Int>, block: Int) -> Modality {
    if isQuoted(range, block: block) { return .quoted }
    if isAboutOthers(range) { return .competitor }
    if isNegated(range) { return .negated }
    if isAsked(range) { return .question }
    return .asserted
  }

  private func isNegated(_ range: Range<Int>) -> Bool {
    let clause = segmentation.clauseOf[range.lowerBound]
    return ends(negationEnds, before: range.lowerBound, within: 4, clause)
      || ends(adjacentEnds, before: range.lowerBound, within: 0, clause)
      || ends(wideEnds, before: range.lowerBound, within: ModalityReader.wideReach, clause)
  }

  /// Whether the last turn before a claim in its sentence is to others.
  private func isAboutOthers(_ range: Range<Int>) -> Bool {
    let place = turns.indices.partitioningIndex { turns[$0].end > range.lowerBound }
    guard place > 0, turns[place - 1].isOthers else { return false }
    let last = turns[place - 1]
    return segmentation.sentence(of: max(last.end - 1, 0)) == segmentation.sentence(of: range.lowerBound)
  }

  /// Whether a cue ends at most `reach` scalars before a place, opening quotation marks not counted.
  private func ends(_ sorted: [Int], before place: Int, within reach: Int, _ clause: UInt32) -> Bool {
    var start = place
    while start > 0, ModalityReader.opening.contains(text.scalars[start - 1]) { start -= 1 }
    let next = sorted.indices.partitioningIndex { sorted[$0] > start }
    guard next > 0 else { return false }
    let end = sorted[next - 1]
    return start - end <= reach && end > 0 && segmentation.clauseOf[end - 1] == clause
  }

  /// Only the clause that asks is a question, with the one before it where it is a mere tag (对吗, 是不是).
  private func isAsked(_ range: Range<Int>) -> Bool {
    let clause = Int(segmentation.clauseOf[range.lowerBound])
    if asks(clause) || isEnglishQuestion(clause) { return true }
    let next = clause + 1
    return next < segmentation.clauses.count
      && segmentation.sentenceOfClause[next] == segmentation.sentenceOfClause[clause]
      && asks(next) && segmentation.clauses[next].count <= ModalityReader.tagLength
  }

  /// An English sentence that ends in a question mark asks as a whole, unless only its last clause does: "I can't hold
  /// this price, so shall we go ahead?"
  private func isEnglishQuestion(_ clause: Int) -> Bool {
    let sentence = segmentation.sentences[Int(segmentation.sentenceOfClause[clause])]
    guard let first = sentence.first(where: { text.scalars[$0] > 0x2F }),
      (0x61...0x7A).contains(text.scalars[first]),
      let last = sentence.last, last < segmentation.clauseOf.count
    else { return false }
    let end = Int(segmentation.clauseOf[last])
    guard asks(end) else { return false }
    let start = Int(segmentation.clauseOf[first])
    return clause == end || !opensQuestion(segmentation.clauses[end])
      || opensQuestion(segmentation.clauses[start])
  }

  private static let openers = TermTable<Bool>([
    (
      "so_shall so_can so_may so_would so_will so_do so_are so_is shall can may would will could do does did is are "
        + "have has ok okay right sound fancy want need what why who how when where which isn't aren't don't doesn't "
        + "won't wouldn't can't couldn't still tired looking ready thinking worried does_that is_that", true
    )
  ])

  /// Whether a clause begins with a word that asks.
  private func opensQuestion(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first(where: { text.scalars[$0] > 0x2F }) else { return false }
    return ModalityReader.openers.match(text.scalars, at: first) != nil
  }

  private func asks(_ clause: Int) -> Bool {
    let scalars = segmentation.clauses[clause]
    guard var index = scalars.last else { return false }
    while index > scalars.lowerBound, ModalityReader.closing.contains(text.scalars[index]) { index -= 1 }
    return text.scalars[index] == 0x3F || text.scalars[index] == 0x5417
  }

  private func isQuoted(_ range: Range<Int>, block: Int) -> Bool {
    let sentence = segmentation.sentence(of: range.lowerBound)
    let isCued = isQuotingDocument || quotingSentences.contains(sentence) || quotingBlocks.contains(block)
    if isCued, isInQuotes(range) { return true }
    if let cell = document.blocks[block].cell {
      for header in [cell.columnHeader, cell.rowHeader] {
        if let header, header != block, quotingBlocks.contains(header) { return true }
      }
    }
    guard let lead = leadIn(of: block) else { return false }
    return quotingBlocks.contains(lead)
  }

  private func isInQuotes(_ range: Range<Int>) -> Bool {
    let place = quotes.indices.partitioningIndex { quotes[$0].lowerBound >= range.lowerBound }
    return place > 0 && range.upperBound <= quotes[place - 1].upperBound
  }

  /// The block that introduces a list item: the nearest one before it that is none.
  private func leadIn(of block: Int) -> Int? {
    guard isItem(block) else { return nil }
    var index = block - 1
    while index >= 0, block - index < 40 {
      if document.blocks[index].isHeading || !isItem(index) { return index }
      index -= 1
    }
    return nil
  }

  private func isItem(_ block: Int) -> Bool {
    let candidate = document.blocks[block]
    if candidate.kind == .listItem { return true }
    guard candidate.kind == .paragraph || candidate.kind == .quote,
      let first = segmentation.blocks[block].first
    else { return false }
    return ModalityReader.bullets.contains(text.scalars[first])
  }

  /// Ranges inside quotation marks; straight ones pair up within a block.
  private static func quotes(_ text: FoldedText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: (mark: UInt32, at: Int)?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar == 0x0A { open = nil }
      if let (mark, start) = open {
        let closes = mark == 0x201C ? scalar == 0x201D : mark == 0x300C ? scalar == 0x300D : scalar == mark
        if closes {
          result.append(start..<index)
          open = nil
        }
      } else if scalar == 0x201C || scalar == 0x300C || scalar == 0x22 || scalar == 0x201D {
        open = (scalar, index)
      }
    }
    return result
  }

  /// Scalars of a clause that only asks for assent, its mark included.
  private static let tagLength = 5
  /// Scalars between a wide negation and what it denies.
  private static let wideReach = 24
  private static let opening: Set<UInt32> = [0x201C, 0x300C, 0x22, 0x2018, 0x300A, 0x28]
  private static let closing: Set<UInt32> = [0x201D, 0x300D, 0x22, 0x2019, 0x29, 0x20, 0x0A]
  private static let bullets: Set<UInt32> = [
    0x2D, 0xB7, 0x2022, 0x25CE, 0x25CB, 0x25CF, 0x2605, 0x201C, 0x300C, 0x274C, 0xD7, 0x2717,
  ]
}

extension ClaimKind {
  static let negationCue = ClaimKind("cue-negation")
  static let adjacentNegationCue = ClaimKind("cue-negation-adjacent")
  static let wideNegationCue = ClaimKind("cue-negation-wide")
  static let othersCue = ClaimKind("cue-others")
  static let oursCue = ClaimKind("cue-ours")
  static let quotingCue = ClaimKind("cue-quoting")
}
