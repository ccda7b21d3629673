import Documents
import FineprintKit
import Reports

/// `fineprint init`: manifests for what lies in a folder, or a sample, and a `fineprint.yaml`.
enum InitCommand {
  static func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    let arguments = session.arguments
    let folder = arguments.operands.first ?? "."
    let request = StartRequest(
      folder: folder, policies: arguments.values(Options.policy), replaces: arguments.has(Options.force),
      language: session.options.explicitLanguage, preferred: session.options.language)
    let report = try asking { () throws(RequestError) in
      try Auditor.start(request, asOf: session.environment.today)
    }
    try session.say(report.errors) { lines(report, folder, $0).joined(separator: "\n") + "\n" }
    return report.errors.isEmpty ? .success : .incomplete
  }

  private static func lines(_ report: StartReport, _ folder: String, _ language: Language) -> [String] {
    let isZh = language == .zh
    var lines: [String] = []
    for campaign in report.campaigns {
      let channels = campaign.channels.map { "\($0.channel.name) \($0.files)" }.joined(separator: ", ")
      let packs =
        campaign.policies.isEmpty ? (isZh ? "按文档" : "by document") : campaign.policies.joined(separator: ", ")
      lines.append(VisibleText.of("\(campaign.manifest): \(channels) · \(packs)"))
      if !campaign.offers.isEmpty {
        let names = campaign.offers.joined(separator: ", ")
        lines.append("  " + VisibleText.of("\(isZh ? "产品" : "offers"): \(names)"))
      }
    }
    lines += report.written.map { VisibleText.of((isZh ? "已写入 " : "wrote ") + $0) }
    lines += report.kept.map { VisibleText.of((isZh ? "保留 " : "kept ") + $0) }
    if report.isSample {
      lines.append(
        isZh ? "目录里没有可检查的文档，写了一个有错误的示例" : "no documents here yet, so there is a sample with faults")
    }
    let target = folder == "." ? "" : " " + ShellWord.quoted(folder)
    lines.append((isZh ? "下一步：fineprint check" : "next: fineprint check") + target)
    return lines
  }
}
