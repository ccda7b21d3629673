import Documents
import HTML

/// Tells what of a page was beyond the limits.
enum PageLimits {
  static func problems(
    of tree: HTMLTree, _ source: SourceFile, textsLeftOut: (count: Int, first: Int)?, _ limits: Limits
  ) -> [IngestProblem] {
    var problems: [IngestProblem] = []
    if let left = textsLeftOut {
      let limit = limits[.nesting]
      problems.append(
        IngestProblem(
          line: source.position(at: left.first).line,
          message: LocalizedText(
            zh: "元素嵌套超过上限 \(limit) 层（nesting），更深处的 \(left.count) 段文字没有检查",
            en:
              "elements are nested deeper than the limit of \(limit) (nesting); \(left.count) texts inside are not checked"
          )))
    }
    if let left = tree.attributesLeftOut {
      let limit = limits[.attributes]
      problems.append(
        IngestProblem(
          line: source.position(at: left.first).line,
          message: LocalizedText(
            zh: "元素的属性超过上限 \(limit) 个（attributes），其余 \(left.count) 个没有读",
            en:
              "an element has more attributes than the limit of \(limit) (attributes); \(left.count) are not read"
          )))
    }
    return problems
  }

  static func problem(rulesLeftOut count: Int, _ limits: Limits) -> IngestProblem? {
    guard count > 0 else { return nil }
    let limit = limits[.styleRules]
    return IngestProblem(
      line: 1,
      message: LocalizedText(
        zh: "样式规则超过上限 \(limit) 条（style-rules），其余 \(count) 条没有应用",
        en: "the page has more style rules than the limit of \(limit) (style-rules); \(count) are not applied"
      ))
  }
}
