/// What bounds a run, by the name that a person sets it with. A limit that is met is told as an error with what was
/// left out, in every form of the report; what could be checked is still reported.
public enum Limit: String, CaseIterable, Sendable {
  /// Bytes of a text, Markdown, CSV or TSV file; a greater one is not read.
  case textSize = "text-size"
  /// Bytes of a page; a greater one is not read.
  case pageSize = "page-size"
  /// Bytes of a line of a text, Markdown, CSV or TSV file; a file with a longer one is not read.
  case lineLength = "line-length"
  /// Levels of elements in a page; text deeper inside is not read.
  case nesting
  /// Attributes of an element; further ones are not read.
  case attributes
  /// Style rules of a page, those of linked sheets included; further ones are not applied.
  case styleRules = "style-rules"
  /// Levels of folders below one that is named; deeper ones are not looked into.
  case folderDepth = "folder-depth"
  /// Files in the folders of a run; further ones are not looked at.
  case files
  /// Documents of a run, records and messages counted one by one; further ones are not judged.
  case documents
  /// Findings of one rule, outcome and level that nothing excuses; further ones are not reported.
  case findingsPerRule = "findings-per-rule"

  /// What holds where nobody says anything.
  public var preset: Int {
    switch self {
    case .textSize: 64 << 20
    case .pageSize: 16 << 20
    case .lineLength: 4 << 20
    case .nesting: 10_000
    case .attributes: 1000
    case .styleRules: 100_000
    case .folderDepth: 200
    case .files: 1_000_000
    case .documents: 1_000_000
    case .findingsPerRule: 100_000
    }
  }

  /// Whether it counts bytes, so that 500K and 64M may be written.
  public var countsBytes: Bool { self == .textSize || self == .pageSize || self == .lineLength }

  /// The value that a text stands for, from 1; nil where it is none.
  public func value(_ text: String) -> Int? {
    if countsBytes { return ByteSize.bytes(text) }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(text), value > 0 else {
      return nil
    }
    return value
  }

  /// For the help and the manual.
  public var meaning: LocalizedText {
    switch self {
    case .textSize: LocalizedText(zh: "文本、Markdown、CSV 文件的字节数", en: "bytes of a text, Markdown or CSV file")
    case .pageSize: LocalizedText(zh: "网页的字节数", en: "bytes of a page")
    case .lineLength:
      LocalizedText(zh: "文本、Markdown、CSV 一行的字节数", en: "bytes of a line of a text, Markdown or CSV file")
    case .nesting: LocalizedText(zh: "网页元素的嵌套层数", en: "levels of elements in a page")
    case .attributes: LocalizedText(zh: "一个元素的属性数", en: "attributes of an element")
    case .styleRules: LocalizedText(zh: "一个网页的样式规则数", en: "style rules of a page")
    case .folderDepth: LocalizedText(zh: "文件夹的嵌套层数", en: "levels of folders")
    case .files: LocalizedText(zh: "一次运行查看的文件数", en: "files of a run")
    case .documents:
      LocalizedText(zh: "一次运行检查的文档数（逐条计）", en: "documents of a run, records counted one by one")
    case .findingsPerRule: LocalizedText(zh: "每条规则报告的问题数", en: "findings of a rule that are reported")
    }
  }
}

/// The limits of a run.
public struct Limits: Sendable, Hashable {
  private var values: [Limit: Int] = [:]
  /// Bytes of a text or a page where nothing sets them by name, or nil.
  public var fileSize: Int?

  /// The presets.
  public init() {}

  /// From 1, in the unit of the limit.
  public subscript(limit: Limit) -> Int {
    get { values[limit] ?? general(limit) ?? limit.preset }
    set { values[limit] = newValue }
  }

  private func general(_ limit: Limit) -> Int? {
    limit == .textSize || limit == .pageSize ? fileSize : nil
  }

  /// These where they are set, else those of others.
  public func over(_ others: Limits) -> Limits {
    var joined = others
    joined.values.merge(values) { $1 }
    joined.fileSize = fileSize ?? others.fileSize
    return joined
  }

  /// Sets what "nesting=200" says; false where it says nothing of the kind.
  public mutating func set(_ text: String) -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let limit = Limit(rawValue: String(parts[0])),
      let value = limit.value(String(parts[1]))
    else { return false }
    self[limit] = value
    return true
  }
}
