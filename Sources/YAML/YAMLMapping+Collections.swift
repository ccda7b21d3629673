extension YAMLMapping {
  /// The mapping under a key.
  public func mapping(_ key: String) -> YAMLMapping? {
    node(key).flatMap { YAMLMapping($0, path: path(of: key), name: key, problems: problems) }
  }

  /// The mappings of a list; entries that are none are reported and left out.
  public func mappings(_ key: String) -> [YAMLMapping]? {
    sequence(key)?.enumerated().compactMap { number, node in
      YAMLMapping(node, path: "\(path(of: key))[\(number)]", name: "\(key)[\(number)]", problems: problems)
    }
  }

  /// The nodes of a list.
  public func sequence(_ key: String) -> [YAMLNode]? {
    guard let node = node(key) else { return nil }
    if case .sequence(let items) = node.content { return items }
    problems.reportType(key, node, expectedZh: "列表", expectedEn: "a list")
    return nil
  }

  /// A text or a list of texts; entries that are no text are reported and left out.
  public func strings(_ key: String) -> [String]? { markedStrings(key)?.map(\.text) }

  /// As `strings`, each with its place.
  public func markedStrings(_ key: String) -> [(text: String, mark: YAMLMark, isQuoted: Bool)]? {
    guard let node = node(key) else { return nil }
    switch node.content {
    case .sequence(let items):
      return items.enumerated().compactMap { number, item in
        text(of: item, name: "\(key)[\(number)]", zh: "文字", en: "a text")
      }
    default:
      return text(of: node, name: key, zh: "文字或列表", en: "a text or a list").map { [$0] }
    }
  }

  private func text(of node: YAMLNode, name: String, zh: String, en: String) -> (
    text: String, mark: YAMLMark, isQuoted: Bool
  )? {
    if case .scalar(let text, let isQuoted) = node.content, !node.isNull {
      return (text, node.mark, isQuoted)
    }
    problems.reportType(name, node, expectedZh: zh, expectedEn: en)
    return nil
  }
}
