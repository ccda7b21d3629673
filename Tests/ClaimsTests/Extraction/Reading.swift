import Claims
import Documents
import Ingest
import Linting
import Policies
import Testing

/// Reads texts with vocabularies, and writes down what was understood.
enum ClaimReading {
  static func document(_ text: String, _ type: MediaType = .plainText, channel: Channel = .web) -> Document? {
    let source = SourceFile(path: "text", text: Array(text.utf8), mediaType: type)
    return DocumentReader.documents(from: source, channel: channel).first
  }

  /// The claims of a small lexicon: "kind 'quoted text' field=value".
  static func claims(_ text: String, _ vocabularies: [VocabularyDefinition]) throws -> [String] {
    let (lexicon, problems) = LexiconBuilder.build(vocabularies)
    #expect(problems.isEmpty)
    let document = try #require(ClaimReading.document(text))
    return ClaimExtractor(lexicon: lexicon).claims(in: document).claims.map { claim in
      let fields = claim.fields.map { " \($0.name)=\($0.value)" }.joined()
      return "\(claim.kind) '\(document.text(claim.span))'\(fields)"
    }
  }

  /// The compiled pack as it is shipped.
  static let shipped: PolicySet? = {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try? PackLocator(folders: ["/\(folder)/Policies"]).policies(["zh-CN"]).0
  }()
}
