import Glibc
import JSON
import Reports

/// `fineprint-bench instructions`: what stages cost in instructions, which no noise moves, through callgrind.
///
/// The difference between doing a stage nine times and once is the stage alone, without its preparation.
enum InstructionsCommand {
  struct Count {
    var stage: String
    var bytes: Int
    var instructions: Int

    var perByte: Double { Double(instructions) / Double(max(1, bytes)) }
  }

  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: ["--json", "--against", "--tolerance", "--size"])
    let reference = arguments.text("--against").map(FiguresComparison.read)
    let lines = arguments.number("--size") ?? 1_000
    let counts = names(arguments).map { counted($0, lines: lines) }
    if arguments.has("--json") {
      BenchArguments.put(String(decoding: json(counts), as: UTF8.self))
    } else {
      for count in counts { BenchArguments.put(line(count)) }
    }
    if let reference { exit(compare(counts, reference, arguments)) }
  }

  private static func names(_ arguments: BenchArguments) -> [String] {
    if arguments.operands == ["all"] { return RepeatedStage.stages.map(\.rawValue) }
    return arguments.operands.isEmpty ? [StageName.scan.rawValue] : arguments.operands
  }

  private static func counted(_ stage: String, lines: Int) -> Count {
    // Else sets and dictionaries lie in another order each time.
    unsafe setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
    let (once, often) = (total(stage, lines, times: 1), total(stage, lines, times: 9))
    return Count(stage: stage, bytes: SMSCorpus.text(lines: lines).count, instructions: (often - once) / 8)
  }

  private static func total(_ stage: String, _ lines: Int, times: Int) -> Int {
    let words = ["--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=1"]
    let own = [ProgramRun.ownPath, "repeat", stage, String(lines), String(times)]
    guard let child = SpawnedProgram("valgrind", words + own, output: .pipe) else {
      BenchArguments.fail("valgrind is not installed")
    }
    let lines = child.readAll().split(separator: "\n")
    let counts = lines.first { $0.contains("Collected :") }?.split(separator: " ").last
    guard child.wait().status == 0, let count = counts.flatMap({ Int($0) }) else {
      BenchArguments.fail("callgrind counted nothing of the stage \(stage)")
    }
    return count
  }

  private static func line(_ count: Count) -> String {
    "\(count.stage): \(FiguresTable.hundredths(count.perByte)) instructions a byte, "
      + "\(FiguresTable.decimal(count.perByte)) million a MB\n"
  }

  private static func json(_ counts: [Count]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", FiguresJSON.schema)
      writer.array("instructions", counts) { writer, count in
        writer.object { writer in
          writer.member("stage", count.stage)
          writer.member("bytes", count.bytes)
          writer.member("instructions", count.instructions)
          writer.key("instructionsPerByte")
          writer.decimal(count.perByte)
        }
      }
    }
    return writer.finish()
  }

  /// 1 where a stage takes more instructions a byte than is tolerated, 2 where nothing could be compared.
  private static func compare(_ counts: [Count], _ reference: JSONValue, _ arguments: BenchArguments) -> Int32
  {
    let tolerance = Double(arguments.text("--tolerance") ?? "") ?? 1.02
    var ratios: [Double] = []
    for count in counts {
      let before = reference["instructions"].items?.first { $0["stage"].text == count.stage }
      guard let before, let bytes = before["bytes"].int, let all = before["instructions"].int, all > 0 else {
        continue
      }
      let ratio = count.perByte * Double(bytes) / Double(all)
      ratios.append(ratio)
      BenchArguments.put(
        "\(count.stage): instructions x \((ratio * 1000).rounded() / 1000)\n", to: STDERR_FILENO)
    }
    return ratios.isEmpty ? 2 : ratios.contains { $0 > tolerance } ? 1 : 0
  }
}
