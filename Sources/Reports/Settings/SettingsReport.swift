public import Documents
public import Findings

/// What applies to a path, each setting with where it comes from.
public struct SettingsReport: Sendable {
  /// Where a value comes from.
  public enum Source: String, Sendable {
    case option
    case configuration = "fineprint.yaml"
    case campaign = "campaign.yaml"
    case found
    case preset = "default"
  }

  public struct Row: Sendable {
    public var key: String
    /// Empty where nothing is set.
    public var values: [String]
    public var source: Source
    /// "fineprint.yaml:3:10", or nil.
    public var place: String?
    /// What a default means, for people.
    public var preset: LocalizedText

    public init(key: String, values: [String], source: Source, place: String? = nil, preset: LocalizedText) {
      self.key = key
      self.values = values
      self.source = source
      self.place = place
      self.preset = preset
    }
  }

  public var path: String
  /// The `fineprint.yaml` that governs the path, or nil.
  public var configuration: String?
  /// The `campaign.yaml` that governs the path, or nil.
  public var manifest: String?
  public var rows: [Row]
  public var disabled: [DisabledRule]
  public var problems: [RunError]

  public init(
    path: String, configuration: String?, manifest: String?, rows: [Row], disabled: [DisabledRule],
    problems: [RunError]
  ) {
    self.path = path
    self.configuration = configuration
    self.manifest = manifest
    self.rows = rows
    self.disabled = disabled
    self.problems = problems
  }

  /// For people: a table, then the rules that are turned off.
  public func renderText(_ options: TextReport.Options) -> [UInt8] {
    let language = options.language
    var page = TextPage(palette: Palette(usesColour: options.usesColour))
    page.line(page.palette.paint("━━ " + VisibleText.of(path), .bold))
    let none = language == .zh ? "无" : "none"
    var table = TextTable(cellLimit: 72)
    table.add(["fineprint.yaml", configuration ?? none])
    table.add(["campaign.yaml", manifest ?? none])
    for line in table.lines() { page.line(line, indent: 2) }
    page.gap()
    var settings = TextTable(cellLimit: 72)
    for row in rows {
      let value = row.source == .preset ? row.preset.text(in: language) : row.values.joined(separator: ", ")
      settings.add([row.key, value, SettingsReport.origin(row, language)])
    }
    for line in settings.lines() { page.line(line, indent: 2) }
    for rule in disabled {
      page.line(
        "\(language == .zh ? "已关闭" : "off")  \(VisibleText.of(rule.rule))  \(VisibleText.of(rule.reason))",
        indent: 2)
    }
    ProblemText.write(problems, to: &page, language)
    return page.bytes
  }

  private static func origin(_ row: Row, _ language: Language) -> String {
    switch row.source {
    case .option: language == .zh ? "命令行" : "command line"
    case .configuration, .campaign: row.place ?? row.source.rawValue
    case .found: language == .zh ? "找到的文件" : "found"
    case .preset: language == .zh ? "默认" : "default"
    }
  }

  /// For programs: "fineprint-config/1".
  public func renderJSON(_ language: Language?) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "fineprint-config/1")
      writer.tool()
      writer.member("path", path)
      writer.member("configuration", configuration)
      writer.member("campaign", manifest)
      writer.array("settings", rows) { writer, row in
        writer.object { writer in
          writer.member("key", row.key)
          writer.array("values", row.values) { $0.string($1) }
          writer.member("source", row.source.rawValue)
          writer.member("place", row.place)
        }
      }
      writer.array("disabled", disabled) { writer, rule in
        writer.object { writer in
          writer.member("rule", rule.rule)
          writer.member("reason", rule.reason)
          writer.member("source", rule.source)
        }
      }
      writer.array("errors", problems) { writer, error in
        writer.object { $0.members(of: error, language ?? .en) }
      }
    }
    return writer.finish()
  }
}
