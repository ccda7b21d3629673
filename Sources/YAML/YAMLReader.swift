/// Reads one YAML document into nodes with their places.
///
/// The dialect is what configuration needs: no anchors, aliases or tags (so no document grows as it is read),
/// no second document, text keys, no duplicate keys, at most 100 levels.
public enum YAMLReader {
  /// How deep lists and mappings may be nested.
  public static let depthLimit = 100

  /// The document of a file in UTF-8, with or without a byte-order mark.
  public static func read(_ text: [UInt8]) throws(YAMLError) -> YAMLNode {
    let source = YAMLSource(text)
    if let offset = source.firstInvalidByte() { throw .invalidUTF8(source.mark(byte: offset)) }
    var composer = YAMLComposer(events: try YAMLEventStream(source))
    return try composer.document()
  }
}

/// Puts events together to nodes.
struct YAMLComposer {
  let events: YAMLEventStream
  private var depth = 0

  init(events: YAMLEventStream) { self.events = events }

  mutating func document() throws(YAMLError) -> YAMLNode {
    guard case .documentStart = try events.next().event else { throw .empty }
    let (event, mark) = try events.next()
    let root = try node(event, mark)
    _ = try events.next()
    let (end, endMark) = try events.next()
    guard case .streamEnd = end else { throw .severalDocuments(endMark) }
    return root
  }

  private mutating func node(_ event: YAMLEventStream.Event, _ mark: YAMLMark) throws(YAMLError) -> YAMLNode {
    switch event {
    case .scalar(let text, let isQuoted):
      return YAMLNode(content: .scalar(text, isQuoted: isQuoted), mark: mark)
    case .sequenceStart:
      try descend(mark)
      return YAMLNode(content: .sequence(try items()), mark: mark)
    case .mappingStart:
      try descend(mark)
      return YAMLNode(content: .mapping(try entries()), mark: mark)
    default:
      throw .syntax(mark, "did not find expected node content")
    }
  }

  private mutating func descend(_ mark: YAMLMark) throws(YAMLError) {
    depth += 1
    if depth > YAMLReader.depthLimit { throw .tooDeep(mark, limit: YAMLReader.depthLimit) }
  }

  private mutating func items() throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let (event, mark) = try events.next()
      if case .sequenceEnd = event { break }
      items.append(try node(event, mark))
    }
    depth -= 1
    return items
  }

  private mutating func entries() throws(YAMLError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: YAMLMark] = [:]
    while true {
      let (event, mark) = try events.next()
      if case .mappingEnd = event { break }
      guard case .scalar(let key, _) = event else { throw .keyIsNoScalar(mark) }
      if let first = places.updateValue(mark, forKey: key) {
        throw .duplicateKey(mark, key: key, first: first)
      }
      let (value, valueMark) = try events.next()
      entries.append(YAMLNode.Entry(key: key, keyMark: mark, value: try node(value, valueMark)))
    }
    depth -= 1
    return entries
  }
}
