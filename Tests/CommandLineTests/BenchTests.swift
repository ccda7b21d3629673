import Foundation
import JSON
import Testing

/// The benchmark on corpora of a few documents: what it says, not how fast that is.
@Suite struct BenchTests {
  private static func bench(_ arguments: String...) throws -> BinaryRun {
    try BinaryRun(arguments, program: "fineprint-bench")
  }

  private static func stages(_ corpus: String, size: Int, _ more: String...) throws -> BinaryRun {
    try BinaryRun(
      ["stages", corpus, "--size", String(size), "--passes", "1", "--json"] + more,
      program: "fineprint-bench")
  }

  @Test(arguments: [
    ("sms", 30, 30, ["decode", "choose", "scan", "extract", "check", "report"]),
    ("html", 2, 2, ["decode", "parse", "style", "blocks", "scan", "extract", "check", "report"]),
    ("campaigns", 3, 15, ["discover", "parse", "style", "extract", "check", "reconcile", "report"]),
  ])
  func everyStageCostsTimeAndMemory(corpus: String, size: Int, documents: Int, stages: [String]) throws {
    let run = try Self.stages(corpus, size: size, "--whole", "no")
    #expect(run.status == 0, "\(run.errors)")
    let found = try #require(JSONReader.read(Array(run.output.utf8))["corpora"].items?.first)
    #expect(found["corpus"].text == corpus)
    #expect(found["documents"].int == documents)
    #expect(try #require(found["findings"].int) > 0)
    let figures = found["stages"].items ?? []
    #expect(figures.compactMap { $0["stage"].text }.count == 14)
    for stage in stages {
      let own = try #require(figures.first { $0["stage"].text == stage })
      #expect(try #require(own["nanoseconds"].int) > 0, "\(stage)")
      #expect(try #require(own["allocations"].int) > 0 || stage == "choose", "\(stage)")
    }
  }

  @Test func theWholeProgramIsMeasuredByItsJobs() throws {
    let run = try Self.stages("campaigns", size: 1, "--jobs", "2")
    let whole = try #require(
      JSONReader.read(Array(run.output.utf8))["corpora"].items?.first?["whole"].items)
    #expect(whole.compactMap { $0["jobs"].int } == [1, 2])
    #expect(whole.allSatisfy { ($0["peakBytes"].int ?? 0) > 1 << 20 && ($0["nanoseconds"].int ?? 0) > 0 })
  }

  @Test func aRunIsHeldAgainstAnEarlierOne() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = try Self.stages("sms", size: 20, "--whole", "no")
    try first.output.write(to: file, atomically: true, encoding: .utf8)
    for (tolerance, status) in [("1000000", Int32(0)), ("0.000001", 1)] {
      let second = try Self.stages(
        "sms", size: 20, "--whole", "no", "--against", file.path, "--tolerance", tolerance)
      #expect(second.status == status, "\(second.errors)")
      #expect(second.errors.contains("sms extract"))
      #expect(second.errors.contains("SLOWER") == (status == 1))
    }
    let other = try Self.stages("campaigns", size: 1, "--whole", "no", "--against", file.path)
    #expect(other.status == 2)
  }

  @Test func whatIsNoEarlierRunIsRefused() throws {
    let run = try Self.stages("sms", size: 1, "--against", BinaryRun.package.path + "/Package.swift")
    #expect(run.status == 2)
    #expect(run.errors.contains("holds no figures"))
  }

  @Test func theCorporaAreAlwaysTheSame() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var digests: [[String: Data]] = []
    for name in ["one", "two"] {
      let own = folder.appending(path: name)
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      let run = try Self.bench("corpus", own.path, "--sms", "50", "--pages", "2", "--campaigns", "2")
      #expect(run.status == 0, "\(run.errors)")
      var files: [String: Data] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: own.path) {
        files[path] = FileManager.default.contents(atPath: own.appending(path: path).path)
      }
      digests.append(files)
    }
    #expect(digests[0] == digests[1])
    let page = try #require(digests[0]["html/web-0001.html"])
    #expect((26_000...36_000).contains(page.count))
    let lines = String(decoding: try #require(digests[0]["sms/sms.txt"]), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count == 50)
    #expect(Set(lines).count == 50)
    #expect(digests[0].keys.filter { $0.hasSuffix("campaign.yaml") }.count == 2)
  }

  @Test(arguments: [
    ["stages", "pictures"], ["stages", "--sise", "3"], ["stages", "--size", "0"], ["speed"], [],
  ])
  func unknownWordsAreRefused(words: [String]) throws {
    let run = try BinaryRun(words, program: "fineprint-bench")
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty)
  }
}
