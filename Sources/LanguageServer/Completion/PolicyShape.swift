import Claims
import Documents
import Findings
import Linting
import Policies

extension YAMLShape {
  private static func names<Value: RawRepresentable>(_ values: [Value]) -> YAMLShape
  where Value.RawValue == String {
    .choice(values.map(\.rawValue))
  }

  private static let truth = choice(["true", "false"])

  private static func localized(_ zh: String, _ en: String) -> YAMLShape {
    .mapping([
      YAMLKey("zh", zh: "\(zh)（中文）", en: "\(en) in Chinese"),
      YAMLKey("en", zh: "\(zh)（英文）", en: "\(en) in English"),
    ])
  }

  private static let fieldTest = mapping([
    YAMLKey("at-least", zh: "不小于", en: "no less than"), YAMLKey("at-most", zh: "不大于", en: "no more than"),
    YAMLKey("one-of", .list(.text), zh: "其中之一", en: "one of these"),
    YAMLKey("present", truth, zh: "写明与否", en: "whether it is said at all"),
  ])

  private static func condition(_ subject: YAMLKey) -> YAMLShape {
    .mapping([
      subject,
      YAMLKey(
        "having", .open(fieldTest), zh: "事实的字段：值，或 at-least 等",
        en: "fields of the claim: a value, or at-least and the like"),
      YAMLKey("within", names(Scope.allCases), zh: "离主张多近", en: "how near to the claim"),
      YAMLKey("said", .some(names(Modality.allCases)), zh: "语气", en: "how it is said"),
      YAMLKey(
        "visibility", names(Condition.Visibility.allCases), zh: "读者看不看得到", en: "whether the reader sees it"),
      YAMLKey(
        "in-notes", truth, zh: "只在文末说明里，或只在其外", en: "only in the notes at the end, or only outside of them"),
      YAMLKey("review", zh: "转为人工复核的理由", en: "the reason for which a person decides"),
    ])
  }

  private static let claim = condition(
    YAMLKey("claim", .some(.words(.kinds)), zh: "事实的种类，可用 | 并列", en: "kinds of claims, several with |"))
  private static let disclosure = condition(
    YAMLKey("disclose", .some(.words(.kinds)), zh: "须写明的事实", en: "what must be disclosed"))

  private static let example = mapping([
    YAMLKey("text", zh: "文字示例，⟦⟧ 标出应引的词", en: "a text, with ⟦ ⟧ around what is quoted"),
    YAMLKey("html", zh: "网页示例", en: "a page"), YAMLKey("markdown", zh: "Markdown 示例", en: "a Markdown text"),
    YAMLKey("csv", zh: "表格示例", en: "a table"),
    YAMLKey("documents", .open(.text), zh: "文件名: 内容", en: "file name: text"),
    YAMLKey("channel", .words(.channels), zh: "渠道", en: "its channel"),
    YAMLKey("offers", .text, zh: "备案的产品", en: "offers as a manifest has them"),
    YAMLKey("period", .text, zh: "活动期间", en: "the campaign's period"),
    YAMLKey("asOf", zh: "按哪一天判断", en: "the day by which is judged"),
  ])

  private static let tests = mapping([
    YAMLKey("violation", .list(example), zh: "应判违规，至少两个", en: "must be found; two at least"),
    YAMLKey("pass", .list(example), zh: "应当通过，至少两个", en: "must pass; two at least"),
    YAMLKey("review", .list(example), zh: "应交人工判断", en: "must be left to a person"),
  ])

  private static let reference = mapping([
    YAMLKey("ref", .words(.laws), zh: "法律文件的 id", en: "id of the instrument"),
    YAMLKey("article", .words(.articles), zh: "条款，如 8(1)", en: "the article, such as 8(1)"),
  ])

  private static let controls = mapping([
    YAMLKey("kinds", .some(names(FormControl.Kind.allCases)), zh: "控件种类", en: "kinds of controls"),
    YAMLKey("dearest", truth, zh: "只看最贵的选项", en: "only the dearest choice"),
  ])

