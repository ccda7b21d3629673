/// A mapping under decoding: knows which keys were asked for, and reports wrong types and unknown keys.
///
/// Every accessor gives nil both for an absent key and for one of the wrong type; the latter is reported.
/// Call `finish()` after the last accessor.
public final class YAMLMapping {
  public let mark: YAMLMark
  /// Where the mapping stands in its file: "" for the root, "offers[0].price".
  public let path: String
  /// Takes the problems of this mapping; the same for all mappings of a file.
  public let problems: YAMLProblems
  /// The entries in the order of the file.
  public let entries: [YAMLNode.Entry]
  private let index: [String: Int]
  private var known: [String] = []
  private var knownSet: Set<String> = []

  /// A node as a mapping, or nil with a report where it is none. `name` is what messages call it.
  public init?(_ node: YAMLNode, path: String = "", name: String, problems: YAMLProblems) {
    guard case .mapping(let entries) = node.content else {
      problems.reportType(name, node, expectedZh: "映射", expectedEn: "a mapping")
      return nil
    }
    mark = node.mark
    self.path = path
    self.problems = problems
    self.entries = entries
    index = Dictionary(entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of a key as it stands, or nil; the key is known from now on.
  public func node(_ key: String) -> YAMLNode? {
    if knownSet.insert(key).inserted { known.append(key) }
    return index[key].map { entries[$0].value }
  }

  public func has(_ key: String) -> Bool { node(key) != nil }

  /// Where a key's value stands; the mapping's own place where the key is absent.
  public func mark(of key: String) -> YAMLMark { node(key)?.mark ?? mark }

  /// Where a key itself stands, or nil.
  public func keyMark(of key: String) -> YAMLMark? { index[key].map { entries[$0].keyMark } }

  /// The path of a key: "offers[0].price".
  public func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Reports a key that must be there and is not; true where it is there.
  @discardableResult
  public func require(_ key: String) -> Bool {
    if has(key) { return true }
    problems.report(mark, zh: "缺少键 \(key)", en: "missing key `\(key)`")
    return false
  }

  /// Takes all keys as known: for mappings whose keys are data.
  public func allowAnyKey() {
    for entry in entries { _ = node(entry.key) }
  }

  /// Reports every key that nobody asked for, the first twenty with the nearest known one.
  public func finish() {
    let absent = known.filter { index[$0] == nil }
    for (number, entry) in entries.filter({ !knownSet.contains($0.key) }).enumerated() {
      let isAbsent = number < 20 && Spelling.nearest(entry.key, in: absent) != nil
      let candidates = number < 20 ? (isAbsent ? absent : known) : []
      problems.reportUnknown(entry.key, at: entry.keyMark, zh: "键", en: "key", known: candidates)
    }
  }
}
