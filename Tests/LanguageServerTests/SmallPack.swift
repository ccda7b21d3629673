import Foundation

/// A pack of four rules that takes the place of the shipped one of its name, so that a session starts at once.
enum SmallPack {
  /// The folder that holds it; written once and left to the system.
  static let folder: String = {
    let folder = URL.temporaryDirectory.appending(
      path: "fineprint-small-\(ProcessInfo.processInfo.processIdentifier)")
    for (name, text) in files {
      let file = folder.appending(path: "zh-CN/\(name)")
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: file)
    }
    atexit { try? FileManager.default.removeItem(atPath: SmallPack.folder) }
    return folder.path
  }()

  private static let files = [
    "pack.yaml": "id: zh-CN\nversion: 1.0.0\nlanguage: zh\n",
    "laws/advertising-law.yaml": """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    url: https://www.example.com/law
    articles:
      - {article: "8(1)", phrase: 应当准确、清楚、明白, confidence: verified}
      - {article: "9(3)", phrase: 国家级, confidence: verified}
    """,
    "vocabulary/words.yaml": """
    vocabularies:
      - {id: unlimited-data, claim: unlimited-data, words: [流量不限量]}
      - {id: throttle-threshold, claim: throttle-threshold, words: [限速]}
      - {id: big-word, claim: big-word, words: [全国最低价, 最快的网络]}
      - {id: source, claim: source, words: [据工信部]}
    """,
    "rules/hidden-condition/unlimited-without-threshold.yaml": rule(
      "unlimited-without-threshold", "hidden-condition", "error",
      """
      check: required-disclosure
      when: {claim: unlimited-data}
      require: {disclose: throttle-threshold, within: card}
      message: {zh: "“{claim}”没有写明限速条件", en: "“{claim}” does not say when it slows down"}
      remedy: {zh: 写明达到多少流量后限速, en: State the threshold & what follows}
      law: [{ref: advertising-law, article: "8(1)"}]
      """),
    "rules/misleading-claim/superlative.yaml": rule(
      "superlative", "misleading-claim", "warning",
      """
      check: prohibited-term
      when: {claim: big-word}
      unless: {claim: source, review: needs-evidence}
      message: {zh: "“{claim}”是绝对化用语", en: "“{claim}” is a superlative"}
      remedy: {zh: 删去, en: Leave it out}
      law: [{ref: advertising-law, article: "9(3)"}]
      """),
    "rules/cross-channel/tariff-mismatch.yaml": rule(
      "tariff-mismatch", "cross-channel", "error",
      """
      check: tariff-mismatch
      attributes: [price]
      message: {zh: "“{claim}”与公示的{filed}不同", en: "“{claim}” differs from {filed} as filed"}
      remedy: {zh: 改成公示的, en: Write it as filed}
      law: [{ref: advertising-law, article: "8(1)"}]
      """),
    "rules/cross-channel/channel-conflict.yaml": rule(
      "channel-conflict", "cross-channel", "error",
      """
      check: conflicting-claim
      attributes: [price]
      message: {zh: "“{claim}”与另一渠道不同", en: "“{claim}” differs from another channel"}
      remedy: {zh: 各渠道写成一样, en: Say the same in all channels}
      law: [{ref: advertising-law, article: "8(1)"}]
      """),
  ]

  private static func rule(_ id: String, _ category: String, _ level: String, _ rest: String) -> String {
    """
    id: \(id)
    title: {zh: 规则 \(id), en: Rule \(id)}
    category: \(category)
    level: \(level)
    status: stable
    \(rest)
    """
  }
}
