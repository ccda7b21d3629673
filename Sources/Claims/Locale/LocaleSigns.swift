public import Documents
import Scanning

/// What a document's text tells of its language and country.
public struct LocaleSigns: Sendable, Hashable {
  public enum Language: Sendable, Hashable { case chinese, english, other }

  /// A country or union with English promotions of its own.
  public enum Country: String, Sendable, CaseIterable {
    case britain, unitedStates, europe, australia
  }

  public var language: Language
  /// Nil where the signs name none, or more than one alike.
  public var country: Country?

  public init(_ document: Document) {
    guard !LocaleSigns.isChinese(document) else {
      (language, country) = (.chinese, nil)
      return
    }
    let counts = LocaleSigns.counts(TextFolder.fold(document.content), document.language ?? "")
    language = counts.isEnglish ? .english : .other
    country = counts.isEnglish ? counts.country : nil
  }

  /// Whether one in ten bytes of a text belongs to a Han character.
  private static func isChinese(_ document: Document) -> Bool {
    let leads = document.content.count { (0xE4...0xE9).contains($0) }
    return leads * 10 >= document.content.count && leads > 0
  }

  /// How often each sign stands in a text.
  private struct Counts {
    var words: Set<Int> = []
    var letters = 0
    var signs: [Sign: Int] = [:]
    /// The country of the page's `lang` attribute.
    var declared: Country?
    var saysEnglish = false

    subscript(sign: Sign) -> Int { signs[sign] ?? 0 }

    /// Two different everyday words, one in a text of a line or two.
    var isEnglish: Bool { saysEnglish || words.count >= 2 || (letters < 120 && !words.isEmpty) }

    /// Australian signs first, since its dollar looks like the American one; then the currency; then the rest.
    var country: Country? {
      if self[.australian] > 0 { return .australia }
      let pounds = self[.pound]
      let euros = self[.euro]
      if pounds > 0 || euros > 0, max(pounds, euros) >= self[.dollar] {
        return pounds == euros ? declared : pounds > euros ? .britain : .europe
      }
      if self[.dollar] > 0 {
        if let declared, declared == .australia || declared == .unitedStates { return declared }
        return self[.american] > 0 ? .unitedStates : nil
      }
      return declared ?? only()
    }

    /// The country whose signs alone occur.
    private func only() -> Country? {
      switch (self[.british] > 0, self[.american] > 0, self[.european] > 0) {
      case (true, false, false): .britain
      case (false, true, false): .unitedStates
      case (false, false, true): .europe
      default: nil
      }
    }
  }

  private enum Sign: Hashable { case pound, euro, dollar, australian, american, british, european, word }

  private static func counts(_ text: FoldedText, _ declared: String) -> Counts {
    var counts = Counts()
    let tag = declared.lowercased()
    counts.saysEnglish = tag.hasPrefix("en")
    counts.declared = tags[tag]
    counts.letters = text.scalars.count { (0x61...0x7A).contains($0) }
    for match in automaton.scan(text) {
      let sign = owners[match.literal]
      if sign == .word { counts.words.insert(match.literal) } else { counts.signs[sign, default: 0] += 1 }
    }
    return counts
  }

  private static let tags: [String: Country] = [
    "en-gb": .britain, "en-us": .unitedStates, "en-au": .australia, "en-ie": .europe, "en-mt": .europe,
    "en-eu": .europe,
  ]

  private static let table: [(Sign, String)] = [
    (.pound, "£|gbp|pence"),
    (.euro, "€|eur|euro|euros"),
    (.dollar, "$|usd|dollars"),
    (
      .australian,
      "aud|a$|au$|nbn|gst|abn|acma|accc|com.au|net.au|pty|critical information summary|australia|australian|"
        + "australians|aussie|aussies|telecommunications industry ombudsman"
    ),
    (
      .american,
      "fcc|ftc|usd|us$|autopay|zip code|broadband facts|america|american|americans|u.s.|usa|nationwide|"
        + "state and local taxes|taxes and fees|plus taxes|msg & data rates|message and data rates|msg&data rates|"
        + "llc|inc.|wireless|fiber|neighbor|neighborhood|talk & text|talk and text|bill credits|"
        + "regulatory fees|cell phone|cellphone|california|texas|florida|new york"
    ),
    (.british, "ofcom|uk|united kingdom|britain|co.uk|england|scotland|wales|northern ireland|asa"),
    (.european, "eu roaming|ireland|eu|e.u.|gdpr|right of withdrawal"),
    (
      .word,
      "the|and|you|your|for|with|of|our|get|this|only|free|from|now|is|are|we|till|until|month|months|data|off|all|"
        + "unlimited|today|new|switch|save|per|on|to|in|a"
    ),
  ]

  private static let literals: [(sign: Sign, text: String)] = table.flatMap { sign, words in
    words.split(separator: "|").map { (sign, String($0)) }
  }
  private static let compiled: (automaton: LiteralAutomaton, owners: [Sign]) = {
    var builder = LiteralAutomatonBuilder()
    var owners: [Sign] = []
    for (sign, text) in literals {
      if let number = builder.add(TextFolder.fold(text)), number == owners.count { owners.append(sign) }
    }
    return (builder.build(), owners)
  }()
  private static var automaton: LiteralAutomaton { compiled.automaton }
  private static var owners: [Sign] { compiled.owners }
}
