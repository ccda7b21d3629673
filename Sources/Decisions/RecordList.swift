import Documents
import YAML

/// Reads the list that each of the files is: alone, or under its key.
enum RecordList {
  static func read<Entry>(
    _ bytes: [UInt8], key: String, fileName: String, _ entry: (YAMLMapping) -> Entry?
  ) -> (entries: [Entry], problems: [YAMLProblem]) {
    let problems = YAMLProblems()
    var entries: [Entry] = []
    do throws(YAMLError) {
      var node = try YAMLReader.read(bytes)
      if case .sequence = node.content {
        let wrapped = YAMLNode.Entry(key: key, keyMark: node.mark, value: node)
        node = YAMLNode(content: .mapping([wrapped]), mark: node.mark)
      }
      if !node.isNull, let root = YAMLMapping(node, name: fileName, problems: problems) {
        let isEmpty = root.node(key)?.isNull ?? false
        entries = isEmpty ? [] : (root.mappings(key) ?? []).compactMap(entry)
        root.finish()
      }
    } catch .empty {
      // A file of comments lists nothing.
    } catch {
      problems.report(error)
    }
    return (entries, problems.sorted)
  }
}

extension YAMLMapping {
  /// Reports a rule that nobody knows, with the nearest.
  func checkRule(_ name: String, _ rules: RuleNames) {
    guard !rules.contains(name) else { return }
    let nearest = Spelling.nearest(name, in: rules.candidates(for: name))
    problems.reportUnknown(
      name, at: mark(of: "rule"), zh: "规则", en: "rule", known: nearest.map { [$0] } ?? [])
  }

  /// Reports what is no hash of 16 hexadecimal digits.
  func checkDigits(_ text: String, _ key: String) {
    if text.utf8.count == 16, text.utf8.allSatisfy(isHexDigit) { return }
    problems.report(
      mark(of: key), zh: "\(key) 应为 16 位十六进制数字", en: "`\(key)` should be 16 hexadecimal digits")
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
