import Claims
import Documents
import YAML

/// Reads the files of one pack. All problems of all files are collected.
public struct PackReader: Sendable {
  /// What was read so far.
  public private(set) var pack: PolicyPack
  private var files: [PolicyFile] = []
  /// The problems of each file that has some.
  private var problems: [(file: String, found: [PolicyProblem])] = []
  /// The file that first used an id, by folder and id.
  private var owners: [String: String] = [:]

  /// A file with its YAML, or why it has none.
  public struct Parsed: Sendable {
    var file: PolicyFile
    var node: Result<YAMLNode, YAMLError>
  }

  /// Parses a file by itself; files may be parsed in parallel.
  ///
  /// Without `withTests` the examples of rules are not even parsed: judging does not need them.
  public static func parse(_ file: PolicyFile, withTests: Bool) -> Parsed {
    do throws(YAMLError) {
      let bytes = withTests ? file.bytes : withoutTests(file.bytes)
      return Parsed(file: file, node: .success(try YAMLReader.read(bytes)))
    } catch {
      return Parsed(file: file, node: .failure(error))
    }
  }

  /// The faults that one file of a pack has by itself; what it names in other files is not looked up.
  public static func faults(of file: PolicyFile, pack id: String) -> [PolicyProblem] {
    var reader = PackReader(id: id)
    reader.read([parse(file, withTests: true)])
    return reader.problems.flatMap(\.found)
  }

  /// `id` is the folder's name; `digest` is taken over the files by the caller.
  public static func read(
    _ files: [Parsed], id: String, digest: String
  ) -> (PolicyPack, [PolicyProblem]) {
    var reader = PackReader(id: id)
    reader.read(files)
    return reader.finished(digest: digest)
  }

  /// `id` is the folder's name.
  public init(id: String) {
    pack = PolicyPack(
      id: id, version: "", title: LocalizedText(zh: id, en: id), language: .en, digest: "", laws: [],
      vocabularies: [], rules: [], path: "", unless: [])
  }

  /// Whether a file has words, or tells of its pack: all that compiling patterns needs.
  public static func isWording(_ file: PolicyFile) -> Bool {
    file.relativePath == "pack.yaml" || file.relativePath.hasPrefix("vocabulary/") || isFacts(file)
  }

  /// Whether a file has only words that tell facts for comparison and for `claims`: no rule looks at them.
  public static func isFacts(_ file: PolicyFile) -> Bool { file.relativePath.hasPrefix("facts/") }

  /// Reads some of the files: all, or all that are wording, or all that are not.
  public mutating func read(_ parsed: [Parsed]) {
    for file in parsed.sorted(by: { $0.file.relativePath < $1.file.relativePath }) { read(file) }
  }

  /// The pack of all files that were read, and the problems in the order of the files.
  public func finished(digest: String) -> (PolicyPack, [PolicyProblem]) {
    var pack = pack
    pack.digest = digest
    let ordered = files.sorted { $0.relativePath < $1.relativePath }
    var all = problems.sorted { $0.file < $1.file }.flatMap(\.found)
    if !ordered.contains(where: { $0.relativePath == "pack.yaml" }) {
      all.append(
        PolicyProblem(
          path: ordered.first?.path ?? pack.id, line: 1, column: 1,
          message: LocalizedText(zh: "规则包 \(pack.id) 缺少 pack.yaml", en: "pack \(pack.id) has no pack.yaml")))
    }
    return (pack, all + unknownReferences(ordered))
  }

  private mutating func read(_ parsed: Parsed) {
    let file = parsed.file
    files.append(file)
    guard file.relativePath.hasSuffix(".yaml") else { return }
    let collected = YAMLProblems()
    do throws(YAMLError) {
      let node = try parsed.node.get()
      if let mapping = YAMLMapping(node, name: file.relativePath, problems: collected) {
        dispatch(file, mapping)
        mapping.finish()
      }
    } catch {
      collected.report(error)
    }
    if collected.isEmpty { return }
    let source = YAMLSource(file.bytes)
    let found = collected.sorted.map {
      PolicyProblem(
        path: file.path, line: $0.mark.line, column: $0.mark.column,
        message: LocalizedText(zh: $0.zh, en: $0.en), quotedLine: source.line($0.mark.line),
        correction: $0.correction)
    }
    problems.append((file.relativePath, found))
  }

  /// The bytes up to a last top-level key `tests`; all of them where another key follows it.
  private static func withoutTests(_ bytes: [UInt8]) -> [UInt8] {
    let key = Array("\ntests:".utf8)
    var index = 0
    var start: Int?
    while let lineEnd = bytes[index...].firstIndex(of: 0x0A) {
      index = lineEnd + 1
      guard index < bytes.count else { break }
      if bytes[lineEnd...].starts(with: key) {
        start = index
      } else if start != nil, bytes[index] != 0x20, bytes[index] != 0x0A, bytes[index] != 0x23,
        bytes[index] != 0x0D
      {
        return bytes
      }
    }
    return start.map { Array(bytes[..<$0]) } ?? bytes
  }

