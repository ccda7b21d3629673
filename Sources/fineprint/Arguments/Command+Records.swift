import Documents

/// The commands on what excuses and answers findings.
extension Command {
  /// What all of them need to check first.
  private static let checking = [
    Options.policy, Options.policies, Options.asOf, Options.channel, Options.select, Options.ignore,
    Options.render, Options.baseline, Options.suppressions, Options.decisions, Options.jobs,
    Options.maxFileSize, Options.limit, Options.allowOutside, Options.noPreview, Options.quiet, Options.color,
    Options.lang, Options.help,
  ]

  static let review = Command(
    name: "review", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(
      zh: "逐项处理待复核项；不在终端上时列出它们和 decide 命令",
      en: "answer open reviews one by one; without a terminal, list them with the decide command of each"),
    options: [Options.by] + checking, firstPath: 0)

  static let decide = Command(
    name: "decide", operands: "FINGERPRINT [PATH...]", count: 1...Int.max,
    summary: LocalizedText(
      zh: "答复一个待复核项，写入 decisions.yaml；证据改动后自动失效",
      en: "answer a review, in decisions.yaml; the answer is void once the evidence changes"),
    options: [Options.outcome, Options.reason, Options.by] + checking, firstPath: 1)

  static let suppress = Command(
    name: "suppress", operands: "FINGERPRINT|RULE [PATH...]", count: 1...Int.max,
    summary: LocalizedText(
      zh: "豁免一个问题或一条规则，写入 suppressions.yaml，最长 366 天",
      en: "excuse a finding or a rule, in suppressions.yaml, for at most 366 days"),
    options: [Options.target, Options.reason, Options.by, Options.approvedBy, Options.expires] + checking,
    firstPath: 1)

  static let baselineWrite = Command(
    name: "baseline write", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(
      zh: "把现有问题收进 baseline.yaml，以后只报新的",
      en: "take what is found into baseline.yaml, so that only news are told"),
    options: checking, firstPath: 0)

  static let baselineDiff = Command(
    name: "baseline diff", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(zh: "列出基线之外的新问题和已不存在的问题", en: "what is new beside the baseline, and what is gone"),
    options: [Options.format, Options.output] + checking, firstPath: 0)

  static let baselinePrune = Command(
    name: "baseline prune", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(zh: "从基线中删去已不存在的问题", en: "take what is gone out of the baseline"),
    options: checking, firstPath: 0)

  static let baselineReport = Command(
    name: "baseline report", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(zh: "基线里还有什么：按级别和规则计数", en: "what the baseline still holds, by level and rule"),
    options: [Options.format, Options.output] + checking, firstPath: 0)
}
