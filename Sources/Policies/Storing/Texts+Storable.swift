public import Documents
public import Findings
public import Storing
public import YAML

extension LocalizedText: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(zh: try String(from: &reader), en: try String(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    zh.store(in: &writer)
    en.store(in: &writer)
  }
}

extension CalendarDate: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    let (year, month, day) = (try Int(from: &reader), try Int(from: &reader), try Int(from: &reader))
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .invalid }
    self = date
  }

  public func store(in writer: inout StoredWriter) {
    year.store(in: &writer)
    month.store(in: &writer)
    day.store(in: &writer)
  }
}

extension Channel: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(named: try String(from: &reader))
  }

  public func store(in writer: inout StoredWriter) { name.store(in: &writer) }
}

extension YAMLMark: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(line: try Int(from: &reader), column: try Int(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    line.store(in: &writer)
    column.store(in: &writer)
  }
}

extension DisabledRule: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      rule: try String(from: &reader), reason: try String(from: &reader), source: try String(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    rule.store(in: &writer)
    reason.store(in: &writer)
    source.store(in: &writer)
  }
}

extension Language: Storable {}
extension Category: Storable {}
extension Level: Storable {}
