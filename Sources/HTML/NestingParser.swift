import CLibXML2

/// Runs libxml2's SAX parser over an outline; nothing of C leaves this file.
enum NestingParser {
  private static let initialized: Void = {
    xmlInitParser()
  }()

  static func parse(_ outline: [UInt8], into assembler: EventAssembler) throws(HTMLError) {
    guard !outline.isEmpty else { return }
    _ = initialized
    let isParsed = unsafe outline.withUnsafeBufferPointer { buffer in
      unsafe parse(buffer, into: assembler)
    }
    guard isParsed else { throw .parserUnavailable }
  }

  private static func parse(_ buffer: UnsafeBufferPointer<UInt8>, into assembler: EventAssembler) -> Bool {
    guard let base = buffer.baseAddress else { return true }
    return unsafe base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { bytes in
      guard let context = unsafe htmlCreateMemoryParserCtxt(bytes, Int32(buffer.count)) else { return false }
      let sink = unsafe SAXSink(assembler, context)
      unsafe run(context, sink)
      unsafe htmlFreeParserCtxt(context)
      return true
    }
  }

  private static func run(_ context: htmlParserCtxtPtr, _ sink: SAXSink) {
    let handler = UnsafeMutablePointer<htmlSAXHandler>.allocate(capacity: 1)
    defer { unsafe handler.deallocate() }
    unsafe handler.initialize(to: callbacks)
    let original = unsafe context.pointee.sax
    unsafe context.pointee.sax = handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
    unsafe htmlCtxtUseOptions(context, options)
    unsafe context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    unsafe htmlParseDocument(context)
    // Freeing the context frees its handler, so it must get its own one back.
    unsafe context.pointee.sax = original
    unsafe withExtendedLifetime(sink) {}
  }

  private static var callbacks: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { context, name, _ in unsafe SAXSink.of(context)?.start(name) }
    unsafe handler.endElement = { context, _ in unsafe SAXSink.of(context)?.end() }
    unsafe handler.characters = { context, _, _ in unsafe SAXSink.of(context)?.content() }
    unsafe handler.ignorableWhitespace = { context, _, _ in unsafe SAXSink.of(context)?.content() }
    unsafe handler.cdataBlock = { context, _, _ in unsafe SAXSink.of(context)?.content() }
    unsafe handler.comment = { context, _ in unsafe SAXSink.of(context)?.content() }
    return unsafe handler
  }

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | UInt32(XML_PARSE_HUGE.rawValue))
}

/// Hands the parser's callbacks on with the place in the outline at which they came.
@unsafe private final class SAXSink {
  private let assembler: EventAssembler
  private let context: htmlParserCtxtPtr

  init(_ assembler: EventAssembler, _ context: htmlParserCtxtPtr) {
    unsafe self.assembler = assembler
    unsafe self.context = context
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> SAXSink? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<SAXSink>.fromOpaque(pointer).takeUnretainedValue()
  }

  private var offset: Int {
    guard let input = unsafe context.pointee.input else { return 0 }
    return unsafe input.pointee.cur - input.pointee.base + Int(input.pointee.consumed)
  }

  func start(_ name: UnsafePointer<UInt8>?) {
    guard let name = unsafe name else { return }
    let isParagraph = unsafe name[0] == 0x70 && name[1] == 0
    unsafe assembler.start(at: offset, isParagraph: isParagraph)
  }

  func end() { unsafe assembler.end(at: offset) }

  func content() { unsafe assembler.content(at: offset) }
}
