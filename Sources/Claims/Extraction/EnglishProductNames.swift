import Documents
import Scanning

/// Finds what may be the names of products in English documents that no manifest describes: two to four
/// capitalised words or figures that several documents share, one of them a figure or a product's noun, or the
/// whole of a heading.
public enum EnglishProductNames {
  private static let nouns: Set<String> = [
    "plan", "sim", "bundle", "pass", "pack", "tariff", "deal", "offer", "unlimited", "package", "gig",
    "fibre",
    "fiber",
  ]
  /// Words that begin a sentence or a company's name rather than a product's.
  private static let openers: Set<String> = [
    "order", "get", "join", "buy", "switch", "call", "visit", "the", "our", "your", "with", "for", "on", "in",
    "until",
    "from", "why", "what", "all", "both", "choose", "shop", "see", "terms", "average", "free", "no", "one",
    "text",
    "reply", "dear", "hi", "hello", "subject", "good", "uk", "eu", "us", "usa", "up", "only", "just", "open",
    "by", "and",
    "avg", "not", "when", "step", "screen", "agent", "is", "it", "this", "that", "we", "you", "to", "of",
    "at", "new",
    "add", "broadband", "black", "cyber", "boxing", "critical", "typical", "unlimited", "total", "per",
    "month", "p.s", "after", "before",
    "then", "if", "once", "during", "between", "every", "each", "any", "hey", "try", "bring", "save", "from",
    "or",
  ]
  private static let companyEndings: Set<String> = [
    "mobile", "telecom", "wireless", "broadband", "internet", "communications", "networks", "network", "ltd",
    "limited",
    "inc", "llc", "plc", "pty", "team", "group", "energy", "telco", "b.v",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Names that at least two documents share, longest first; none that stands inside another one.
  public static func shared(by documents: [DocumentClaims]) -> [String] {
    var owners: [[String]: Set<Int>] = [:]
    var titled: Set<[String]> = []
    for (index, claims) in documents.enumerated() {
      for (number, block) in claims.document.blocks.enumerated() where block.visibility.isVisible {
        for run in runs(claims.document.text(block.content)) {
          let isTitle = number == 0 || block.isHeading || block.kind == .title
          if isTitle { titled.insert(run) }
          for name in names(in: run) { owners[name, default: []].insert(index) }
        }
      }
    }
    let candidates = owners.filter { $0.value.count >= 2 && isProduct($0.key, titled) }.map(\.key)
    let kept = candidates.filter { name in
      !candidates.contains { $0.count > name.count && contains($0, name) && owners[$0] == owners[name] }
    }
    return kept.sorted { ($0.count, $1.joined()) > ($1.count, $0.joined()) }.map { $0.joined(separator: " ") }
  }

  private static func isProduct(_ name: [String], _ titled: Set<[String]>) -> Bool {
    guard let first = name.first, let last = name.last, !openers.contains(first),
      !companyEndings.contains(last),
      !name.contains(where: months.contains)
    else { return false }
    return titled.contains(name) || name.contains { nouns.contains($0) || isFigure($0) }
  }

  private static func contains(_ long: [String], _ short: [String]) -> Bool {
    (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
  }

  /// Two to four words of a run, the first no figure.
  private static func names(in run: [String]) -> [[String]] {
    var result: [[String]] = []
    for start in run.indices where !isFigure(run[start]) {
      for length in 2...4 where start + length <= run.count {
        result.append(Array(run[start..<(start + length)]))
      }
    }
    return result
  }

  /// The runs of capitalised words and figures of a block, lower-cased, each of at most twelve words.
  private static func runs(_ text: String) -> [[String]] {
    var runs: [[String]] = []
    var run: [String] = []
    func close() {
      if run.count >= 2, run.count <= 12 { runs.append(run) }
      run = []
    }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let word = piece.trimming { !$0.isLetter && !$0.isNumber }
      guard let first = word.first, first.isUppercase || first.isNumber, !piece.hasPrefix("£"),
        !piece.hasPrefix("$"),
        !piece.hasPrefix("€")
      else {
        // "the Max plan": the noun of a name is often small.
        if !run.isEmpty, nouns.contains(String(word)) { run.append(String(word)) }
        close()
        continue
      }
      if piece.first != word.first { close() }
      run.append(word.lowercased())
      if piece.last != word.last { close() }
    }
    close()
    return runs
  }

  private static func isFigure(_ word: String) -> Bool { word.first?.isNumber ?? false }
}

extension Substring {
  /// Without the characters at both ends that meet a test.
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> Substring {
    var rest = self
    while let first = rest.first, isEdge(first) { rest = rest.dropFirst() }
    while let last = rest.last, isEdge(last) { rest = rest.dropLast() }
    return rest
  }
}
