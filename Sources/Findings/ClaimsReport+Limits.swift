public import Documents

extension ClaimsReport {
  /// Ids of the offers that claims speak of or that were compared, sorted.
  public var offers: [String] {
    Set(claims.compactMap(\.offer) + reconciliation.map(\.offer)).sorted()
  }

  /// The report of one offer, one channel, or both; nil limits nothing.
  public func limited(to offer: String?, channel: Channel?) -> ClaimsReport {
    var report = self
    report.claims.removeAll { claim in
      (offer != nil && claim.offer != offer) || (channel != nil && claim.evidence.channel != channel)
    }
    report.reconciliation.removeAll { offer != nil && $0.offer != offer }
    if let channel {
      report.documents.removeAll { $0.channel != channel }
      report.reconciliation.removeAll { row in !row.values.contains { $0.channel == channel } }
    }
    return report
  }
}
