import Documents
import YAML

/// Reads the examples inside a rule.
enum TestReader {
  static func read(_ mapping: YAMLMapping) -> [RuleTest] {
    var tests: [RuleTest] = []
    for expectation in RuleTest.Expectation.allCases {
      for (number, node) in (mapping.sequence(expectation.rawValue) ?? []).enumerated() {
        let name = "\(expectation.rawValue)[\(number)]"
        if case .scalar(let text, _) = node.content {
          let texts = [RuleTest.Text(fileName: "text.txt", text: text)]
          tests.append(RuleTest(expectation: expectation, texts: texts, mark: node.mark))
        } else if let entry = YAMLMapping(node, name: name, problems: mapping.problems) {
          tests.append(test(entry, expectation))
        }
      }
    }
    mapping.finish()
    return tests
  }

  private static func test(_ mapping: YAMLMapping, _ expectation: RuleTest.Expectation) -> RuleTest {
    let channel = mapping.string("channel").map { Channel(named: $0) }
    let asOf = mapping.date("asOf")
    var texts: [RuleTest.Text] = []
    for (key, name) in [
      ("text", "text.txt"), ("html", "text.html"), ("markdown", "text.md"), ("csv", "text.csv"),
    ] {
      if let text = mapping.string(key) { texts.append(RuleTest.Text(fileName: name, text: text)) }
    }
    if let documents = mapping.mapping("documents") {
      documents.allowAnyKey()
      for entry in documents.entries {
        if let text = documents.string(entry.key) {
          texts.append(RuleTest.Text(fileName: entry.key, text: text))
        }
      }
    }
    if texts.isEmpty {
      mapping.problems.report(
        mapping.mark, zh: "示例需要 text、html、markdown、csv 或 documents",
        en: "an example needs text, html, markdown, csv or documents")
    }
    let manifest = ["offers", "period"].compactMap { key -> YAMLNode.Entry? in
      mapping.node(key).map { YAMLNode.Entry(key: key, keyMark: $0.mark, value: $0) }
    }
    mapping.finish()
    return RuleTest(
      expectation: expectation, channel: channel, texts: texts,
      manifest: manifest.isEmpty ? nil : YAMLNode(content: .mapping(manifest), mark: mapping.mark),
      asOf: asOf,
      mark: mapping.mark)
  }
}