  private static let thresholds = mapping(
    Thresholds.names.map { YAMLKey($0.0, zh: "内部阈值", en: "a house value") })

  private static let head = [
    YAMLKey("id", zh: "规则的 id，与文件名相同", en: "id of the rule, as the file is named"),
    YAMLKey("title", localized("标题", "the title"), zh: "标题", en: "the title"),
    YAMLKey("category", names(Category.allCases), zh: "类别", en: "the category"),
    YAMLKey("level", names(Level.allCases), zh: "级别", en: "the level"),
    YAMLKey("levels", .open(names(Level.allCases)), zh: "规则包: 级别", en: "pack: level"),
    YAMLKey("status", names(Rule.Status.allCases), zh: "状态", en: "stable, preview or deprecated"),
    YAMLKey("check", names(CheckKind.allCases), zh: "由哪种检查回答", en: "the check that answers it"),
    YAMLKey("channels", .some(.words(.channels)), zh: "只约束这些渠道", en: "binds these channels alone"),
    YAMLKey("message", localized("说明", "the message"), zh: "报告里的说明", en: "the message of its findings"),
    YAMLKey("remedy", localized("改法", "the mend"), zh: "改法", en: "what to write instead"),
    YAMLKey("law", .list(reference), zh: "依据的法条", en: "the articles that it rests on"),
    YAMLKey(
      "effective",
      .mapping([YAMLKey("from", zh: "施行日", en: "first day"), YAMLKey("to", zh: "最后一天", en: "last day")]),
      zh: "何时有效", en: "when it is in force"),
    YAMLKey("note", zh: "给维护者的备注", en: "a remark for whoever keeps it"),
    YAMLKey("tests", tests, zh: "规则自带的示例", en: "the rule's own examples"),
  ]

  private static let parameters = [
    YAMLKey("when", .some(claim), zh: "哪些主张触发；多个须同时成立", en: "the claims that it looks at; all must hold"),
    YAMLKey("require", .some(disclosure), zh: "必须写明什么", en: "what must be disclosed"),
    YAMLKey("against", .some(claim), zh: "与什么矛盾", en: "what contradicts it"),
    YAMLKey("unless", .some(claim), zh: "例外，任一成立即可", en: "exceptions; any one excuses"),
    YAMLKey("controls", controls, zh: "看哪些控件", en: "the controls that it looks at"),
    YAMLKey("faults", .some(names(DisclosureFault.allCases)), zh: "判断哪些缺陷", en: "the faults that it judges"),
    YAMLKey("thresholds", thresholds, zh: "内部阈值", en: "house values"),
    YAMLKey(
      "attributes", .some(.choice(Workspace.attributeNames)), zh: "比较哪些属性",
      en: "the attributes that it compares"),
    YAMLKey("quote", names(Rule.Quote.allCases), zh: "引多长", en: "how much is quoted"),
    YAMLKey("report", names(Rule.Report.allCases), zh: "报几次", en: "how often it is told"),
  ]

  private static let changes = [
    YAMLKey("extends", .words(.rules), zh: "修改哪条规则", en: "the rule that is changed"),
    YAMLKey("vocabulary+", .some(.text), zh: "增加的词", en: "words that are added"),
    YAMLKey("vocabulary-", .some(.text), zh: "去掉的词", en: "words that are taken away"),
  ]

  /// `rules/<category>/<rule>.yaml` of a check; nil where none is named yet.
  static func rule(of check: CheckKind?) -> YAMLShape {
    guard let own = check?.parameters else { return .mapping(head + parameters + changes) }
    return .mapping(head + parameters.filter { (own.required + own.optional).contains($0.name) })
  }

