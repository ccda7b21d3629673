import CLibXML2

/// Runs libxml2's SAX parser over an outline; nothing of C leaves this folder.
enum NestingParser {
  private static let initialized: Void = {
    xmlInitParser()
  }()

  static func parse(_ outline: [UInt8], into builder: inout TreeBuilder) throws(HTMLError) {
    let isParsed = unsafe outline.withUnsafeBufferPointer { buffer in
      unsafe withUnsafeMutablePointer(to: &builder) { builder in
        unsafe run(buffer, callbacks) { context in
          unsafe ParserSink(builder: builder, context: context)
        }
      }
    }
    guard isParsed else { throw .parserUnavailable }
  }

  /// The number of start tags that the parser finds in a page by itself: what a bare parse costs.
  static func countStartTags(_ page: [UInt8]) -> Int {
    var count = 0
    unsafe page.withUnsafeBufferPointer { buffer in
      unsafe withUnsafeMutablePointer(to: &count) { count in
        _ = unsafe run(buffer, countingCallbacks) { _ in unsafe count }
      }
    }
    return count
  }

  private static var countingCallbacks: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { user, _, _ in
      unsafe user?.assumingMemoryBound(to: UnsafeMutablePointer<Int>.self).pointee.pointee += 1
    }
    unsafe handler.endElement = { _, _ in }
    unsafe handler.characters = { _, _, _ in }
    unsafe handler.ignorableWhitespace = { _, _, _ in }
    unsafe handler.cdataBlock = { _, _, _ in }
    unsafe handler.comment = { _, _ in }
    return unsafe handler
  }

  private static var callbacks: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { user, _, _ in
      unsafe user?.assumingMemoryBound(to: ParserSink.self).pointee.start()
    }
    unsafe handler.endElement = { user, _ in
      unsafe user?.assumingMemoryBound(to: ParserSink.self).pointee.end()
    }
    return unsafe handler
  }

  /// Parses with callbacks that get what `sink` makes; false where memory is short.
  private static func run<Sink>(
    _ text: UnsafeBufferPointer<UInt8>, _ handler: htmlSAXHandler, _ sink: (htmlParserCtxtPtr) -> Sink
  ) -> Bool {
    _ = initialized
    guard let base = text.baseAddress else { return true }
    return unsafe base.withMemoryRebound(to: CChar.self, capacity: text.count) { bytes in
      guard let context = unsafe htmlCreateMemoryParserCtxt(bytes, Int32(text.count)) else { return false }
      var sink = unsafe sink(context)
      var handler = unsafe handler
      let original = unsafe context.pointee.sax
      unsafe withUnsafeMutablePointer(to: &handler) { handler in
        unsafe withUnsafeMutablePointer(to: &sink) { sink in
          unsafe context.pointee.sax = handler
          unsafe context.pointee.userData = UnsafeMutableRawPointer(sink)
          unsafe htmlCtxtUseOptions(context, options)
          unsafe context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
          unsafe htmlParseDocument(context)
        }
      }
      // Freeing the context frees its handler, so it must get its own one back.
      unsafe context.pointee.sax = original
      unsafe htmlFreeParserCtxt(context)
      return true
    }
  }

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | UInt32(XML_PARSE_HUGE.rawValue))
}

/// Hands the parser's callbacks on with the place in the outline at which they came.
@unsafe private struct ParserSink {
  let builder: UnsafeMutablePointer<TreeBuilder>
  let context: htmlParserCtxtPtr

  private var offset: Int {
    guard let input = unsafe context.pointee.input else { return 0 }
    return unsafe input.pointee.cur - input.pointee.base + Int(input.pointee.consumed)
  }

  func start() { unsafe builder.pointee.start(before: offset) }

  func end() { unsafe builder.pointee.end(before: offset) }
}
