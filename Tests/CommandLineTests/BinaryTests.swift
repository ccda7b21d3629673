import Testing

@Suite struct BinaryTests {
  @Test(arguments: [
    ("chek", "did you mean \"check\"?"), ("check --formt json", "did you mean \"--format\"?"),
    ("check --format jsn", "did you mean \"json\"?"), ("check --level eror", "did you mean \"error\"?"),
    ("check --fail-on nevr", "did you mean \"never\"?"), ("policy tset", "did you mean \"policy test\"?"),
    ("policy", "test, lint, new or diff"), ("check --as-of 2026-02-30", "2026-02-30"),
    ("check --jobs 0", "--jobs"),
    ("check --jobs", "needs a value"), ("check --quiet=yes", "takes no value"),
    ("check --jobs 1 --jobs 2", "only once"), ("check --max-file-size 4X", "--max-file-size"),
    ("check --sarif-profile github .", "--sarif-profile needs --format sarif"),
    ("check --statistics --format json .", "--statistics needs --format text or --format concise"),
    ("inspect", "missing argument FILE"), ("check --screenshots shots .", "--screenshots needs --render"),
    ("inspect a b", "unexpected argument \"b\""),
    ("rules extra", "unexpected argument"), ("--verson", "did you mean \"--version\"?"),
    ("check --frobnicate b.json", "unknown option \"--frobnicate\""),
  ])
  func faultsOfUseEndWithTwo(words: String, message: String) throws {
    let run = try BinaryRun(words.split(separator: " ").map(String.init))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.hasPrefix("fineprint: error: "))
  }

  @Test(arguments: [
    "--version", "--help", "help", "help check", "check --help", "policy test -h", "explain --help",
  ])
  func helpEndsWithZero(words: String) throws {
    let run = try BinaryRun(words.split(separator: " ").map(String.init))
    #expect(run.status == 0)
    #expect(run.output.contains("fineprint"))
    #expect(run.errors.isEmpty)
  }

  @Test func noCommandShowsTheHelpAsAFault() throws {
    let run = try BinaryRun([])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Usage"))
  }

  @Test func theLocaleChoosesTheLanguageUnlessTheOptionDoes() throws {
    #expect(try BinaryRun(["help"], environment: ["LANG": "zh_CN.UTF-8"]).output.contains("用法"))
    #expect(try BinaryRun(["help", "--lang", "zh"]).output.contains("用法"))
    #expect(
      try BinaryRun(["help", "--lang=en"], environment: ["LANG": "zh_CN.UTF-8"]).output.contains("Usage"))
  }

  @Test func escapesInArgumentsAreShownNotObeyed() throws {
    let run = try BinaryRun(["\u{1B}[31mcheck"])
    #expect(run.status == 2)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.errors.contains("␛[31m"))
  }
}
