import CLibYAML

/// The events of libyaml's parser as Swift values.
@safe final class YAMLEventStream {
  enum Event {
    case documentStart, documentEnd, streamEnd
    case scalar(String, isQuoted: Bool)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
  }

  /// What libyaml says of an unquoted glob such as `*.html`.
  private static let unnamedAlias = "did not find expected alphabetic or numeric character"

  private let source: YAMLSource
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ source: YAMLSource) throws(YAMLError) {
    self.source = source
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe input = .allocate(capacity: source.text.count)
    _ = unsafe input.initialize(from: source.text)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw .syntax(YAMLMark(line: 1, column: 1), "out of memory")
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event and where it starts; the stream's own start is left out.
  func next() throws(YAMLError) -> (event: Event, mark: YAMLMark) {
    while true {
      var raw = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
      defer { unsafe yaml_event_delete(&raw) }
      let mark = unsafe source.mark(scalar: Int(raw.start_mark.index))
      if let event = try unsafe YAMLEventStream.event(raw, mark) { return (event, mark) }
    }
  }

  private func failure() -> YAMLError {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "cannot be read"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe .syntax(source.mark(byte: parser.pointee.problem_offset), problem)
    }
    if problem == YAMLEventStream.unnamedAlias {
      return unsafe .alias(source.mark(scalar: parser.pointee.context_mark.index))
    }
    return unsafe .syntax(source.mark(scalar: parser.pointee.problem_mark.index), problem)
  }

  private static func event(_ raw: yaml_event_t, _ mark: YAMLMark) throws(YAMLError) -> Event? {
    switch unsafe raw.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_ALIAS_EVENT: throw .alias(mark)
    case YAML_SCALAR_EVENT: return try unsafe scalar(raw.data.scalar, mark)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe raw.data.sequence_start
      try unsafe refuse(anchor: start.anchor, tag: start.tag, mark)
      return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = unsafe raw.data.mapping_start
      try unsafe refuse(anchor: start.anchor, tag: start.tag, mark)
      return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return nil
    }
  }

  private static func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, _ mark: YAMLMark
  ) throws(YAMLError) {
    if unsafe anchor != nil { throw .alias(mark) }
    if unsafe tag != nil { throw .tag(mark) }
  }

  private static func scalar(
    _ raw: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ mark: YAMLMark
  ) throws(YAMLError) -> Event {
    try unsafe refuse(anchor: raw.anchor, tag: raw.tag, mark)
    let bytes = unsafe UnsafeBufferPointer(start: raw.value, count: raw.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return unsafe .scalar(text, isQuoted: raw.style != YAML_PLAIN_SCALAR_STYLE)
  }
}
