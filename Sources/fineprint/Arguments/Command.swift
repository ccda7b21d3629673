import Documents

/// A command with what it takes.
struct Command: Sendable {
  /// "check", "policy test".
  let name: String
  /// The arguments in the usage line: "[PATH...]".
  let operands: String
  /// How many operands it takes.
  let count: ClosedRange<Int>
  let summary: LocalizedText
  let options: [OptionDeclaration]
  /// How many operands stand before its paths, whose `fineprint.yaml` counts; nil for a command without paths.
  var firstPath: Int?

  static let check = Command(
    name: "check", operands: "[PATH...]", count: 0...Int.max,
    summary: LocalizedText(
      zh: "检查文件、目录或 campaign.yaml（- 为标准输入，默认当前目录）",
      en: "check files, folders or campaign.yaml (- is standard input; default: this folder)"),
    options: [
      Options.policy, Options.policies, Options.asOf, Options.channel, Options.select, Options.ignore,
      Options.level, Options.changed, Options.watch, Options.render, Options.screenshots, Options.checkFormat,
      Options.output,
      Options.sarifProfile, Options.failOn, Options.failOnReview,
      Options.baseline, Options.suppressions, Options.decisions, Options.suppressionsFrom, Options.jobs,
      Options.maxFileSize, Options.limit, Options.allowOutside, Options.noPreview, Options.noCache,
      Options.statistics, Options.groupBy, Options.quiet,
      Options.color, Options.lang, Options.help,
    ], firstPath: 0)

  static let claims = Command(
    name: "claims", operands: "PATH...", count: 1...Int.max,
    summary: LocalizedText(
      zh: "列出读懂的主张，并对照各渠道", en: "show the claims that were understood, channel by channel"),
    options: [
      Options.policy, Options.policies, Options.asOf, Options.offer, Options.claimsChannel,
      Options.claimsFormat, Options.output, Options.jobs, Options.maxFileSize, Options.limit,
      Options.allowOutside, Options.noCache, Options.quiet, Options.color,
      Options.lang, Options.help,
    ], firstPath: 0)

  static let inspect = Command(
    name: "inspect", operands: "FILE", count: 1...1,
    summary: LocalizedText(zh: "按读者所见显示一份文档", en: "show a document as a reader sees it"),
    options: [
      Options.channel, Options.viewport, Options.render, Options.format, Options.output, Options.maxFileSize,
      Options.limit,
      Options.color,
      Options.lang, Options.help,
    ], firstPath: 0)

  static let rules = Command(
    name: "rules", operands: "", count: 0...0,
    summary: LocalizedText(zh: "列出全部规则", en: "list the rules"),
    options: [
      Options.policy, Options.policies, Options.asOf, Options.rulesFormat, Options.output, Options.color,
      Options.lang, Options.help,
    ])

  static let explain = Command(
    name: "explain", operands: "RULE", count: 1...1,
    summary: LocalizedText(zh: "说明一条规则：法律依据、示例、改法", en: "explain a rule: its law, examples and mend"),
    options: [
      Options.policy, Options.policies, Options.asOf, Options.format, Options.output, Options.color,
      Options.lang, Options.help,
    ])

  static let policyTest = Command(
    name: "policy test", operands: "[PACK...]", count: 0...Int.max,
    summary: LocalizedText(zh: "运行规则自带的测试", en: "run the tests inside the rules"),
    options: [
      Options.coverage, Options.policies, Options.asOf, Options.quiet, Options.color, Options.lang,
      Options.help,
    ])

  static let policyLint = Command(
    name: "policy lint", operands: "[PACK...]", count: 0...Int.max,
    summary: LocalizedText(zh: "检查规则包本身的错误", en: "find the faults of packs"),
    options: [Options.policies, Options.asOf, Options.color, Options.lang, Options.help])

  static let policyNew = Command(
    name: "policy new", operands: "", count: 0...0,
    summary: LocalizedText(
      zh: "新建一条规则及其测试；在终端上会问缺少的内容", en: "start a rule with its tests; asks at a terminal for what is missing"),
    options: [
      Options.pack, Options.ruleID, Options.category, Options.titleZh, Options.titleEn, Options.pattern,
      Options.violation, Options.pass, Options.law, Options.newLevel, Options.policies, Options.asOf,
      Options.color, Options.lang, Options.help,
    ])

  static let policyDiff = Command(
    name: "policy diff", operands: "OLD NEW CORPUS...", count: 3...Int.max,
    summary: LocalizedText(
      zh: "比较两个规则包目录在真实材料上的结果：多了什么，少了什么",
      en: "compare what two folders of packs find in real material: what appears, what vanishes"),
    options: [
      Options.policies, Options.asOf, Options.format, Options.output, Options.jobs, Options.maxFileSize,
      Options.limit, Options.allowOutside,
      Options.quiet, Options.color, Options.lang, Options.help,
    ])

  static let languageServer = Command(
    name: "lsp", operands: "", count: 0...0,
    summary: LocalizedText(
      zh: "编辑器的语言服务器（LSP），用标准输入输出通信", en: "language server (LSP) for editors, over standard input and output"),
    options: [
      Options.policy, Options.policies, Options.asOf, Options.level, Options.noPreview, Options.stdio,
      Options.jobs, Options.maxFileSize, Options.limit, Options.lang, Options.help,
    ])

  /// The paths among the operands of a command line; this folder where there are none.
  func paths(in arguments: ParsedArguments) -> [String] {
    guard let firstPath else { return [] }
    let paths = Array(arguments.operands.dropFirst(firstPath))
    return paths.isEmpty ? ["."] : paths
  }

  /// All commands, in the order of the help.
  static let all = [
    check, claims, inspect, rules, explain, initialize, configShow, review, decide, suppress, baselineWrite,
    baselineDiff,
    baselinePrune, baselineReport, policyTest, policyLint, policyNew, policyDiff, languageServer, completions,
    man,
  ]
}
