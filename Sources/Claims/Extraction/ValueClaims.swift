import Documents

/// Makes claims of the values that no pattern has taken: plain prices, quotas, speeds, periods.
struct ValueClaims {
  let cues: CueIndex

  /// The claim of one value, as kind and fields; nil where a value says nothing on its own.
  func claims(of token: ValueToken) -> [(kind: ClaimKind, fields: [ClaimField])] {
    switch token.kind {
    case .money: [(.price, ValueFields.fields(of: token, named: "amount") + bound(token))]
    case .data: [(.dataQuota, ValueFields.fields(of: token, named: "data") + scope(token) + bound(token))]
    case .speed: speed(token)
    case .minutes: voice(token)
    case .dateRange: [(.offerPeriod, ValueFields.fields(of: token, named: "date"))]
    default: []
    }
  }

  /// "from", "up-to", "average" or "less-than".
  private func bound(_ token: ValueToken) -> [ClaimField] {
    let kinds: [ClaimKind] = [.fromCue, .upToCue, .averageCue, .lessThanCue]
    guard let kind = cues.nearest(kinds, to: token.range, before: 6, after: 2) else { return [] }
    let name = String(kind.name.dropFirst("cue-".count))
    return [ClaimField("bound", .text(name))]
  }

  /// "general" or "directed".
  private func scope(_ token: ValueToken) -> [ClaimField] {
    let kinds: [ClaimKind] = [.generalDataCue, .directedDataCue]
    guard let kind = cues.nearest(kinds, to: token.range, before: 8, after: 8) else { return [] }
    return [ClaimField("scope", .text(kind == .generalDataCue ? "general" : "directed"))]
  }

  private func speed(_ token: ValueToken) -> [(kind: ClaimKind, fields: [ClaimField])] {
    let fields = ValueFields.fields(of: token, named: "speed") + bound(token)
    return directions(token).map { direction in
      (.speed, direction.isEmpty ? fields : fields + [ClaimField("direction", .text(direction))])
    }
  }

  private func directions(_ token: ValueToken) -> [String] {
    let before = cues.preceding([.downloadCue, .uploadCue, .bothWaysCue], token.range, reach: 8)
    guard let nearest = before.first else { return afterwards(token) }
    if nearest.kind == .bothWaysCue { return ["download", "upload"] }
    let name = nearest.kind == .downloadCue ? "download" : "upload"
    let isPair = before.dropFirst().contains {
      $0.kind != nearest.kind && nearest.range.lowerBound - $0.range.upperBound <= 2
    }
    return isPair ? ["download", "upload"] : [name]
  }

  private func afterwards(_ token: ValueToken) -> [String] {
    switch cues.nearest([.downloadCue, .uploadCue, .bothWaysCue], to: token.range, before: 0, after: 1) {
    case .bothWaysCue?: ["download", "upload"]
    case .downloadCue?: ["download"]
    case .uploadCue?: ["upload"]
    default: [""]
    }
  }

  /// Minutes of voice; without a word for calls only an amount that nobody waits for.
  private func voice(_ token: ValueToken) -> [(kind: ClaimKind, fields: [ClaimField])] {
    let isVoice = cues.nearest([.voiceCue], to: token.range, before: 8, after: 6) != nil
    guard isVoice || token.value >= Rational(50) else { return [] }
    return [(.voiceQuota, ValueFields.fields(of: token, named: "minutes"))]
  }
}

extension ClaimKind {
  static let fromCue = ClaimKind("cue-from")
  static let upToCue = ClaimKind("cue-up-to")
  static let averageCue = ClaimKind("cue-average")
  static let lessThanCue = ClaimKind("cue-less-than")
  static let generalDataCue = ClaimKind("cue-general-data")
  static let directedDataCue = ClaimKind("cue-directed-data")
  static let downloadCue = ClaimKind("cue-download")
  static let uploadCue = ClaimKind("cue-upload")
  static let bothWaysCue = ClaimKind("cue-both-ways")
  static let voiceCue = ClaimKind("cue-voice")
}
