import Documents

/// The options on what excuses and answers findings.
extension Options {
  static let baseline = OptionDeclaration(
    "--baseline", "FILE",
    zh: "基线文件；默认 campaign.yaml 或 fineprint.yaml 旁边（否则当前目录）的 baseline.yaml",
    en: "the baseline; default: baseline.yaml beside campaign.yaml or fineprint.yaml, else in this folder")
  static let suppressions = OptionDeclaration(
    "--suppressions", "FILE",
    zh: "豁免文件；默认同样位置的 suppressions.yaml；HTML 和 Markdown 里也可写 "
      + "<!-- fineprint:ignore RULE until:DATE -- reason -->",
    en: "the suppressions; default: suppressions.yaml in the same places; HTML and Markdown may also hold "
      + "<!-- fineprint:ignore RULE until:DATE -- reason -->")
  static let decisions = OptionDeclaration(
    "--decisions", "FILE", zh: "复核结论文件；默认同样位置的 decisions.yaml",
    en: "the answers to reviews; default: decisions.yaml in the same places")
  static let suppressionsFrom = OptionDeclaration(
    "--suppressions-from", "REF",
    zh: "基线、豁免、复核结论和文中的 fineprint:ignore 都按 git 的这个版本算，改动不能豁免自己",
    en:
      "read these files, and fineprint:ignore comments, as they are at a git revision: no change excuses itself"
  )
  static let outcome = OptionDeclaration(
    "--outcome", choices: ["accepted", "violation"], zh: "结论：可以保留，或属于违规",
    en: "the answer: the text may stay, or it is a violation")
  static let reason = OptionDeclaration("--reason", "TEXT", zh: "理由", en: "why")
  static let by = OptionDeclaration("--by", "NAME", zh: "经手人", en: "who says so")
  static let approvedBy = OptionDeclaration("--approved-by", "NAME", zh: "批准人", en: "who approved it")
  static let expires = OptionDeclaration(
    "--expires", "DATE", zh: "最后一天，最长 366 天", en: "the last day, at most 366 days ahead")
  static let target = OptionDeclaration(
    "--target", "GLOB", zh: "只豁免这些文件（相对 suppressions.yaml 所在目录或当前目录；不含 / 时为文件名）",
    en: "these files alone, relative to the folder of suppressions.yaml or this one; without / by name")
}
