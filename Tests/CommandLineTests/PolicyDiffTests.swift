import Foundation
import Testing

/// `policy diff` from outside, on a pack and a changed copy of it.
@Suite struct PolicyDiffTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "fineprint-\(UUID().uuidString)")

  private func diff(_ file: String, _ old: String, _ new: String, _ options: [String] = []) throws
    -> BinaryRun
  {
    let copy = folder.appending(path: "new/sample")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "new"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: BinaryRun.package.appending(path: "Fixtures/packs/sample"), to: copy)
    let path = copy.appending(path: file)
    let text = try String(contentsOf: path, encoding: .utf8)
    try (old.isEmpty ? text : text.replacing(old, with: new)).write(
      to: path, atomically: true, encoding: .utf8)
    try "最好的套餐\n\n最快的宽带\n".write(
      to: folder.appending(path: "poster.txt"), atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try BinaryRun(
      ["policy", "diff", BinaryRun.package.appending(path: "Fixtures/packs/sample").path, "new/sample"]
        + ["poster.txt", "--lang", "en"] + options, folder: folder)
  }

  @Test(arguments: [
    ("vocabulary/words.yaml", "", "", "1 documents: 0 appear, 0 vanish, 0 change (2 → 2)\n"),
    (
      "vocabulary/words.yaml", "words: [快, 稳]", "words: [稳]",
      """
      sample/superlative
        - poster.txt:3:1: error: “最快”

      1 documents: 0 appear, 1 vanish, 0 change (2 → 1)

      """
    ),
    (
      "vocabulary/words.yaml", "words: [快, 稳]", "words: [快, 稳, 好的套]",
      """
      sample/superlative
        + poster.txt:1:1: error: “最好的套”
        - poster.txt:1:1: error: “最好”

      1 documents: 1 appear, 1 vanish, 0 change (2 → 2)

      """
    ),
    (
      "rules/misleading-claim/superlative.yaml", "level: error", "level: note",
      """
      sample/superlative
        ~ poster.txt:1:1: error → note: “最好”
        ~ poster.txt:3:1: error → note: “最快”

      1 documents: 0 appear, 0 vanish, 2 change (2 → 2)

      """
    ),
  ])
  func whatAppearsAndVanishes(file: String, old: String, new: String, output: String) throws {
    let run = try diff(file, old, new)
    #expect(run.output == output, "\(run.errors)")
    #expect(run.status == 0)
  }

  @Test func programsReadTheSame() throws {
    let run = try diff("vocabulary/words.yaml", "words: [快, 稳]", "words: [稳]", ["--format", "json"])
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(root?["schema"] as? String == "fineprint-policy-diff/1")
    #expect((root?["vanished"] as? [[String: Any]])?.first?["rule"] as? String == "sample/superlative")
    #expect((root?["appeared"] as? [Any])?.isEmpty == true)
  }

  @Test func whatIsNoPackEndsWithTwo() throws {
    let run = try BinaryRun(
      ["policy", "diff", "Fixtures/packs/sample", "Fixtures/pages", "README.md", "--lang", "en"],
      folder: BinaryRun.package)
    #expect(run.status == 2 && run.errors.contains("is no folder of policy packs"))
  }
}
