import Foundation
import JSON
import Testing
import YAML

@testable import fineprint

/// What other tools load: each file is YAML, and each of its command lines is one of ours.
@Suite struct IntegrationTests {
  private static let files = [
    ".pre-commit-hooks.yaml", "Integrations/github/action.yml", "Integrations/github/example.yml",
    "Integrations/gitlab/fineprint.gitlab-ci.yml", "Integrations/gitlab/example.gitlab-ci.yml",
    "Integrations/reviewdog/reviewdog.yml",
  ]

  private func node(_ file: String) throws -> YAMLNode {
    try YAMLReader.read([UInt8](Data(contentsOf: BinaryRun.package.appending(path: file))))
  }

  @Test(arguments: files) func isYAML(file: String) throws { _ = try node(file) }

  @Test(arguments: [
    (".pre-commit-hooks.yaml", 2), ("Integrations/github/action.yml", 2),
    ("Integrations/gitlab/fineprint.gitlab-ci.yml", 1), ("Integrations/reviewdog/reviewdog.yml", 2),
  ])
  func commandLinesAreAccepted(file: String, count: Int) throws {
    let text = try String(contentsOf: BinaryRun.package.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").compactMap(Self.commandLine)
    #expect(lines.count == count)
    for line in lines {
      let parsed = try ParsedArguments(line, of: .check)
      _ = try Destination.read(parsed)
    }
  }

  /// What stands behind "fineprint check", up to a pipe; a variable stands for a value that is allowed.
  private static func commandLine(_ line: Substring) -> [String]? {
    guard let start = line.range(of: "fineprint check ") else { return nil }
    let rest = line[start.upperBound...].prefix { $0 != "|" }
    return rest.split(separator: " ").map { word in
      word.contains("FAIL_ON") ? "error" : word.filter { $0 != "\"" }
    }
  }

  /// The keys at a path of mappings.
  private func entries(_ node: YAMLNode, _ path: String...) throws -> [String: YAMLNode] {
    var node = node
    for key in path { node = try #require(try entries(node)[key]) }
    return try entries(node)
  }

  private func entries(_ node: YAMLNode) throws -> [String: YAMLNode] {
    guard case .mapping(let entries) = node.content else { throw CocoaError(.fileReadCorruptFile) }
    return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  @Test func theExampleWorkflowGivesInputsThatTheActionTakes() throws {
    let inputs = try entries(node("Integrations/github/action.yml"), "inputs")
    let job = try entries(node("Integrations/github/example.yml"), "jobs", "promotions")
    guard case .sequence(let steps)? = job["steps"]?.content else { throw CocoaError(.fileReadCorruptFile) }
    let given = try steps.compactMap { step -> [String]? in
      let step = try entries(step)
      guard case .scalar(let uses, _)? = step["uses"]?.content, uses.contains("Integrations/github"),
        let with = step["with"]
      else { return nil }
      return try entries(with).keys.sorted()
    }
    #expect(given == [["changed", "path"]])
    #expect(given.joined().allSatisfy { inputs[$0] != nil })
  }

  /// The script of the GitLab job, run as a shell would on a sample campaign.
  @Test func theGitLabJobWritesItsReports() throws {
    let job = try entries(node("Integrations/gitlab/fineprint.gitlab-ci.yml"), "fineprint")
    guard case .sequence(let script)? = job["script"]?.content,
      case .scalar(let line, _)? = script.first?.content
    else { throw CocoaError(.fileReadCorruptFile) }
    let project = try Project(["a.txt": "全国最佳。\n"])
    defer { project.remove() }
    let words = line.split(separator: " ").dropFirst().map { word in
      switch word {
      case "\"$FINEPRINT_FAIL_ON\"": "error"
      case "\"$FINEPRINT_PATH\"": "."
      default: String(word)
      }
    }
    let end = try #require(words.firstIndex(of: "--"))
    let packs = ["--policies", project.folder.appending(path: ".packs").path, "--policy", "zz"]
    let run = try BinaryRun(words[..<end] + packs + words[end...], folder: project.folder)
    #expect(run.status == 1)
    let reports = try entries(
      YAMLNode(content: .mapping(entries(job)), mark: script[0].mark), "artifacts", "reports")
    for case .scalar(let name, _)? in [reports["codequality"]?.content, reports["junit"]?.content] {
      #expect(try !project.text(name).isEmpty)
    }
  }

  /// The steps of the action as a runner runs them: in bash, with the inputs as variables, and in a checkout that
  /// belongs to another user, as in a container.
  @Test(arguments: [("", 2), ("HEAD", 1)]) func theActionsStepsRun(changed: String, results: Int) throws {
    let project = try Project([
      "fineprint.yaml": "policies: [zz]\npacks: .packs\n", "a.txt": "全国最佳。\n", "b/a b.txt": "全国最佳。\n",
    ])
    defer { project.remove() }
    try project.commit()
    try project.write("a.txt", "全国顶级。\n")
    _ = try CompletionTests.run(["chown", "-R", "nobody", project.folder.path])
    let inputs = ["path": ".", "changed": changed, "fail-on": "error", "sarif": "out.sarif"]
    guard
      case .sequence(let steps)? = try entries(node("Integrations/github/action.yml"), "runs")["steps"]?
        .content
    else { throw CocoaError(.fileReadCorruptFile) }
    var statuses: [Int32] = []
    for step in try steps.map({ try entries($0) }) {
      let condition = Self.text(step["if"])
      guard condition.isEmpty || condition.contains("==") == changed.isEmpty else { continue }
      let given = try step["env"].map { try entries($0) } ?? [:]
      let variables = given.map { name, value in
        "\(name)=\(inputs.reduce(Self.text(value)) { $0.replacing("${{ inputs.\($1.key) }}", with: $1.value) })"
      }
      let path = try BinaryRun.binary("fineprint").deletingLastPathComponent().path + ":/usr/bin:/bin"
      let run = try CompletionTests.run(
        ["-i", "-C", project.folder.path, "PATH=\(path)", "GITHUB_WORKSPACE=\(project.folder.path)"]
          + variables
          + ["bash", "-eo", "pipefail", "-c", Self.text(step["run"])])
      statuses.append(run.status)
    }
    #expect(statuses == [0, 1])
    let report = try JSONReader.read([UInt8](Data(project.text("out.sarif").utf8)))
    #expect(report["runs"].items?.first?["results"].items?.count == results)
  }

  private static func text(_ node: YAMLNode?) -> String {
    if case .scalar(let text, _)? = node?.content { text } else { "" }
  }

  private func entries(_ mapping: [String: YAMLNode]) -> [YAMLNode.Entry] {
    mapping.map { YAMLNode.Entry(key: $0.key, keyMark: $0.value.mark, value: $0.value) }
  }
}
