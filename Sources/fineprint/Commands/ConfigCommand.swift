import Findings
import FineprintKit
import Reports

/// `fineprint config show`: which settings apply to a path, and who says so.
enum ConfigCommand {
  static func show(_ session: Session) throws(CommandFailure) -> ExitCode {
    let path = session.arguments.operands.first ?? "."
    let settings = Auditor.surroundings(of: path)
    let report = SettingsReport(
      path: path, configuration: settings.path, manifest: settings.manifest?.path,
      rows: Settings.all.map { row($0, settings, session.arguments) },
      disabled: settings.disabled.map {
        DisabledRule(rule: $0.rule, reason: $0.reason, source: settings.path ?? "")
      }, problems: settings.problems)
    try session.put(text: { report.renderText($0) }, json: { report.renderJSON($0) })
    session.tell(report.problems)
    return report.problems.isEmpty ? .success : .incomplete
  }

  private static func row(
    _ setting: Settings.Setting, _ settings: ProjectSettings, _ arguments: ParsedArguments
  ) -> SettingsReport.Row {
    var row = SettingsReport.Row(key: setting.key, values: [], source: .preset, preset: setting.preset)
    if let option = setting.option, arguments.isGiven(option) {
      row.values = arguments.values(option).map { $0.isEmpty ? "true" : $0 }
      row.source = .option
    } else if setting.key == "policies", let manifest = settings.manifest, !manifest.policies.isEmpty {
      row.values = manifest.policies
      row.source = .campaign
      row.place = manifest.path
    } else if let configured = settings.setting(setting.key) {
      row.values = configured.values
      row.source = .configuration
      row.place = configured.places.first
    } else {
      row.values = settings.found.filter { $0.key == setting.key }.map(\.path)
      if !row.values.isEmpty { row.source = .found }
    }
    return row
  }
}
