import Testing

@Suite struct PolicyCommandTests {
  @Test(arguments: ["test", "lint"])
  func theShippedPacksPass(command: String) throws {
    let run = try BinaryRun(["policy", command, "--lang", "en"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  private static let sample = ["sample", "--policies", "Fixtures/packs", "--lang", "en"]

  @Test func coverageNamesWhatNoTestReachesAndEndsWithTheShares() throws {
    let run = try BinaryRun(
      ["policy", "test", "--coverage"] + Self.sample, folder: BinaryRun.package)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.last
        == "all: patterns 4/7 (57.1 %), false friends 1/2 (50.0 %), conditions 2/2 (100.0 %)")
    for name in [
      "words.yaml:3:32: note: vocabulary superlative: no example reaches the pattern “顶级”", "“稳”", "据评测",
      "最好是",
    ] {
      #expect(run.output.contains(name), "\(name) in \(run.output)")
    }
  }

  @Test func mutationsThatSurviveFail() throws {
    let sound = try BinaryRun(
      ["sample", "--policies", "Fixtures/packs"], folder: BinaryRun.package, program: "mutate-policies")
    #expect(sound.status == 0)
    #expect(sound.output == "1 rules: 2 mutations, 0 survive\n")
    let unknown = try BinaryRun(
      ["nothing", "--policies", "Fixtures/packs"], folder: BinaryRun.package, program: "mutate-policies")
    #expect(unknown.status == 2 && unknown.errors.contains("nothing"))
  }
}
