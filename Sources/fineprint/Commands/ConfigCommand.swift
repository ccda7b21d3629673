import Documents
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
      rows: Settings.all.flatMap { setting in
        setting.option?.name == Options.limit.name
          ? limits(settings, session.arguments) : [row(setting, settings, session.arguments)]
      },
      disabled: settings.disabled.map {
        DisabledRule(rule: $0.rule, reason: $0.reason, source: settings.path ?? "")
      }, problems: settings.problems)
    try session.put(text: { report.renderText($0) }, json: { report.renderJSON($0) })
    session.tell(report.problems)
    return report.problems.isEmpty ? .success : .incomplete
  }

  /// A row for each limit: "limits.nesting".
  private static func limits(
    _ settings: ProjectSettings, _ arguments: ParsedArguments
  ) -> [SettingsReport.Row] {
    let given = arguments.isGiven(Options.limit) ? arguments.values(Options.limit) : []
    let configured = settings.setting("limits")
    return Limit.allCases.map { limit in
      let preset = LimitValue.text(limit.preset, limit)
      var row = SettingsReport.Row(
        key: "limits.\(limit.rawValue)", values: [], source: .preset,
        preset: LocalizedText(
          zh: "\(preset)（\(limit.meaning.zh)）", en: "\(preset) (\(limit.meaning.en))"))
      let prefix = limit.rawValue + "="
      if let own = given.last(where: { $0.hasPrefix(prefix) }) {
        row.values = [String(own.dropFirst(prefix.count))]
        row.source = .option
      } else if let place = configured?.values.lastIndex(where: { $0.hasPrefix(prefix) }), let configured {
        row.values = [String(configured.values[place].dropFirst(prefix.count))]
        row.source = .configuration
        row.place = configured.places[place]
      }
      return row
    }
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
