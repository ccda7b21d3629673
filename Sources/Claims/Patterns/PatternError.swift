/// What is wrong with a pattern of a vocabulary; `column` counts scalars of the pattern from 1.
public enum PatternError: Error, Hashable, Sendable {
  case empty
  case unclosedGroup(column: Int)
  case strayBracket(column: Int)
  case unclosedName(column: Int)
  case unknownName(String, column: Int)
  case badGap(String, column: Int)
  case circular(String)
  case tooManyVariants(Int)
  case tooLong(Int)
  case tooDeep(Int, column: Int)
  /// A pattern must hold at least one literal or typed value.
  case onlyGaps

  public var column: Int? {
    switch self {
    case .unclosedGroup(let column), .strayBracket(let column), .unclosedName(let column),
      .unknownName(_, let column), .badGap(_, let column), .tooDeep(_, let column):
      column
    case .empty, .circular, .tooManyVariants, .tooLong, .onlyGaps: nil
    }
  }

  public var zh: String {
    switch self {
    case .empty: "空的句式"
    case .unclosedGroup: "括号没有闭合"
    case .strayBracket: "多余的括号或竖线"
    case .unclosedName: "尖括号没有闭合"
    case .unknownName(let name, _): "未知的名称 <\(name)>：不是值类型，也不是词表"
    case .badGap(let text, _): "间隔应写成 <gap:6>、<near:12> 或 <text:8>，实际是 <\(text)>"
    case .circular(let name): "词表 <\(name)> 引用了自己"
    case .tooManyVariants(let count): "句式展开后有 \(count) 种以上，请拆成几条"
    case .tooLong(let limit): "句式超过 \(limit) 个字符，请拆成几条"
    case .tooDeep(let limit, _): "括号嵌套超过 \(limit) 层"
    case .onlyGaps: "句式里没有任何固定文字或数值"
    }
  }

  public var en: String {
    switch self {
    case .empty: "empty pattern"
    case .unclosedGroup: "group is not closed"
    case .strayBracket: "stray bracket or bar"
    case .unclosedName: "angle bracket is not closed"
    case .unknownName(let name, _): "unknown name <\(name)>: neither a value type nor a vocabulary"
    case .badGap(let text, _): "a gap is written <gap:6>, <near:12> or <text:8>, not <\(text)>"
    case .circular(let name): "vocabulary <\(name)> refers to itself"
    case .tooManyVariants(let count): "pattern expands to more than \(count) variants; split it"
    case .tooLong(let limit): "pattern is longer than \(limit) characters; split it"
    case .tooDeep(let limit, _): "groups are nested deeper than \(limit) levels"
    case .onlyGaps: "pattern holds no literal and no value"
    }
  }
}
