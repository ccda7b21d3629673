public import Documents

/// The parts of a finding, each by its name.
extension Finding {
  public var rule: String {
    get { shared.content.rule }
    set { self = changed { $0.rule = newValue } }
  }

  public var category: Category {
    get { shared.content.category }
    set { self = changed { $0.category = newValue } }
  }

  public var level: Level {
    get { shared.content.level }
    set { self = changed { $0.level = newValue } }
  }

  public var outcome: Outcome {
    get { shared.content.outcome }
    set { self = changed { $0.outcome = newValue } }
  }

  public var reason: String? {
    get { shared.content.reason }
    set { self = changed { $0.reason = newValue } }
  }

  public var isPreview: Bool {
    get { shared.content.isPreview }
    set { self = changed { $0.isPreview = newValue } }
  }

  public var title: LocalizedText {
    get { shared.content.title }
    set { self = changed { $0.title = newValue } }
  }

  public var message: LocalizedText {
    get { shared.content.message }
    set { self = changed { $0.message = newValue } }
  }

  public var remedy: LocalizedText {
    get { shared.content.remedy }
    set { self = changed { $0.remedy = newValue } }
  }

  public var evidence: Evidence {
    get { shared.content.evidence }
    set { self = changed { $0.evidence = newValue } }
  }

  public var related: [RelatedEvidence] {
    get { shared.content.related }
    set { self = changed { $0.related = newValue } }
  }

  public var facts: [Fact] {
    get { shared.content.facts }
    set { self = changed { $0.facts = newValue } }
  }

  public var law: [CitedLaw] {
    get { shared.content.law }
    set { self = changed { $0.law = newValue } }
  }

  public var campaign: String {
    get { shared.content.campaign }
    set { self = changed { $0.campaign = newValue } }
  }

  public var offer: String? {
    get { shared.content.offer }
    set { self = changed { $0.offer = newValue } }
  }

  public var fingerprint: String {
    get { shared.content.fingerprint }
    set { self = changed { $0.fingerprint = newValue } }
  }

  public var state: FindingState {
    get { shared.content.state }
    set { self = changed { $0.state = newValue } }
  }

  public var resolution: Resolution? {
    get { shared.content.resolution }
    set { self = changed { $0.resolution = newValue } }
  }

  public var isInBaseline: Bool {
    get { shared.content.isInBaseline }
    set { self = changed { $0.isInBaseline = newValue } }
  }

  public var repeats: [Evidence] {
    get { shared.content.repeats }
    set { self = changed { $0.repeats = newValue } }
  }

  public var sharedFingerprint: String {
    get { shared.content.sharedFingerprint }
    set { self = changed { $0.sharedFingerprint = newValue } }
  }

  public var evidenceDigest: String {
    get { shared.content.evidenceDigest }
    set { self = changed { $0.evidenceDigest = newValue } }
  }
}
