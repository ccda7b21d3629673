/// A place in a source as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// Line of the original file, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// UTF-8 bytes of the decoded text, without its byte-order mark, from 0.
  public var offset: Int
  /// Column in UTF-8 bytes of the decoded text, from 1.
  public var byteColumn: Int

  /// Without a byte column, that of a line of ASCII.
  public init(line: Int, column: Int, offset: Int, byteColumn: Int? = nil) {
    self.line = line
    self.column = column
    self.offset = offset
    self.byteColumn = byteColumn ?? column
  }
}
