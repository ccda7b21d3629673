import Documents
import YAML

/// Reads `laws/<instrument>.yaml`.
enum LawReader {
  static func read(_ mapping: YAMLMapping) -> Law? {
    let id = mapping.requiredString("id")
    let title = ConditionReader.localized(mapping, "title", isRequired: true)
    let number = mapping.string("number") ?? ""
    let effective = mapping.date("effective")
    let repealed = mapping.date("repealed")
    let url = mapping.string("url") ?? ""
    _ = mapping.string("note")
    let successor = mapping.string("successor")
    let unbound = RuleReader.channels(mapping, "not-channels")
    let articles = (mapping.mappings("articles") ?? []).compactMap(article)
    mapping.require("articles")
    guard let id, let title else { return nil }
    return Law(
      id: id, title: title, number: number, effective: effective, repealed: repealed, url: url,
      articles: articles, successor: successor, unboundChannels: unbound)
  }

  private static func article(_ mapping: YAMLMapping) -> Law.Article? {
    let number = mapping.string("article")
    mapping.require("article")
    let phrase = mapping.requiredString("phrase")
    let confidence = mapping.choice("confidence", of: ["verified", "reported"])
    mapping.require("confidence")
    let effective = mapping.date("effective")
    let repealed = mapping.date("repealed")
    let channels = RuleReader.channels(mapping)
    mapping.finish()
    guard let number, let phrase, let confidence else { return nil }
    return Law.Article(
      number: number, phrase: phrase, isVerified: confidence == "verified", effective: effective,
      repealed: repealed, channels: channels)
  }
}
