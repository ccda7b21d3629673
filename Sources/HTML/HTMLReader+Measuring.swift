/// Parts of reading a page by themselves, for the benchmark.
extension HTMLReader {
  /// The number of start tags that libxml2 finds in a page when it parses the page itself.
  package static func bareParse(_ text: [UInt8]) -> Int { NestingParser.countStartTags(text) }

  /// The number of tokens of a page.
  package static func countTokens(_ text: [UInt8]) -> Int {
    unsafe text.withUnsafeBufferPointer { buffer in
      var tokenizer = unsafe HTMLTokenizer(ByteSource(buffer))
      while tokenizer.next() {
        guard let token = tokenizer.tokens.last, token.kind == .start else { continue }
        let traits = tokenizer.names.traits[Int(token.name)]
        guard !traits.isDisjoint(with: [.rawText, .escapableText]) else { continue }
        tokenizer.rawText(of: token.name, decoding: traits.contains(.escapableText))
      }
      return tokenizer.tokens.count
    }
  }

  /// The length of a page's outline: what the parser is given to nest.
  package static func outlineLength(_ text: [UInt8]) -> Int {
    unsafe text.withUnsafeBufferPointer { buffer in
      var writer = unsafe OutlineWriter(HTMLTokenizer(ByteSource(buffer)))
      writer.run()
      return writer.outline.bytes.count
    }
  }
}
