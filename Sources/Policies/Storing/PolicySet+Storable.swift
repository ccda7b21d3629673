import Claims
import Documents
import Findings
public import Storing

/// As documents are judged by it: without the sources of the vocabularies and without the rules' examples.
extension PolicySet: Storable {
  public convenience init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      packs: try [PolicyPack](from: &reader), lexicon: try Lexicon(from: &reader),
      disabled: try [DisabledRule](from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    packs.store(in: &writer)
    lexicon.store(in: &writer)
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
