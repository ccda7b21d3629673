public import Documents

/// What is wrong at a place of a YAML file, in both languages of the reports.
public struct YAMLProblem: Sendable, Hashable {
  public var mark: YAMLMark
  public var zh: String
  public var en: String
  /// The word that was probably misspelt there, with the one that was meant; or nil.
  public var correction: Correction?

  public init(mark: YAMLMark, zh: String, en: String, correction: Correction? = nil) {
    self.mark = mark
    self.zh = zh
    self.en = en
    self.correction = correction
  }
}

/// Collects all problems of one file, so that they are told at once.
public final class YAMLProblems {
  private var list: [YAMLProblem] = []

  public init() {}

  public var isEmpty: Bool { list.isEmpty }

  public var count: Int { list.count }

  /// The problems in the order of the file, each once.
  public var sorted: [YAMLProblem] {
    var seen: Set<YAMLProblem> = []
    return list.filter { seen.insert($0).inserted }.enumerated()
      .sorted { ($0.element.mark, $0.offset) < ($1.element.mark, $1.offset) }
      .map(\.element)
  }

  public func report(_ mark: YAMLMark, zh: String, en: String, correction: Correction? = nil) {
    list.append(YAMLProblem(mark: mark, zh: zh, en: en, correction: correction))
  }

  public func report(_ error: YAMLError) { list.append(error.problem) }

  /// Reports a word that is none of those allowed, with the nearest of them.
  public func reportUnknown(
    _ word: String, at mark: YAMLMark, zh: String, en: String, known: [String]
  ) {
    let shown = YAMLNode.excerpt(word)
    if let nearest = Spelling.nearest(word, in: known) {
      report(
        mark, zh: "未知的\(zh) \(shown)，是不是 \(nearest)？",
        en: "unknown \(en) `\(shown)`; did you mean `\(nearest)`?", correction: Correction(word, nearest))
    } else if known.isEmpty {
      report(mark, zh: "未知的\(zh) \(shown)", en: "unknown \(en) `\(shown)`")
    } else {
      let list = known.map { "`\($0)`" }.joined(separator: ", ")
      report(
        mark, zh: "未知的\(zh) \(shown)，可用的有：\(known.joined(separator: "、"))",
        en: "unknown \(en) `\(shown)`; known are \(list)")
    }
  }

  /// Reports a value that is not of the type that its key wants.
  public func reportType(_ key: String, _ node: YAMLNode, expectedZh: String, expectedEn: String) {
    report(
      node.mark, zh: "\(key) 应为\(expectedZh)，实为\(node.foundZh)",
      en: "`\(key)` should be \(expectedEn), but is \(node.foundEn)")
  }
}

extension YAMLNode {
  /// Whether this is a value that was left out: an empty plain scalar, `~` or `null`.
  public var isNull: Bool {
    if case .scalar(let text, isQuoted: false) = content { return ["", "~", "null"].contains(text) }
    return false
  }

  var foundZh: String {
    switch content {
    case .sequence: "列表"
    case .mapping: "映射"
    case .scalar(let text, let isQuoted):
      isNull ? "空" : isQuoted ? "加引号的文字“\(YAMLNode.excerpt(text))”" : "“\(YAMLNode.excerpt(text))”"
    }
  }

  var foundEn: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let text, let isQuoted):
      isNull
        ? "empty" : isQuoted ? "the quoted text `\(YAMLNode.excerpt(text))`" : "`\(YAMLNode.excerpt(text))`"
    }
  }

  /// A text cut to what fits into a message, on one line.
  static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let cut = scalars.prefix(40).map { $0.value < 0x20 ? " " : $0 }
    let shown = String(String.UnicodeScalarView(cut))
    return scalars.dropFirst(40).isEmpty ? shown : shown + "…"
  }
}
