import Foundation
import Testing

/// A folder of promotions with a pack of one rule, which finds 最佳, 国家级 and 顶级 and asks a person where 年报 stands beside it.
struct Project {
  let folder: URL

  /// What the JSON report tells of a run.
  struct Report: Decodable {
    struct Finding: Decodable {
      struct Place: Decodable {
        struct Position: Decodable { let line: Int }
        let path: String
        let start: Position
      }
      struct Resolution: Decodable {
        let kind: String
        let effect: String
        let reason: String
        let by: String?
        let approvedBy: String?
        let expires: String?
        let source: String
      }
      let state: String
      let outcome: String
      let fingerprint: String
      let evidence: String
      let location: Place
      let resolution: Resolution?

      /// "poster.txt:1 new".
      var summary: String { "\(location.path):\(location.start.line) \(state)" }
    }
    struct Notice: Decodable {
      let kind: String
      let source: String
      let daysLeft: Int?
      let path: String
      let line: Int
      let message: String
    }
    struct Fault: Decodable {
      let path: String
      let line: Int?
      let column: Int?
      let message: String
    }
    struct Baseline: Decodable {
      struct Absent: Decodable {
        let path: String
        let count: Int
      }
      let paths: [String]
      let absent: [Absent]
    }
    let findings: [Finding]
    let notices: [Notice]
    let notes: [Fault]
    let errors: [Fault]
    let baseline: Baseline?
    let counts: [String: [String: Int]]

    var states: [String] { findings.map(\.summary) }
  }

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "fineprint-\(UUID().uuidString)")
    for (name, text) in Project.pack.merging(files, uniquingKeysWith: { $1 }) { try write(name, text) }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs the program as of 2026-11-23; `folder` is below the project's.
  func run(_ words: [String], asOf: String = "2026-11-23", in below: String = "") throws -> BinaryRun {
    let packs = folder.appending(path: ".packs").path
    return try BinaryRun(
      words + ["--policies", packs, "--policy", "zz", "--as-of", asOf, "--lang", "en"],
      folder: folder.appending(path: below))
  }

  func report(
    _ words: [String] = [], asOf: String = "2026-11-23", in below: String = ""
  ) throws -> Report {
    let run = try run(["check", "--format", "json"] + words, asOf: asOf, in: below)
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  /// Makes the folder a repository and commits what is in it.
  func commit() throws {
    try git(["init", "--quiet", "--initial-branch=main"])
    try git(["add", "--all"])
    try git(["-c", "user.name=t", "-c", "user.email=t@t", "commit", "--quiet", "--message", "c"])
  }

  func git(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  static let excuse = ["--reason", "旧物料", "--by", "王芳", "--approved-by", "李雷", "--expires", "2027-03-01"]

  private static let pack = [
    ".packs/zz/pack.yaml": """
    id: zz
    version: 1.0.0
    language: zh
    title: {zh: 样例, en: Sample}
    """,
    ".packs/zz/laws/advertising-law.yaml": """
    id: advertising-law
    title: {zh: 广告法, en: Advertising Law}
    effective: 2015-09-01
    articles:
      - {article: "9(3)", phrase: 国家级, confidence: verified}
    """,
    ".packs/zz/vocabulary/claims.yaml": """
    vocabularies:
      - id: superlative
        patterns: [最佳, 国家级, 顶级]
      - id: source
        patterns: [年报]
    """,
    ".packs/zz/rules/misleading-claim/no-superlative.yaml": """
    id: no-superlative
    title: {zh: 绝对化用语, en: Superlative}
    category: misleading-claim
    level: error
    status: stable
    check: prohibited-term
    when:
      - {claim: superlative}
    unless:
      - {claim: source, within: sentence, review: substantiated-superlative}
    message: {zh: "“{claim}”", en: "“{claim}”"}
    remedy: {zh: 删去, en: Remove it}
    law:
      - {ref: advertising-law, article: "9(3)"}
    """,
  ]
}
