import Claims
import Documents
import Findings

/// Whose rules a document's language, currency and signs call for.
enum Jurisdiction: Hashable {
  case china, britain, unitedStates, europe, australia
  /// English, but no country can be told.
  case openEnglish
  case unknown

  /// Id of the pack, or nil for a language that none speaks.
  var pack: String? {
    switch self {
    case .china: "zh-CN"
    case .britain: "en-GB"
    case .unitedStates: "en-US"
    case .europe: "en-EU"
    case .australia: "en-AU"
    case .openEnglish: "en-common"
    case .unknown: nil
    }
  }

  /// For each document of a campaign its jurisdiction. An English text without signs of its own takes the
  /// country of the campaign's other texts where they agree on one.
  static func of(_ documents: [Document]) -> [Jurisdiction] {
    settled(documents.map(of))
  }

  /// What a document tells by itself.
  static func of(_ document: Document) -> Jurisdiction { Jurisdiction(LocaleSigns(document)) }

  /// The same where it is known what each document tells by itself.
  static func settled(_ own: [Jurisdiction]) -> [Jurisdiction] {
    let countries = Set(own.filter { $0 != .openEnglish && $0 != .unknown && $0 != .china })
    guard countries.count == 1, let only = countries.first else { return own }
    return own.map { $0 == .openEnglish ? only : $0 }
  }

  private init(_ signs: LocaleSigns) {
    switch (signs.language, signs.country) {
    case (.chinese, _): self = .china
    case (.other, _): self = .unknown
    case (.english, .britain?): self = .britain
    case (.english, .unitedStates?): self = .unitedStates
    case (.english, .europe?): self = .europe
    case (.english, .australia?): self = .australia
    case (.english, nil): self = .openEnglish
    }
  }

  /// The name by which that review goes.
  static let unclearRule = "en-common/pack-unclear"

  /// The review that asks a person whose law an English document falls under; at its first visible words.
  static func unclear(_ document: Document) -> Finding? {
    guard let block = document.blocks.first(where: { $0.visibility.isVisible && !$0.content.isEmpty }) else {
      return nil
    }
    return Finding(
      rule: unclearRule, category: .misleadingClaim, level: .note, outcome: .review,
      reason: "pack-unclear", title: LocalizedText(zh: "不能确定适用哪国规则", en: "Country unclear"),
      message: LocalizedText(
        zh: "看不出这份英文材料面向哪个国家，只按共同的规则检查，没有引用法条",
        en: "The text does not tell which country it is for; only the shared rules were applied, without law"),
      remedy: LocalizedText(
        zh: "用 --policy en-GB、en-US、en-EU 或 en-AU 指定，或写进 fineprint.yaml",
        en: "Name the pack with --policy en-GB, en-US, en-EU or en-AU, or in fineprint.yaml"),
      evidence: Evidence(document, block.content))
  }
}