  private mutating func dispatch(_ file: PolicyFile, _ mapping: YAMLMapping) {
    let parts = file.relativePath.split(separator: "/")
    switch parts.first {
    case "pack.yaml":
      pack.path = file.path
      readPack(mapping)
    case "laws":
      guard let law = LawReader.read(mapping) else { return }
      if isNew(law.id, "laws", file, mapping.mark(of: "id"), mapping.problems) { pack.laws.append(law) }
    case "vocabulary", "facts":
      for vocabulary in VocabularyReader.read(mapping, path: file.path)
      where isNew(vocabulary.definition.id, "vocabulary", file, vocabulary.mark, mapping.problems) {
        pack.vocabularies.append(vocabulary)
      }
    case "rules" where mapping.has("extends"):
      guard let found = RuleExtensionReader.read(mapping, pack: pack, path: file.path) else { return }
      if isNew(found.id, "rules", file, mapping.mark(of: "id"), mapping.problems) {
        pack.extensions.append(found)
      }
    case "rules":
      guard let rule = RuleReader.read(mapping, pack: pack.id, path: file.path) else { return }
      if isNew(rule.id, "rules", file, mapping.mark(of: "id"), mapping.problems) { pack.rules.append(rule) }
    default:
      mapping.allowAnyKey()
      mapping.problems.report(
        mapping.mark, zh: "规则包里只认 pack.yaml、laws/、vocabulary/、rules/",
        en: "a pack holds pack.yaml, laws/, vocabulary/ and rules/ only")
    }
  }

  /// Whether no other file has used the id; else both places are told.
  private mutating func isNew(
    _ id: String, _ folder: String, _ file: PolicyFile, _ mark: YAMLMark, _ problems: YAMLProblems
  ) -> Bool {
    let key = "\(folder)/\(id)"
    guard let first = owners[key] else {
      owners[key] = "\(file.relativePath):\(mark.line)"
      return true
    }
    problems.report(
      mark, zh: "id \(id) 重复，\(first) 已经用过", en: "duplicate id `\(id)`; \(first) has it already")
    return false
  }

  private mutating func readPack(_ mapping: YAMLMapping) {
    if let id = mapping.requiredString("id"), id != pack.id {
      mapping.problems.report(
        mapping.mark(of: "id"), zh: "id \(id) 与文件夹名 \(pack.id) 不同",
        en: "id `\(id)` differs from the folder's name `\(pack.id)`")
    }
    pack.version = mapping.requiredString("version") ?? ""
    pack.title = ConditionReader.localized(mapping, "title") ?? pack.title
    pack.language = mapping.choice("language", of: ["zh", "en"]).flatMap(Language.init) ?? .en
    _ = mapping.strings("sectors")
    pack.base = mapping.string("extends")
    pack.conventions = WritingConventions(
      dateOrder: mapping.choice("dates", of: DateOrder.allCases.map(\.rawValue)).flatMap(DateOrder.init),
      dollar: mapping.choice("dollar", of: ["USD", "AUD", "CAD", "NZD", "HKD", "SGD"]))
    pack.unless = ConditionReader.conditions(mapping, "unless", isRequirement: false)
    pack.regions = mapping.strings("regions") ?? []
    pack.disabled = (mapping.mappings("disable") ?? []).compactMap(PackReader.disabling)
  }

  /// `{rule: zh-CN/superlative, reason: ...}`; a rule that is turned off needs a reason.
  private static func disabling(_ mapping: YAMLMapping) -> PolicyPack.Disabling? {
    defer { mapping.finish() }
    guard let rule = mapping.requiredString("rule"), let reason = mapping.requiredString("reason") else {
      return nil
    }
    return PolicyPack.Disabling(rule: rule, reason: reason, mark: mapping.mark)
  }

  /// Laws and kinds of claims that rules name must exist.
  private func unknownReferences(_ files: [PolicyFile]) -> [PolicyProblem] {
    var problems: [PolicyProblem] = []
    for rule in pack.rules {
      let file = files.first { $0.path == rule.path }
      for reference in rule.law where !isKnown(reference) {
        let source = file.map { YAMLSource($0.bytes) }
        let names = pack.laws.map(\.id)
        let near =
          names.contains(reference.instrument) ? nil : Spelling.nearest(reference.instrument, in: names)
        problems.append(
          PolicyProblem(
            path: rule.path, line: reference.mark.line, column: reference.mark.column,
            message: LocalizedText(
              zh: "未知的法条 \(reference.instrument) \(reference.article)" + (near.map { "，是不是 \($0)？" } ?? ""),
              en: "unknown law `\(reference.instrument)` article `\(reference.article)`"
                + (near.map { "; did you mean `\($0)`?" } ?? "")),
            quotedLine: source?.line(reference.mark.line),
            correction: Correction(reference.instrument, nearest: near)))
      }
    }
    return problems
  }

  private func isKnown(_ reference: LawReference) -> Bool {
    reference.jurisdiction != nil
      || pack.laws.contains { law in
        law.id == reference.instrument && law.articles.contains { $0.number == reference.article }
      }
  }
}
