import Foundation
import Testing

/// Each limit is stated, can be set, and is told in every form when it is met, with what was left out.
@Suite struct LimitTests {
  private static let forms = [
    "text", "concise", "json", "ndjson", "sarif", "junit", "checkstyle", "rdjson", "rdjsonl", "github",
    "gitlab",
    "csv", "markdown", "html",
  ]

  /// The faults that a run tells, which must be `count`, and the findings beside them.
  private func met(
    _ files: [String: String], _ options: [String] = [], count: Int = 1
  ) throws -> (faults: [String], findings: [Project.Report.Finding]) {
    let project = try Project(files)
    defer { project.remove() }
    let run = try project.run(["check", "--format", "json"] + options)
    #expect(run.status == 2)
    let report = try JSONDecoder().decode(Project.Report.self, from: Data(run.output.utf8))
    let faults = report.errors.map { "\($0.path):\($0.line ?? 0) \($0.message)" }
    #expect(faults.count == count, "\(faults)")
    return (faults, report.findings)
  }

  @Test(arguments: [["--limit", "text-size=1K"], ["--max-file-size", "1K"]])
  func fileSize(options: [String]) throws {
    let (faults, findings) = try met(
      ["a.txt": "最佳\n", "b.txt": String(repeating: "最佳。\n", count: 200)], options)
    #expect(faults == ["b.txt:0 the file has 2000 bytes, over the limit of 1024"])
    #expect(findings.map(\.location.path) == ["a.txt"], "the rest is checked")
  }

  @Test func pageSize() throws {
    let page = "<p>" + String(repeating: "最佳。", count: 200)
    let (faults, _) = try met(["a.html": page, "b.txt": "好\n"], ["--limit", "page-size=1K"])
    #expect(faults == ["a.html:0 the file has 1803 bytes, over the limit of 1024"])
  }

  @Test func tenThousandNestedTags() throws {
    let project = try Project([:])
    defer { project.remove() }
    // html and body are elements too.
    for (depth, status) in [(9_998, Int32(1)), (9_999, 2)] {
      let page = "<p>国家级</p>" + String(repeating: "<div>", count: depth) + "最佳"
      try project.write("a.html", page)
      let run = try project.run(["check", "--format", "concise"])
      #expect(run.status == status, "\(depth): \(run.output.prefix(300))")
      #expect(run.output.contains("国家级"))
      #expect(run.output.contains("最佳") == (status == 1))
      #expect(run.output.contains("deeper than the limit of 10000 (nesting); 1 texts") == (status == 2))
    }
  }

