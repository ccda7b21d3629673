import Documents
import Scanning

/// Finds the names of offers in documents.
public struct NameFinder: Sendable {
  /// A place where an offer is named.
  public struct Place: Sendable, Hashable {
    /// Index of the name's owner in the list that was given.
    public var owner: Int
    /// Scalars of the folded text.
    public var range: Range<Int>
    public var block: Int
  }

  private let automaton: LiteralAutomaton
  private let owners: [Int]

  /// `names[i]` are the names of owner `i`; a name that two owners share is taken by the first.
  public init(_ names: [[String]]) {
    var builder = LiteralAutomatonBuilder()
    var owners: [Int] = []
    for (owner, own) in names.enumerated() {
      for name in own {
        guard let number = builder.add(TextFolder.fold(name)), number == owners.count else { continue }
        owners.append(owner)
      }
    }
    automaton = builder.build()
    self.owners = owners
  }

  /// The places in the order of the text; where names overlap, the longest one that begins first.
  public func places(in claims: DocumentClaims) -> [Place] {
    let matches = automaton.scan(claims.text).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var result: [Place] = []
    var end = 0
    for match in matches where match.start >= end {
      let block = Int(claims.segmentation.blockOfSentence[claims.segmentation.sentence(of: match.start)])
      result.append(Place(owner: owners[match.literal], range: match.start..<match.end, block: block))
      end = match.end
    }
    return result
  }
}

extension ValueLexer {
  /// The values of a short text, such as a field of a manifest.
  public static func values(in text: String) -> [ValueToken] {
    lex(TextFolder.fold(Array(text.utf8)))
  }
}
