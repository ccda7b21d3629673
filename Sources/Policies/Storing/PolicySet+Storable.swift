import Claims
import Documents
import Findings
public import Storing
import Workers

/// As documents are judged by it: without the sources of the vocabularies and without the rules' examples.
extension PolicySet: Storable {
  /// Packs and lexicon are read at once; with them, what reading the first text needs is made ready.
  public convenience init(from reader: inout StoredReader) throws(StoredError) {
    let (packs, lexicon) = (try reader.part(), try reader.part())
    let halves = Parallel.map(2, jobs: 2) { half -> Half in
      if half == 0 { return .packs(PolicySet.whole(packs)) }
      defer { ClaimExtractor.prepare() }
      return .lexicon(PolicySet.whole(lexicon))
    }
    guard case .packs(let packs?) = halves[0], case .lexicon(let lexicon?) = halves[1] else {
      throw .invalid
    }
    self.init(packs: packs, lexicon: lexicon, disabled: try [DisabledRule](from: &reader))
  }

  private enum Half: Sendable {
    case packs([PolicyPack]?)
    case lexicon(Lexicon?)
  }

  /// What a part holds, or nil where it is unsound.
  private static func whole<Value: Storable>(_ part: StoredReader) -> Value? {
    var reader = part
    do throws(StoredError) {
      let value = try Value(from: &reader)
      return reader.isAtEnd ? value : nil
    } catch {
      return nil
    }
  }

  public func store(in writer: inout StoredWriter) {
    writer.part { packs.store(in: &$0) }
    writer.part { lexicon.store(in: &$0) }
    disabled.store(in: &writer)
  }
}

/// Without its vocabularies and without what it changes in other packs, which is done by then.
extension PolicyPack: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      id: try String(from: &reader), version: try String(from: &reader),
      title: try LocalizedText(from: &reader),
      language: try Language(from: &reader), digest: try String(from: &reader),
      laws: try [Law](from: &reader),
      vocabularies: [], rules: try [Rule](from: &reader), path: try String(from: &reader),
      unless: try [Condition](from: &reader), base: try String?(from: &reader),
      conventions: try WritingConventions(from: &reader), regions: try [String](from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    id.store(in: &writer)
    version.store(in: &writer)
    title.store(in: &writer)
    language.store(in: &writer)
    digest.store(in: &writer)
    laws.store(in: &writer)
    rules.store(in: &writer)
    path.store(in: &writer)
    unless.store(in: &writer)
    base.store(in: &writer)
    conventions.store(in: &writer)
    regions.store(in: &writer)
  }
}