  @Test func nesting() throws {
    let page = "<div><div><p>最佳</p><p><b>顶级</b></p></div></div>"
    let (faults, findings) = try met(["a.html": page], ["--limit", "nesting=5"])
    #expect(
      faults == [
        "a.html:1 elements are nested deeper than the limit of 5 (nesting); 1 texts inside are not checked"
      ])
    #expect(findings.map(\.evidence) == ["最佳"])
  }

  @Test func attributes() throws {
    let many = (0..<10).map { " a\($0)=1" }.joined()
    let (faults, findings) = try met(
      ["a.html": "<p>好</p>\n<p\(many) hidden>最佳"], ["--limit", "attributes=9"])
    #expect(
      faults == ["a.html:2 an element has more attributes than the limit of 9 (attributes); 2 are not read"])
    #expect(findings.count == 1)
  }

  @Test func styleRules() throws {
    let css = (0..<10).map { ".a\($0){color:red}" }.joined() + "p{display:none}"
    let (faults, findings) = try met(
      ["a.html": "<style>\(css)</style><p class='a0 a1 a2 a3 a4 a5 a6 a7 a8 a9'>最佳"],
      ["--limit", "style-rules=10"])
    #expect(
      faults == [
        "a.html:1 the page has more style rules than the limit of 10 (style-rules); 1 are not applied"
      ])
    #expect(findings.count == 1)
  }

  @Test(arguments: ["a.txt", "a.md", "a.csv", "a.tsv"])
  func lineLength(name: String) throws {
    let text = "文案\n" + String(repeating: "好", count: 40) + "\n最佳\n"
    let (faults, _) = try met([name: text, "b.txt": "最佳\n"], ["--limit", "line-length=100"])
    #expect(
      faults == [
        "\(name):2 the line has 120 bytes, over the limit of 100 (line-length); the file is not checked"
      ])
  }

  @Test func documents() throws {
    let (faults, findings) = try met(
      ["a.txt": "最佳\n", "b.csv": "文案\n最佳\n顶级\n国家级\n", "c.txt": "顶级\n"], ["--limit", "documents=3"])
    #expect(
      faults == ["b.csv:0 more documents than the limit of 3 (documents); 2 from here on are not judged"])
    #expect(findings.count == 3)
  }

  @Test func findingsPerRule() throws {
    let files = Dictionary(uniqueKeysWithValues: (1...7).map { ("\($0).txt", "最佳\n") })
    let (faults, findings) = try met(files, ["--limit", "findings-per-rule=5"])
    #expect(
      faults == [
        "6.txt:0 more findings of zz/no-superlative than the limit of 5 (findings-per-rule); 2 are left out"
      ])
    #expect(findings.count == 5)
  }

  @Test func excusedFindingsDoNotCountAgainstTheLimit() throws {
    let project = try Project(["a.txt": "最佳\n", "b.txt": "最佳\n"])
    defer { project.remove() }
    #expect(try project.run(["baseline", "write"]).status == 0)
    try project.write("c.txt", "顶级\n")
    let run = try project.run(["check", "--format", "json", "--limit", "findings-per-rule=1"])
    #expect(run.status == 1, "\(run.output)")
  }

  @Test func files() throws {
    let files = Dictionary(uniqueKeysWithValues: (1...7).map { ("c/\($0).txt", "最佳\n") })
    let (faults, findings) = try met(files, ["--limit", "files=4", "c"])
    #expect(faults == ["c:0 more files than the limit of 4 (files); 3 are not looked at"])
    #expect(findings.count == 4)
  }

  @Test func folderDepth() throws {
    let (faults, findings) = try met(
      ["c/a.txt": "最佳\n", "c/d/e/b.txt": "最佳\n"], ["--limit", "folder-depth=2", "c"])
    #expect(
      faults == [
        "c/d/e:0 folders nested deeper than the limit of 2 (folder-depth); what lies inside is not looked at"
      ])
    #expect(findings.count == 1)
  }

  @Test(arguments: forms)
  func everyFormTellsALimit(form: String) throws {
    let files = Dictionary(uniqueKeysWithValues: (1...3).map { ("\($0).txt", "最佳\n") })
    let project = try Project(files)
    defer { project.remove() }
    let run = try project.run(["check", "--format", form, "--limit", "findings-per-rule=1"])
    #expect(run.status == 2)
    // Markdown escapes what might be markup.
    let text = run.output.replacing("\\", with: "")
    #expect(text.contains("findings-per-rule") && text.contains("2 are left out"), "\(form)")
  }

  @Test func aLimitIsSetByTheProjectAndTheCommandLine() throws {
    let project = try Project([
      "fineprint.yaml": "limits: {nesting: 7, line-length: 2K}\n", "a.txt": "好\n",
    ])
    defer { project.remove() }
    let text = try BinaryRun(
      ["config", "show", "--lang", "en", "--limit", "nesting=8"], folder: project.folder)
    #expect(text.status == 0)
    let lines = text.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.contains("limits.nesting 8 command line"), "\(text.output)")
    #expect(lines.contains("limits.line-length 2K fineprint.yaml:1:35"), "\(text.output)")
    #expect(
      lines.contains { $0.hasPrefix("limits.files 1000000 (files of a run) default") }, "\(text.output)")
  }

  @Test(arguments: [
    ("limits: {nestings: 7}", "did you mean `nesting`?"), ("limits: {nesting: 0}", "a number from 1"),
    ("limits: {page-size: much}", "bytes, or 500K, 64M, 1G"), ("limits: 7", "limits"),
  ])
  func aWrongLimitOfTheProjectIsAFault(text: String, message: String) throws {
    let project = try Project(["fineprint.yaml": text + "\n", "a.txt": "好\n"])
    defer { project.remove() }
    let run = try project.run(["check", "--format", "concise"])
    #expect(run.status == 2 && run.output.contains(message), "\(run.output) \(run.errors)")
  }

  @Test(arguments: [
    ("nestings=7", "did you mean \"nesting\"?"), ("nesting", "a number from 1"),
    ("nesting=x", "nesting=10000"),
    ("nesting=-1", "a number from 1"), ("page-size=1X", "bytes or 500K"),
  ])
  func aWrongLimitIsAFaultOfUse(text: String, message: String) throws {
    let run = try BinaryRun(["check", "--limit", text])
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
  }

  @Test func theManualStatesEveryLimit() throws {
    let manual = try BinaryRun(["man"]).output
    for name in ["text\\-size", "nesting", "attributes", "style\\-rules", "files", "findings\\-per\\-rule"] {
      #expect(manual.contains(".B \(name)\n"), "\(name)")
    }
    #expect(try BinaryRun(["check", "--help"]).output.contains("findings-per-rule"))
  }
}
