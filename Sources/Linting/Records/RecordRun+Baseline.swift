import Campaigns
import Decisions
import Documents
public import Findings

extension RecordRun {
  /// Makes baselines of what is open now or was in them before; each campaign's findings go to its own place. Entries
  /// stay that the run could not have found, since it did not check their files or judge by their rules.
  public func writeBaseline() throws(LintError) -> [BaselineChange] {
    try checkBaselines()
    var entries: [String: [Baseline.Entry]] = [:]
    for (number, baseline) in result.baselines.enumerated() { entries[baseline.path] = unseen(number) }
    let held = since
    for finding in report.findings where finding.state == .new || finding.state == .baseline {
      let home =
        finding.isInBaseline
        ? finding.resolution?.path ?? "" : result.places.home(.baseline, of: campaign(of: finding))
      entries[home, default: []].append(entry(finding, in: home, since: held))
    }
    if entries.isEmpty { entries[result.places.home(.baseline, of: onlyCampaign)] = [] }
    return try entries.keys.sorted().map { (path) throws(LintError) in
      try write(entries[path] ?? [], to: path)
    }
  }

  /// Takes out of the baselines what is gone.
  public func pruneBaseline() throws(LintError) -> [BaselineChange] {
    try checkBaselines()
    try requireBaseline()
    return try result.baselines.indices.map { (number) throws(LintError) in
      let baseline = result.baselines[number]
      let kept = zip(baseline.entries, result.absent[number]).compactMap { entry, gone in
        var rest = entry
        rest.count -= gone
        return rest.count > 0 ? rest : nil
      }
      let gone = result.absent[number].reduce(0, +)
      guard gone > 0 else {
        return BaselineChange(
          path: baseline.path, count: kept.reduce(0) { $0 + $1.count }, added: 0, removed: 0)
      }
      return try write(kept, to: baseline.path)
    }
  }

  /// What the baselines hold beside what the run found.
  public func baselineReport() throws(LintError) -> BaselineReport {
    try requireBaseline()
    let held = zip(result.baselines, result.absent).flatMap { baseline, absent in
      zip(baseline.entries, absent).map { entry, gone in
        BaselineReport.Held(
          finding: result.places.told(entry, of: baseline, count: entry.count), since: entry.since,
          absent: gone
        )
      }
    }
    return BaselineReport(
      asOf: report.asOf, paths: result.baselines.map(\.path), held: held,
      new: report.findings.filter { $0.state == .new }, errors: report.errors)
  }

  /// A baseline that cannot be read whole is not written, since what was not read would be lost.
  private func checkBaselines() throws(LintError) {
    let paths = result.places.all(.baseline).map(\.path)
    guard let fault = report.errors.first(where: { paths.contains($0.path) }) else { return }
    let place = [fault.path] + [fault.line, fault.column].compactMap { $0.map(String.init) }
    let name = place.joined(separator: ":")
    throw LintError(zh: "\(name)：\(fault.message.zh)", en: "\(name): \(fault.message.en)")
  }

  private func requireBaseline() throws(LintError) {
    guard result.baselines.isEmpty else { return }
    throw LintError(
      zh: "没有基线；先用 fineprint baseline write 建立",
      en: "there is no baseline; fineprint baseline write makes one")
  }

  private var onlyCampaign: Campaign? { campaigns.count == 1 ? campaigns.first : nil }

  private func unseen(_ number: Int) -> [Baseline.Entry] {
    zip(result.baselines[number].entries, result.unseen[number]).filter { $0.1 > 0 }.map { entry, count in
      var rest = entry
      rest.count = count
      return rest
    }
  }

  /// The days on which findings came in, by fingerprint and evidence, else by fingerprint.
  private var since: [String: CalendarDate] {
    var days: [String: CalendarDate] = [:]
    for entry in result.baselines.flatMap(\.entries) {
      guard let day = entry.since else { continue }
      days[entry.fingerprint + entry.evidence] = day
      days[entry.fingerprint] = min(days[entry.fingerprint] ?? day, day)
    }
    return days
  }

  private func entry(_ finding: Finding, in home: String, since: [String: CalendarDate]) -> Baseline.Entry {
    let known = since[finding.sharedFingerprint + finding.evidenceDigest] ?? since[finding.sharedFingerprint]
    return Baseline.Entry(
      fingerprint: finding.sharedFingerprint, evidence: finding.evidenceDigest,
      since: finding.isInBaseline ? known : report.asOf, rule: finding.rule, level: finding.level,
      campaign: finding.campaign, channel: finding.evidence.channel,
      path: result.places.path(finding.evidence.path, in: home), quote: RecordRun.cut(finding.evidence.text))
  }

  private func write(_ entries: [Baseline.Entry], to path: String) throws(LintError) -> BaselineChange {
    let lock = fileSystem.lock(folderOf: path)
    defer { _ = lock }
    let old = try RecordAppending.read(path, .baseline, fileSystem)
    let bytes = BaselineFile.write(entries, old: old)
    if bytes != old { try RecordAppending.write(path, bytes, fileSystem) }
    let before = result.baselines.first { $0.path == path }?.entries ?? []
    func counts(_ entries: [Baseline.Entry]) -> [String: Int] {
      entries.reduce(into: [:]) { $0[$1.fingerprint, default: 0] += $1.count }
    }
    let (was, now) = (counts(before), counts(entries))
    return BaselineChange(
      path: path, count: now.values.reduce(0, +),
      added: now.reduce(0) { $0 + max(0, $1.value - (was[$1.key] ?? 0)) },
      removed: was.reduce(0) { $0 + max(0, $1.value - (now[$1.key] ?? 0)) })
  }
}
