/// What is measured with.
enum CorpusKind: String, CaseIterable, Sendable {
  case sms, html, campaigns
  /// The lines of `sms` as one text.
  case text

  /// Those that stages are timed with; one text is there to see how its cost grows with its length.
  static let standard: [CorpusKind] = [.sms, .html, .campaigns]

  /// Messages, pages or promotions of the whole corpus.
  var fullSize: Int {
    switch self {
    case .sms: 200_000
    case .html: 2_000
    case .campaigns: 1_000
    case .text: 20_000
    }
  }

  /// As many as a stage is timed with: a tenth of the messages and a fifth of the rest.
  var stageSize: Int { self == .sms ? fullSize / 10 : fullSize / 5 }

  /// What one of them holds.
  var documentsEach: Int { self == .campaigns ? CampaignCorpus.documents : 1 }
}