  /// `laws/<instrument>.yaml`.
  static let law = mapping([
    YAMLKey("id", zh: "法律文件的 id", en: "id of the instrument"),
    YAMLKey("title", localized("名称", "the title"), zh: "名称", en: "the title"),
    YAMLKey("number", zh: "文号", en: "its number"),
    YAMLKey("effective", zh: "施行日", en: "the day from which it is in force"),
    YAMLKey("repealed", zh: "失效日", en: "the first day on which it is not"),
    YAMLKey("successor", .words(.laws), zh: "替代它的文件", en: "the instrument that took its place"),
    YAMLKey("url", zh: "官方地址", en: "its official address"), YAMLKey("note", zh: "备注", en: "a remark"),
    YAMLKey(
      "articles",
      .list(
        .mapping([
          YAMLKey("article", zh: "条款，如 8(1)", en: "the article, such as 8(1)"),
          YAMLKey("phrase", zh: "原文关键词句", en: "its key words as they stand"),
          YAMLKey(
            "confidence", .choice(["verified", "reported"]), zh: "是否核对过原文",
            en: "whether the original was read"),
          YAMLKey("effective", zh: "施行日", en: "its own first day"),
          YAMLKey("repealed", zh: "失效日", en: "its own first day out of force"),
        ])), zh: "引用到的条款", en: "the articles that rules cite"),
  ])

  private static let vocabulary = [
    YAMLKey("id", zh: "词表的 id", en: "id of the vocabulary"),
    YAMLKey("source", zh: "来源", en: "where the words come from"), YAMLKey("note", zh: "备注", en: "a remark"),
    YAMLKey("words", .some(.text), zh: "词", en: "words"),
    YAMLKey("patterns", .some(.text), zh: "句式，可引用 <词表>", en: "patterns, which may name <vocabularies>"),
    YAMLKey("not", .some(.text), zh: "不算的写法", en: "false friends"),
    YAMLKey("claim", .words(.kinds), zh: "产生的事实种类", en: "the kind of claim that it yields"),
    YAMLKey("fields", .open(.text), zh: "事实的字段", en: "fields of the claim"),
    YAMLKey("tells", .text, zh: "说出的事实", en: "what it tells in the catalogue"),
    YAMLKey("statements-only", truth, zh: "只用于事实陈述", en: "read for statements alone"),
    YAMLKey("takes-values", truth, zh: "是否占用句中的数值", en: "whether it takes the values in it"),
  ]

  /// `vocabulary/<file>.yaml`.
  static let vocabularyFile = mapping(
    vocabulary + [
      YAMLKey("vocabularies", .list(.mapping(vocabulary)), zh: "多个词表", en: "several vocabularies")
    ])

  /// `pack.yaml`.
  static let pack = mapping([
    YAMLKey("id", zh: "规则包的 id，与文件夹同名", en: "id of the pack, as the folder is named"),
    YAMLKey("version", zh: "版本", en: "version"),
    YAMLKey("title", localized("名称", "the title"), zh: "名称", en: "the title"),
    YAMLKey("language", names(Language.allCases), zh: "消息的语言", en: "the language of its messages"),
    YAMLKey("sectors", .some(.text), zh: "行业", en: "its sectors"),
    YAMLKey("extends", .words(.packs), zh: "建立在哪个规则包上", en: "the pack that it builds on"),
    YAMLKey("dates", names(DateOrder.allCases), zh: "日期的写法", en: "how days are written in figures"),
    YAMLKey("unless", .some(claim), zh: "全部规则的例外", en: "exceptions to all its rules"),
    YAMLKey("regions", .some(.text), zh: "地区", en: "the regions whose law it holds"),
    YAMLKey(
      "disable",
      .list(
        .mapping([
          YAMLKey("rule", .words(.rules), zh: "停用的规则", en: "the rule that is turned off"),
          YAMLKey("reason", zh: "理由", en: "why"),
        ])), zh: "停用的规则，各带理由", en: "rules that are turned off, each with its reason"),
  ])
}
