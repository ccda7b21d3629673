import Claims
import Documents
import Ingest
import Linting
import Policies

/// Reads the claims of fixture texts with one pack.
struct FixtureReader {
  private let extractor: ClaimExtractor

  /// Nil where the pack cannot be loaded.
  init?(pack: String, policies: String) {
    do throws(LintError) {
      let (set, problems) = try PackLocator(folders: [policies]).policies([pack])
      guard problems.isEmpty else { return nil }
      extractor = ClaimExtractor(lexicon: set.lexicon, conventions: set.conventions)
    } catch {
      return nil
    }
  }

  /// One line a claim: "price 39 CNY/month 「39元/月」".
  func lines(of entry: FixtureFile.Entry) -> [String] {
    var text = entry.text
    var type = MediaType.plainText
    var channel = Channel.unknown
    if let first = text.first, first.hasPrefix("#"), !first.hasPrefix("# ") {
      text.removeFirst()
      switch first {
      case "#markdown": type = .markdown
      case "#html": type = .html
      default: channel = Channel(named: String(first.dropFirst()))
      }
    }
    let source = SourceFile(path: "fixture", text: Array(text.joined(separator: "\n").utf8), mediaType: type)
    return DocumentReader.read(source, channel: channel).documents.flatMap { document in
      let claims = extractor.claims(in: document)
      return claims.statements().filter(claims.isVisible).map {
        "\(ClaimWording.line($0)) 「\(oneLine(document.text($0.span)))」"
      }
    }
  }

  private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}
