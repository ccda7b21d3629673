/// Why a file is no YAML document that is read here. Each case carries its place.
public enum YAMLError: Error, Hashable, Sendable {
  /// The file holds no document.
  case empty
  /// A byte that is not UTF-8.
  case invalidUTF8(YAMLMark)
  /// What libyaml says of the syntax, in English.
  case syntax(YAMLMark, String)
  case duplicateKey(YAMLMark, key: String, first: YAMLMark)
  /// A key that is a list or a mapping.
  case keyIsNoScalar(YAMLMark)
  case tooDeep(YAMLMark, limit: Int)
  case severalDocuments(YAMLMark)
  /// An anchor `&a` or an alias `*a`.
  case alias(YAMLMark)
  /// An explicit tag such as `!!binary`.
  case tag(YAMLMark)

  public var mark: YAMLMark {
    switch self {
    case .empty: YAMLMark(line: 1, column: 1)
    case .invalidUTF8(let mark), .syntax(let mark, _), .duplicateKey(let mark, _, _),
      .keyIsNoScalar(let mark),
      .tooDeep(let mark, _), .severalDocuments(let mark), .alias(let mark), .tag(let mark):
      mark
    }
  }

  /// The message in Chinese.
  public var zh: String {
    switch self {
    case .empty: "文件是空的"
    case .invalidUTF8: "此处的字节不是 UTF-8"
    case .syntax(_, let problem): "YAML 语法错误：\(YAMLSyntaxProblem.zh(problem))"
    case .duplicateKey(_, let key, let first): "键 \(key) 重复，第 \(first.line) 行已经写过"
    case .keyIsNoScalar: "键只能是文字"
    case .tooDeep(_, let limit): "嵌套超过 \(limit) 层"
    case .severalDocuments: "一个文件只能有一个 YAML 文档"
    case .alias: "不接受锚点（&）和别名（*）；以 * 或 & 开头的文字请加引号"
    case .tag: "不接受标签（!）；以 ! 开头的文字请加引号"
    }
  }

  /// The message in English.
  public var en: String {
    switch self {
    case .empty: "the file is empty"
    case .invalidUTF8: "a byte here is not UTF-8"
    case .syntax(_, let problem): "YAML syntax: \(problem)"
    case .duplicateKey(_, let key, let first): "duplicate key `\(key)`; line \(first.line) has it already"
    case .keyIsNoScalar: "a key must be a plain text"
    case .tooDeep(_, let limit): "nested deeper than \(limit) levels"
    case .severalDocuments: "one file holds one YAML document"
    case .alias: "anchors (&) and aliases (*) are not accepted; quote a text that begins with * or &"
    case .tag: "tags (!) are not accepted; quote a text that begins with !"
    }
  }

  /// The error as an entry of a list of problems.
  public var problem: YAMLProblem { YAMLProblem(mark: mark, zh: zh, en: en) }
}

/// The commonest of libyaml's messages in Chinese.
enum YAMLSyntaxProblem {
  static func zh(_ problem: String) -> String {
    table.first { $0.0 == problem }?.1 ?? problem
  }

  private static let table: [(String, String)] = [
    ("mapping values are not allowed in this context", "此处不能有“: ”；含冒号的文字请加引号"),
    ("could not find expected ':'", "此处缺少冒号"),
    ("did not find expected key", "此处应有一个键；请检查缩进和引号"),
    ("did not find expected '-' indicator", "此处应有“- ”；请检查缩进"),
    ("did not find expected ',' or ']'", "列表此处缺少逗号或“]”"),
    ("did not find expected ',' or '}'", "映射此处缺少逗号或“}”"),
    ("did not find expected node content", "此处缺少内容"),
    ("did not find expected <document start>", "此处的内容不属于文档；请检查缩进"),
    ("found unexpected end of stream", "文件在引号或括号闭合之前结束"),
    ("found character that cannot start any token", "文字不能以此字符开头；请加引号，缩进不能用制表符"),
    ("found a tab character that violates indentation", "缩进不能用制表符"),
    ("found a tab character where an indentation space is expected", "缩进不能用制表符"),
    ("found unknown escape character", "双引号中有未知的转义"),
    ("block sequence entries are not allowed in this context", "此处不能有列表项“- ”"),
    ("block mapping entries are not allowed in this context", "此处不能有键"),
    ("control characters are not allowed", "不能有控制字符"),
  ]
}
