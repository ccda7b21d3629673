/// A node of a YAML document with its place, in the order in which it was written.
public struct YAMLNode: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// A scalar as written, unquoted; `isQuoted` tells "no" from a boolean.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// Entries in the order of the file; duplicate keys are refused by the reader.
    case mapping([Entry])
  }

  public struct Entry: Sendable, Hashable {
    public var key: String
    public var keyMark: YAMLMark
    public var value: YAMLNode

    public init(key: String, keyMark: YAMLMark, value: YAMLNode) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  public var content: Content
  public var mark: YAMLMark

  public init(content: Content, mark: YAMLMark) {
    self.content = content
    self.mark = mark
  }
}

/// A place in a YAML file: line and column from 1, columns in Unicode scalars.
public struct YAMLMark: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: YAMLMark, right: YAMLMark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
