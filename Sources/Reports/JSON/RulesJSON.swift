public import Documents
public import Findings

/// The catalogue of rules for programs: "fineprint-rules/1".
public struct RulesJSON: Sendable {
  private let rules: [RuleDescription]
  private let language: Language?
  private let isPretty: Bool

  /// Without a language, each rule speaks that of its pack.
  public init(_ rules: [RuleDescription], language: Language? = nil, isPretty: Bool = true) {
    self.rules = rules
    self.language = language
    self.isPretty = isPretty
  }

  /// The catalogue as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    writer.object { writer in
      writer.member("schema", "fineprint-rules/1")
      writer.tool()
      writer.array("rules", rules) { writer, rule in
        writer.rule(rule, language ?? JSONReport.language(ofPack: rule.id))
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: RuleDescription, _ language: Language) {
    object { writer in
      writer.member("id", rule.id)
      writer.member("title", rule.title.text(in: language))
      writer.member("category", rule.category.rawValue)
      writer.member("level", rule.level.rawValue)
      writer.member("status", rule.status.rawValue)
      writer.member("check", rule.check)
      writer.array("channels", rule.channels) { $0.string($1.name) }
      writer.member("message", rule.message.text(in: language))
      writer.member("remedy", rule.remedy.text(in: language))
      writer.law("law", rule.law, language)
      writer.object("effective") { writer in
        writer.member("from", rule.effectiveFrom?.description)
        writer.member("to", rule.effectiveTo?.description)
      }
      writer.array("everyLaw", rule.everyLaw) { writer, cited in
        writer.object { writer in
          writer.member("id", cited.id)
          writer.member("article", cited.article)
          writer.member("effective", cited.effective?.description)
          writer.member("repealed", cited.repealed?.description)
        }
      }
      writer.member("file", rule.file)
      writer.array("finds", rule.finds) { $0.string($1.text(in: language)) }
      writer.array("satisfies", rule.satisfies) { $0.string($1.text(in: language)) }
      writer.facts("thresholds", rule.thresholds)
      writer.member("amendedBy", rule.amendedBy)
      writer.array("exceptions", rule.exceptions) { $0.string($1.text(in: language)) }
      writer.object("examples") { writer in
        writer.array("violation", rule.examples.violations) { $0.string($1) }
        writer.array("pass", rule.examples.passes) { $0.string($1) }
        writer.array("review", rule.examples.reviews) { $0.string($1) }
      }
    }
  }
}
