public import Documents
import Findings
public import Storing
import YAML

/// Without its examples: no document is judged by them.
extension Rule: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(
      id: try String(from: &reader), pack: try String(from: &reader), home: try String(from: &reader),
      title: try LocalizedText(from: &reader), category: try Category(from: &reader),
      level: try Level(from: &reader), levels: try Rule.levels(&reader), status: try Status(from: &reader),
      check: try CheckKind(from: &reader), channels: try [Channel](from: &reader),
      when: try [Condition](from: &reader), require: try [Condition](from: &reader),
      against: try [Condition](from: &reader), unless: try [Condition](from: &reader),
      controls: try Controls?(from: &reader), faults: try [DisclosureFault](from: &reader),
      thresholds: try Thresholds(from: &reader), attributes: try [String](from: &reader),
      review: try String?(from: &reader), quote: try Quote(from: &reader), report: try Report(from: &reader),
      message: try LocalizedText(from: &reader), remedy: try LocalizedText(from: &reader),
      law: try [LawReference](from: &reader), effectiveFrom: try CalendarDate?(from: &reader),
      effectiveTo: try CalendarDate?(from: &reader), tests: [], path: try String(from: &reader),
      mark: try YAMLMark(from: &reader), sharedExceptions: try Int(from: &reader),
      isOpen: try Bool(from: &reader), unboundChannels: try [Channel](from: &reader),
      amendedBy: try String?(from: &reader))
    guard (0...unless.count).contains(sharedExceptions) else { throw .invalid }
  }

  public func store(in writer: inout StoredWriter) {
    for text in [id, pack, home] { text.store(in: &writer) }
    title.store(in: &writer)
    category.store(in: &writer)
    level.store(in: &writer)
    writer.count(levels.count)
    for (pack, level) in levels.sorted(by: { $0.key < $1.key }) {
      pack.store(in: &writer)
      level.store(in: &writer)
    }
    status.store(in: &writer)
    check.store(in: &writer)
    channels.store(in: &writer)
    for conditions in [when, require, against, unless] { conditions.store(in: &writer) }
    controls.store(in: &writer)
    faults.store(in: &writer)
    thresholds.store(in: &writer)
    attributes.store(in: &writer)
    review.store(in: &writer)
    quote.store(in: &writer)
    report.store(in: &writer)
    message.store(in: &writer)
    remedy.store(in: &writer)
    law.store(in: &writer)
    effectiveFrom.store(in: &writer)
    effectiveTo.store(in: &writer)
    path.store(in: &writer)
    mark.store(in: &writer)
    sharedExceptions.store(in: &writer)
    isOpen.store(in: &writer)
    unboundChannels.store(in: &writer)
    amendedBy.store(in: &writer)
  }

  private static func levels(_ reader: inout StoredReader) throws(StoredError) -> [String: Level] {
    var levels: [String: Level] = [:]
    for _ in 0..<(try reader.count()) { levels[try String(from: &reader)] = try Level(from: &reader) }
    return levels
  }
}

extension Rule.Status: Storable {}
extension Rule.Quote: Storable {}
extension Rule.Report: Storable {}
extension CheckKind: Storable {}
extension DisclosureFault: Storable {}
extension FormControl.Kind: Storable {}

extension Rule.Controls: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init(kinds: try [FormControl.Kind](from: &reader), isDearest: try Bool(from: &reader))
  }

  public func store(in writer: inout StoredWriter) {
    kinds.store(in: &writer)
    isDearest.store(in: &writer)
  }
}

extension Thresholds: Storable {
  public init(from reader: inout StoredReader) throws(StoredError) {
    self.init()
    for (_, path) in Thresholds.names { self[keyPath: path] = try Double(from: &reader) }
  }

  public func store(in writer: inout StoredWriter) {
    for (_, path) in Thresholds.names { self[keyPath: path].store(in: &writer) }
  }
}
