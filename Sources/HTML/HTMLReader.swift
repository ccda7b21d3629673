/// Reads a page of HTML into a tree.
public enum HTMLReader {
  /// The tree of a page that is clean UTF-8 without byte-order mark.
  ///
  /// Broken markup is mended as HTML prescribes, never refused. Throws only for pages of 256 MB and more
  /// and where memory is short. Takes time linear in the page's length.
  ///
  /// Of each element at most `attributeLimit` attributes are kept; the tree tells how many are not.
  public static func tree(_ text: [UInt8], attributeLimit: Int = .max) throws(HTMLError) -> HTMLTree {
    guard text.count < Int(Int32.max) / 8 else { throw .tooLarge(bytes: text.count) }
    let writer = unsafe text.withUnsafeBufferPointer { buffer in
      var writer = unsafe OutlineWriter(HTMLTokenizer(ByteSource(buffer)))
      writer.tokenizer.attributes.limit = attributeLimit
      writer.run()
      return writer
    }
    let outline = writer.outline
    var builder = TreeBuilder(tokens: writer.tokenizer.tokens, outline: outline, textCount: text.count)
    try NestingParser.parse(outline.bytes, into: &builder)
    builder.finish()
    let isEdited = outline.hasFostered || !outline.edits.isEmpty
    let nodes = isEdited ? TreeEditor.edit(builder.nodes, origins: builder.origins, outline) : builder.nodes
    var tree = HTMLTree(
      text: text, nodes: nodes, attributes: writer.tokenizer.attributes.items,
      decoded: writer.tokenizer.decoded, elementNames: writer.tokenizer.names.table.names,
      attributeNames: writer.tokenizer.attributes.names.names)
    tree.attributesLeftOut = writer.tokenizer.attributes.leftOut
    return tree
  }
}
