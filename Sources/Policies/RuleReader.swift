import Documents
import Findings
import YAML

/// Reads `rules/<category>/<rule>.yaml`.
enum RuleReader {
  static func read(_ mapping: YAMLMapping, pack: String, path: String) -> Rule? {
    let fileName = path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
    let id = mapping.requiredString("id")
    if let id, id != String(fileName) {
      mapping.problems.report(
        mapping.mark(of: "id"), zh: "id \(id) 与文件名 \(fileName) 不同",
        en: "id `\(id)` differs from the file's name `\(fileName)`")
    }
    let title = ConditionReader.localized(mapping, "title", isRequired: true)
    let category = required(mapping, "category", Category.allCases).flatMap(Category.init)
    let level = required(mapping, "level", Level.allCases).flatMap(Level.init)
    let levels = mapping.mapping("levels").map(levels) ?? [:]
    let status = required(mapping, "status", Rule.Status.allCases).flatMap(Rule.Status.init)
    let check = required(mapping, "check", CheckKind.allCases).flatMap(CheckKind.init)
    let message = ConditionReader.localized(mapping, "message", isRequired: true)
    let remedy = ConditionReader.localized(mapping, "remedy", isRequired: true)
    let channels = channels(mapping)
    let when = ConditionReader.conditions(mapping, "when", isRequirement: false)
    let require = ConditionReader.conditions(mapping, "require", isRequirement: true)
    let against = ConditionReader.conditions(mapping, "against", isRequirement: false)
    let unless = ConditionReader.conditions(mapping, "unless", isRequirement: false)
    let controls = mapping.mapping("controls").flatMap(controls)
    let attributes = mapping.strings("attributes") ?? []
    let review = mapping.string("review")
    let faults = faults(mapping)
    let thresholds = mapping.mapping("thresholds").map { Self.thresholds($0) } ?? Thresholds()
    let quote = mapping.choice("quote", of: Rule.Quote.allCases.map(\.rawValue)).flatMap(Rule.Quote.init)
    let report = mapping.choice("report", of: Rule.Report.allCases.map(\.rawValue)).flatMap(Rule.Report.init)
    let law = references(mapping)
    let dates = mapping.mapping("effective")
    let from = dates?.date("from")
    let to = dates?.date("to")
    dates?.finish()
    _ = mapping.string("note")
    let tests = mapping.mapping("tests").map { TestReader.read($0) } ?? []
    guard let id, let title, let category, let level, let status, let check, let message, let remedy else {
      return nil
    }
    for key in check.parameters.required { need(key, of: check, mapping) }
    return Rule(
      id: id, pack: pack, home: pack, title: title, category: category, level: level, levels: levels,
      status: status, check: check,
      channels: channels, when: when, require: require, against: against, unless: unless, controls: controls,
      faults: faults, thresholds: thresholds, attributes: attributes, review: review, quote: quote ?? .claim,
      report: report ?? (check == .requiredDisclosure ? .first : .each), message: message, remedy: remedy,
      law: law, effectiveFrom: from, effectiveTo: to, tests: tests, path: path, mark: mapping.mark,
      isOpen: !law.isEmpty && law.allSatisfy { $0.jurisdiction != nil })
  }

  private static func required<Value: RawRepresentable>(
    _ mapping: YAMLMapping, _ key: String, _ values: [Value]
  ) -> String? where Value.RawValue == String {
    mapping.require(key)
    return mapping.choice(key, of: values.map(\.rawValue))
  }

  static func channels(_ mapping: YAMLMapping, _ key: String = "channels") -> [Channel] {
    (mapping.markedStrings(key) ?? []).compactMap { name in
      let channel = Channel(named: name.text)
      if channel.isKnown { return channel }
      mapping.problems.reportUnknown(
        name.text, at: name.mark, zh: "渠道", en: "channel", known: Channel.all.map(\.name))
      return nil
    }
  }

  private static func references(_ mapping: YAMLMapping) -> [LawReference] {
    mapping.require("law")
    return (mapping.mappings("law") ?? []).compactMap { entry in
      let instrument = entry.requiredString("ref")
      let article = entry.string("article") ?? ""
      entry.finish()
      return instrument.map { reference($0, article: article, mark: entry.mark) }
    }
  }

  /// `en-GB/cap-code` names the instrument of one pack, `cap-code` one of the pack itself.
  private static func reference(_ name: String, article: String, mark: YAMLMark) -> LawReference {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2
      ? LawReference(jurisdiction: parts[0], instrument: parts[1], article: article, mark: mark)
      : LawReference(jurisdiction: nil, instrument: name, article: article, mark: mark)
  }

  /// `levels: {en-GB: error}`.
  private static func levels(_ mapping: YAMLMapping) -> [String: Level] {
    mapping.allowAnyKey()
    var levels: [String: Level] = [:]
    for entry in mapping.entries {
      levels[entry.key] = mapping.choice(entry.key, of: Level.allCases.map(\.rawValue)).flatMap(Level.init)
    }
    return levels
  }

  private static func controls(_ mapping: YAMLMapping) -> Rule.Controls? {
    let kinds = (mapping.markedStrings("kinds") ?? []).compactMap { word -> FormControl.Kind? in
      if let kind = FormControl.Kind(rawValue: word.text) { return kind }
      mapping.problems.reportUnknown(
        word.text, at: word.mark, zh: "控件", en: "kind of control",
        known: FormControl.Kind.allCases.map(\.rawValue))
      return nil
    }
    let isDearest = mapping.bool("dearest") ?? false
    mapping.finish()
    return Rule.Controls(kinds: kinds, isDearest: isDearest)
  }

  private static func faults(_ mapping: YAMLMapping) -> [DisclosureFault] {
    (mapping.markedStrings("faults") ?? []).compactMap { word in
      if let fault = DisclosureFault(rawValue: word.text) { return fault }
      mapping.problems.reportUnknown(
        word.text, at: word.mark, zh: "缺陷", en: "fault", known: DisclosureFault.allCases.map(\.rawValue))
      return nil
    }
  }

  /// The thresholds that a mapping names, over those that were.
  static func thresholds(_ mapping: YAMLMapping, over old: Thresholds = Thresholds()) -> Thresholds {
    var thresholds = old
    for (name, path) in Thresholds.names {
      if let value = mapping.decimal(name).flatMap({ Double($0) }) { thresholds[keyPath: path] = value }
    }
    mapping.finish()
    return thresholds
  }

  /// A rule must give its check what it works on; a key that is there and faulty was told already.
  private static func need(_ key: String, of check: CheckKind, _ mapping: YAMLMapping) {
    if mapping.has(key) { return }
    mapping.problems.report(
      mapping.mark(of: "check"), zh: "检查 \(check.rawValue) 需要 \(key)",
      en: "check `\(check.rawValue)` needs `\(key)`")
  }
}
