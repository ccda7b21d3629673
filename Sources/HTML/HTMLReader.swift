/// Reads a page of HTML into events.
public enum HTMLReader {
  /// The events of a page that is clean UTF-8 without byte-order mark, in source order.
  ///
  /// Broken markup is mended as HTML prescribes, never refused. Throws only for pages of 256 MB and more
  /// and where memory is short. Takes time linear in the page's length.
  public static func read(_ text: [UInt8]) throws(HTMLError) -> [HTMLEvent] {
    guard text.count < Int(Int32.max) / 8 else { throw .tooLarge(bytes: text.count) }
    var tokenizer = HTMLTokenizer(text)
    tokenizer.run()
    var writer = OutlineWriter(tokenizer)
    writer.run()
    let assembler = EventAssembler(PageTokens(tokenizer), writer.outline.items)
    try NestingParser.parse(writer.outline.bytes, into: assembler)
    assembler.finish()
    return assembler.events
  }

  /// The tree of a page, as `read` gives its events.
  public static func tree(_ text: [UInt8]) throws(HTMLError) -> HTMLTree {
    TreeAssembler.tree(of: try read(text), text)
  }
}
