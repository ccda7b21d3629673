import Documents
import Findings

extension JSONWriter {
  /// The tool with its rules; the packs are its extensions.
  mutating func sarifTool(_ context: SARIFContext) {
    object("tool") { writer in
      writer.object("driver") { writer in
        writer.member("name", "Fineprint")
        writer.member("version", Product.version)
        writer.member("semanticVersion", Product.version)
        writer.member("language", JSONWriter.sarifLanguage(context.language.general))
        if context.profile == .standard {
          let places = Array(context.taxonomies.indices)
          writer.array("supportedTaxonomies", places) { $0.sarifComponent($1, context) }
        }
        writer.array("rules", context.rules) { $0.sarifRule($1, context) }
      }
      writer.array("extensions", context.policies) { writer, pack in
        writer.object { writer in
          writer.member("name", pack.id)
          writer.member("version", pack.version)
          writer.object("properties") { writer in
            writer.member("digest", pack.digest)
            writer.member("chosenBy", pack.chosenBy.rawValue)
          }
        }
      }
    }
  }

  static func sarifLanguage(_ language: Language) -> String { language == .zh ? "zh-CN" : "en-GB" }

  private mutating func sarifRule(_ rule: RuleDescription, _ context: SARIFContext) {
    let language = context.language.of(rule: rule.id)
    object { writer in
      writer.member("id", rule.id)
      writer.sarifText("shortDescription", rule.title.text(in: language), context)
      let message = SARIFText.withoutPlaces(rule.message.text(in: language))
      writer.sarifText("fullDescription", message, context)
      writer.sarifHelp(rule, language, context)
      if let url = rule.law.first(where: { !$0.url.isEmpty })?.url { writer.member("helpUri", url) }
      writer.object("defaultConfiguration") { $0.member("level", rule.level.rawValue) }
      if context.profile == .standard { writer.sarifRelationships(rule, context) }
      writer.object("properties") { writer in
        let tags = [rule.category.rawValue, rule.status == .stable ? nil : rule.status.rawValue]
        writer.array("tags", tags.compactMap { $0 }) { $0.string($1) }
        writer.member("problem.severity", rule.level == .note ? "recommendation" : rule.level.rawValue)
      }
    }
  }

  /// What to write instead, and on which law; as text and as Markdown.
  private mutating func sarifHelp(_ rule: RuleDescription, _ language: Language, _ context: SARIFContext) {
    let colon = Terms.colon.text(in: language)
    let laws = rule.law.map { ArticleName.citation($0, in: language) }
    let remedy = SARIFText.withoutPlaces(rule.remedy.text(in: language))
    let parts =
      (remedy.isEmpty ? [] : [(Terms.remedy, remedy)]) + laws.map { (Terms.law, $0) }
      + rule.exceptions.map { (Terms.exception, $0.text(in: language)) }
    let lines = parts.map { ($0.0.text(in: language), $0.1) }
    let text = lines.map { "\($0.0)\(colon)\($0.1)" }.joined(separator: "\n")
    let markdown = lines.map { "- **\($0.0)**\(colon)\(MarkdownText.escaped($0.1))" }.joined(separator: "\n")
    object("help") { writer in
      let title = rule.title.text(in: language)
      writer.member("text", SARIFText.message(text.isEmpty ? title : text, context.profile))
      writer.member("markdown", text.isEmpty ? MarkdownText.escaped(title) : markdown)
    }
  }

  private mutating func sarifRelationships(_ rule: RuleDescription, _ context: SARIFContext) {
    array("relationships", rule.law) { writer, law in
      writer.object { writer in
        writer.key("target")
        writer.sarifTaxon(law, rule.id, context)
        writer.array("kinds", ["relevant"]) { $0.string($1) }
      }
    }
  }

  /// A reference to an article among the taxonomies.
  mutating func sarifTaxon(_ law: CitedLaw, _ rule: String, _ context: SARIFContext) {
    object { writer in
      writer.member("id", JSONWriter.sarifId(of: law))
      guard let place = context.place(of: law, citedBy: rule) else { return }
      writer.member("index", place.article)
      writer.key("toolComponent")
      writer.sarifComponent(place.taxonomy, context)
    }
  }

  private mutating func sarifComponent(_ place: Int, _ context: SARIFContext) {
    object { writer in
      writer.member("name", context.taxonomies[place].name)
      writer.member("index", place)
    }
  }

  /// The article's number; an instrument without articles goes by its own id.
  private static func sarifId(of law: CitedLaw) -> String { law.article.isEmpty ? law.id : law.article }

  /// The laws, one taxonomy an instrument, with the articles that rules cite.
  mutating func sarifTaxonomies(_ context: SARIFContext) {
    array("taxonomies", context.taxonomies) { writer, taxonomy in
      writer.object { writer in
        let language = taxonomy.language
        writer.member("name", taxonomy.name)
        let law = taxonomy.articles[0]
        writer.member("fullName", law.title.text(in: language))
        if !law.url.isEmpty { writer.member("informationUri", law.url) }
        writer.member("language", JSONWriter.sarifLanguage(language))
        writer.member("isComprehensive", false)
        writer.array("taxa", taxonomy.articles) { $0.sarifArticle($1, language, context) }
      }
    }
  }

  private mutating func sarifArticle(_ law: CitedLaw, _ language: Language, _ context: SARIFContext) {
    object { writer in
      writer.member("id", JSONWriter.sarifId(of: law))
      writer.sarifText("shortDescription", ArticleName.full(law, in: language), context)
      if !law.phrase.isEmpty { writer.sarifText("fullDescription", law.phrase, context) }
      if !law.url.isEmpty { writer.member("helpUri", law.url) }
      writer.object("properties") { writer in
        writer.member("confidence", law.confidence)
        if let day = law.effective { writer.member("effective", day.description) }
      }
    }
  }

  /// A message object with text alone.
  mutating func sarifText(_ name: String, _ text: String, _ context: SARIFContext) {
    object(name) { $0.member("text", SARIFText.message(text, context.profile)) }
  }
}
