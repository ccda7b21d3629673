import Documents
import Findings

/// What a rule cites, in a language.
struct WrittenLaw: Equatable, Sendable {
  var law: [CitedLaw]
  var language: Language
}
