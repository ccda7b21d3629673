import Claims
import Documents
import Encodings
import Policies
import Scanning

/// One stage over messages in memory, done several times: what an instruction counter is started with.
enum RepeatedStage {
  /// Those that can be repeated.
  static let stages: [StageName] = [.decode, .digest, .normalise, .scan, .extract, .check]

  /// `repeat STAGE LINES TIMES`; prints a number that depends on the work, so that none of it is left out.
  static func run(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 3, let stage = StageName(rawValue: words[0]), let lines = Int(words[1]),
      let times = Int(words[2]), stages.contains(stage)
    else { BenchArguments.fail("repeat needs a stage of \(stages.map(\.rawValue)), lines and times") }
    print(sum(stage, lines: lines, times: times))
  }

  private static func sum(_ stage: StageName, lines: Int, times: Int) -> Int {
    let bytes = SMSCorpus.text(lines: lines)
    let policies = BenchPolicies()
    let documents = StageReader.messages(bytes)
    let texts = documents.map { TextFolder.fold($0.content) }
    let claims = stage == .check ? documents.map(policies.extractor.claims) : []
    var sum = 0
    for _ in 0..<times {
      switch stage {
      case .decode: sum &+= SourceDecoder.decode(bytes, isHTML: false).text.count
      case .digest: sum &+= Digest.sha256(bytes).utf8.count
      case .normalise: for document in documents { sum &+= TextFolder.fold(document.content).count }
      case .scan: for text in texts { sum &+= policies.set.lexicon.countLiterals(in: text) }
      case .extract:
        for document in documents { sum &+= policies.extractor.claims(in: document).claims.count }
      default:
        for claims in claims { sum &+= StagePass.findings(claims, policies).count }
      }
    }
    return sum
  }
}
