/// A place in a source as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// Line of the original file, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// UTF-8 bytes of the decoded text, without its byte-order mark, from 0.
  public var offset: Int

  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
