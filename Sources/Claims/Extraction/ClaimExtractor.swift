public import Documents
import Scanning

/// Reads a document's claims: folds, scans and lexes it once, then relates what was found.
public struct ClaimExtractor: Sendable {
  private let lexicon: Lexicon
  private let conventions: WritingConventions

  public init(lexicon: Lexicon, conventions: WritingConventions = .init()) {
    self.lexicon = lexicon
    self.conventions = conventions
  }

  public func claims(in document: Document) -> DocumentClaims {
    let read = read(document)
    guard let cells = HeaderedCells(document) else { return read }
    let copy = self.read(cells.document)
    let headed = headed(copy.claims, cells, in: read)
    let asides = self.headed(copy.asides, cells, in: read)
    guard !headed.isEmpty || !asides.isEmpty else { return read }
    // What a cell says together with its header stands for the bare value in it.
    let byBlock = Dictionary(grouping: headed, by: \.block)
    let kept = read.claims.filter { claim in
      claim.vocabulary != DocumentClaims.values
        || byBlock[claim.block]?.contains { $0.range.overlaps(claim.range) } != true
    }
    return DocumentClaims(
      document: document, text: read.text, segmentation: read.segmentation, values: read.values,
      claims: Claim.ordered(kept + headed),
      asides: Claim.ordered(read.asides + asides), tellings: lexicon.tellings)
  }

  private struct Place: Hashable {
    var kind: ClaimKind
    var span: Range<Int>
  }

  /// What only a cell and its header together say, at the cell.
  private func headed(_ copied: [Claim], _ cells: HeaderedCells, in read: DocumentClaims) -> [Claim] {
    let known = Set((read.claims + read.asides).map { Place(kind: $0.kind, span: $0.span) })
    var found: [Claim] = []
    for claim in copied {
      guard let span = cells.original(of: claim.span, block: claim.block),
        let range = read.text.range(ofBytes: span),
        !known.contains(Place(kind: claim.kind, span: span))
      else { continue }
      let clause = Int(read.segmentation.clauseOf[range.lowerBound])
      var own = claim
      own.span = span
      own.range = range
      own.block = cells.places[claim.block].block
      own.clause = clause
      own.sentence = Int(read.segmentation.sentenceOfClause[clause])
      found.append(own)
    }
    return found
  }

  private func read(_ document: Document) -> DocumentClaims {
    let text = TextFolder.fold(document.content)
    let segmentation = Segmentation(text, document: document)
    let values = ValueLexer.lex(text, conventions)
    let mentions = MentionFinder.mentions(in: text, segmentation, values, lexicon)
    let cues = mentions.filter { isCue($0) && !isAside($0) }.map { (kind($0), $0.range) }
    let reader = ModalityReader(document: document, text: text, segmentation: segmentation, cues: cues)
    var claims: [Claim] = []
    var asides: [Claim] = []
    func add(
      _ kind: ClaimKind, _ vocabulary: String, _ range: Range<Int>, _ fields: [ClaimField],
      isAside: Bool = false
    ) {
      guard !range.isEmpty, range.upperBound <= segmentation.clauseOf.count else { return }
      let clause = Int(segmentation.clauseOf[range.lowerBound])
      let sentence = Int(segmentation.sentenceOfClause[clause])
      let block = Int(segmentation.blockOfSentence[sentence])
      let claim = Claim(
        kind: kind, vocabulary: vocabulary, span: text.bytes(range), range: range, block: block,
        sentence: sentence, clause: clause, modality: reader.modality(of: range, block: block), fields: fields
      )
      if isAside { asides.append(claim) } else { claims.append(claim) }
    }
    for mention in mentions
    where !isCue(mention) || isAside(mention) {
      let vocabulary = lexicon.vocabularies[mention.vocabulary]
      add(
        vocabulary.kind, vocabulary.id, mention.range, mention.fields, isAside: isAside(mention))
    }
    if document.channel == .sms, let name = SenderName.find(text) {
      add(.senderName, DocumentClaims.values, name, [])
    }
    let plain = ValueClaims(cues: CueIndex(cues, text: text, segmentation: segmentation))
    let taken = consumed(mentions)
    for (index, token) in values.enumerated() where !taken.contains(index) {
      let isStruck = !document.looks.isEmpty && ClaimExtractor.isStruck(text.bytes(token.range), in: document)
      for claim in plain.claims(of: token) {
        let kind = isStruck && claim.kind == .price ? ClaimKind.referencePrice : claim.kind
        add(kind, DocumentClaims.values, token.range, claim.fields)
      }
    }
    QuotaParts.mark(&claims)
    return DocumentClaims(
      document: document, text: text, segmentation: segmentation, values: values,
      claims: Claim.ordered(claims), asides: Claim.ordered(asides), tellings: lexicon.tellings)
  }

  /// Whether a range is struck through: a price so shown is the one that others are compared with.
  private static func isStruck(_ range: Range<Int>, in document: Document) -> Bool {
    let runs = document.runs(in: range)
    return !runs.isEmpty && document.runs[runs].allSatisfy { $0.traits.contains(.struck) }
  }

  private func kind(_ mention: Mention) -> ClaimKind { lexicon.vocabularies[mention.vocabulary].kind }

  private func isCue(_ mention: Mention) -> Bool { lexicon.vocabularies[mention.vocabulary].isCue }

  /// Whether rules do not see a mention.
  private func isAside(_ mention: Mention) -> Bool {
    lexicon.vocabularies[mention.vocabulary].isForStatements
  }

  private func consumed(_ mentions: [Mention]) -> Set<Int> {
    var taken: Set<Int> = []
    for mention in mentions where lexicon.vocabularies[mention.vocabulary].consumesValues && !isAside(mention)
    {
      taken.formUnion(mention.values)
    }
    return taken
  }
}

extension ClaimKind {
  /// Whether a kind only says how other words are meant.
  var isCue: Bool { name.hasPrefix("cue-") }
}
