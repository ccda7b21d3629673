import Documents
import Policies

/// A pack of four small files, any of which a test replaces or adds to.
enum SmallPack {
  static let rule = """
    id: no-superlative
    title: {zh: 绝对化用语, en: Superlative}
    category: misleading-claim
    level: error
    status: stable
    check: prohibited-term
    when:
      - {claim: superlative}
    message: {zh: "“{claim}”", en: "“{claim}”"}
    remedy: {zh: 删去, en: Remove it}
    law:
      - {ref: advertising-law, article: "9(3)"}
    """

  static let files = [
    "pack.yaml": """
    id: zz
    version: 1.0.0
    language: zh
    title: {zh: 样例, en: Sample}
    """,
    "laws/advertising-law.yaml": """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    articles:
      - {article: "9(3)", phrase: 国家级, confidence: verified}
    """,
    "vocabulary/claims.yaml": """
    vocabularies:
      - id: superlative
        patterns:
          - 最(好|佳)
      - id: gift
        words: [平板, 手机]
    """,
    "rules/misleading-claim/no-superlative.yaml": rule,
  ]

  /// The problems of the pack with some files replaced, as "file:line:column message", in English.
  static func problems(_ changes: [String: String?]) -> [String] {
    let merged = files.merging(changes.compactMapValues { $0 }) { $1 }.filter {
      changes[$0.key] != .some(nil)
    }
    let sources = merged.map { PolicyFile(path: $0.key, relativePath: $0.key, bytes: Array($0.value.utf8)) }
    let (pack, problems) = PackReader.read(
      sources.map { PackReader.parse($0, withTests: true) }, id: "zz", digest: "")
    return (problems + PolicySet.compile([pack]).1).map {
      "\($0.path):\($0.line):\($0.column) \($0.message.en)"
    }
  }

  /// The problems when words of a file are replaced.
  static func problems(in file: String, _ old: String, _ new: String) -> [String] {
    problems([
      file: (files[file] ?? "").split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    ])
  }
}
