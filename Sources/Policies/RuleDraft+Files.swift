import Documents
public import Findings
import YAML

extension RuleDraft {
  /// Whether an id is made of small letters, digits and single hyphens.
  public static func isID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }

  /// The files of the draft below the folder of its pack. `base` is the pack that its pack builds on, or nil.
  public func files(base: String?) -> [(path: String, text: String)] {
    guard let category else { return [] }
    var files = [
      ("vocabulary/\(id).yaml", vocabulary),
      ("rules/\(category.rawValue)/\(id).yaml", rule(category, base: base)),
    ]
    if law == nil { files.append(("laws/house-\(id).yaml", house)) }
    return files
  }

  /// The first file of a pack that does not exist yet; its language is that of the examples.
  public func packFile(id pack: String) -> String {
    let isChinese = (violations + passes).contains { text in
      text.unicodeScalars.contains { ("\u{3400}"..."\u{9FFF}").contains($0) }
    }
    return """
      id: \(YAMLText.quoted(pack))
      version: 0.1.0
      language: \(isChinese ? "zh" : "en")
      extends: \(isChinese ? "zh-CN" : "en-common")
      title: {zh: \(YAMLText.quoted("本单位的规则")), en: \(YAMLText.quoted("House rules"))}

      """
  }

  private var vocabulary: String {
    """
    id: \(id)
    claim: \(id)
    patterns:
    \(RuleDraft.list(patterns, indent: 2))

    """
  }

  private var house: String {
    """
    id: house-\(id)
    title: {zh: \(YAMLText.quoted("本单位规定：\(title.zh)")), en: \(YAMLText.quoted("House rule: \(title.en)"))}
    note: 本单位自己的规定，不是法律；引用法条请改规则文件的 law
    articles:
      - {article: "1", phrase: \(YAMLText.quoted(title.zh)), confidence: verified}

    """
  }

  private func rule(_ category: Category, base: String?) -> String {
    """
    id: \(id)
    title: {zh: \(YAMLText.quoted(title.zh)), en: \(YAMLText.quoted(title.en))}
    category: \(category.rawValue)
    level: \(level.rawValue)
    status: preview
    check: prohibited-term
    when:
      - {claim: \(id)}
    message: {zh: \(YAMLText.quoted("“{claim}”：\(title.zh)")), en: \(YAMLText.quoted("“{claim}”: \(title.en)"))}
    remedy: {zh: \(YAMLText.quoted("删去或改写“{claim}”")), en: \(YAMLText.quoted("Remove or rewrite “{claim}”"))}
    law:
      - \(reference(base: base))
    tests:
      violation:
    \(RuleDraft.list(violations, indent: 4))
      pass:
    \(RuleDraft.list(passes, indent: 4))

    """
  }

  private func reference(base: String?) -> String {
    guard let law else { return "{ref: house-\(id), article: \"1\"}" }
    let parts = law.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts[0].contains("/") ? parts[0] : (base.map { "\($0)/" } ?? "") + parts[0]
    return "{ref: \(YAMLText.quoted(name)), article: \(YAMLText.quoted(parts.count > 1 ? parts[1] : ""))}"
  }

  private static func list(_ texts: [String], indent: Int) -> String {
    texts.map { String(repeating: " ", count: indent) + "- " + YAMLText.quoted($0) }.joined(separator: "\n")
  }
}
