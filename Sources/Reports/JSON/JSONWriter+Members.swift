import Documents
import Findings

extension JSONWriter {
  /// A member with a string, or null.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// A member with a number of at most two places, or null.
  mutating func member(_ name: String, decimal value: Double?) {
    key(name)
    if let value { decimal(value) } else { null() }
  }

  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  public mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// A member with an array of one entry for each element.
  public mutating func array<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { writer in
      for element in elements { body(&writer, element) }
    }
  }

  /// Names with their values as an object; a name that comes again with another value gets an ordinal.
  mutating func facts(_ name: String, _ facts: [Fact]) {
    object(name) { writer in
      var seen: [String: [String]] = [:]
      for fact in facts where !(seen[fact.name, default: []].contains(fact.value)) {
        let count = seen[fact.name, default: []].count
        writer.member(count == 0 ? fact.name : "\(fact.name)-\(count + 1)", fact.value)
        seen[fact.name, default: []].append(fact.value)
      }
    }
  }

  /// Where a text stands.
  mutating func location(_ name: String, _ evidence: Evidence) {
    object(name) { writer in
      writer.member("path", evidence.path)
      if let row = evidence.row { writer.member("row", row) }
      writer.position("start", evidence.start)
      writer.position("end", evidence.end)
      writer.member("block", evidence.block)
      writer.member("channel", evidence.channel.name)
    }
  }

  private mutating func position(_ name: String, _ position: SourcePosition) {
    object(name) { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("offset", position.offset)
    }
  }

  /// Articles as rules cite them; what the same rule cites again is not written anew.
  mutating func law(_ name: String, _ law: [CitedLaw], of rule: String, _ language: Language) {
    key(name)
    again(rule, as: WrittenLaw(law: law, language: language)) { $0.law(law, language) }
  }

  mutating func law(_ name: String, _ law: [CitedLaw], _ language: Language) {
    key(name)
    self.law(law, language)
  }

  private mutating func law(_ law: [CitedLaw], _ language: Language) {
    array(of: law, jobs: 1) { writer, cited in
      writer.object { writer in
        writer.member("id", cited.id)
        writer.member("title", cited.title.text(in: language))
        writer.member("article", cited.article)
        writer.member("phrase", cited.phrase)
        writer.member("effective", cited.effective?.description)
        writer.member("confidence", cited.confidence)
        writer.member("url", cited.url)
      }
    }
  }
}
