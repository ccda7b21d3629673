import Testing

@Suite struct PolicyCommandTests {
  @Test(arguments: ["test", "lint"])
  func theShippedPacksPass(command: String) throws {
    let run = try BinaryRun(["policy", command, "--lang", "en"])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
