import Claims
import Documents
import Findings
import Linting
import Policies
import YAML

/// A pack: one rule's file, or several files, each behind a line `=== vocabulary/words.yaml`.
enum PolicyTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let files = files(bytes)
    let (pack, problems) = PackReader.read(
      files.map { PackReader.parse($0, withTests: true) }, id: "fuzz", digest: "")
    try check(problems, files)
    let (set, faults) = PolicySet.compile([pack])
    try check(faults, files)
    try checkWords(set)
    let lint = PolicyLinter.problems(set, asOf: Calendar.day)
    let tested = PolicyTester(policies: set, asOf: Calendar.day).run()
    let failures = tested.rules.flatMap(\.failures)
    try hold((lint + failures).allSatisfy { $0.line ?? 1 >= 1 }, "a fault before the first line")
    for file in files {
      let short = PackReader.read([PackReader.parse(file, withTests: false)], id: "fuzz", digest: "").0
      let long = PackReader.read([PackReader.parse(file, withTests: true)], id: "fuzz", digest: "").0
      try hold(
        long.rules.allSatisfy { rule in short.rules.contains { $0.id == rule.id } },
        "a rule is lost without its tests")
    }
  }

  /// The files of an input; what stands before the first line of that kind is a rule.
  private static func files(_ bytes: [UInt8]) -> [PolicyFile] {
    var files: [PolicyFile] = []
    var path = "rules/fuzz/rule.yaml"
    var text: [UInt8] = []
    let mark = Array("=== ".utf8)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.starts(with: mark) else {
        text += line + [0x0A]
        continue
      }
      if !text.isEmpty { files.append(PolicyFile(path: path, relativePath: path, bytes: text)) }
      path = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
      text = []
    }
    if !text.isEmpty { files.append(PolicyFile(path: path, relativePath: path, bytes: text)) }
    return files
  }

  /// Each problem names a line of its file.
  private static func check(_ problems: [PolicyProblem], _ files: [PolicyFile]) throws(BrokenInvariant) {
    for problem in problems {
      let lines = files.filter { $0.path == problem.path }.map { YAMLSource($0.bytes).lineCount }.max() ?? 1
      try hold(
        (1...lines + 1).contains(problem.line), "line \(problem.line) of \(lines): \(problem.message.en)")
      try hold(problem.column >= 1, "column \(problem.column): \(problem.message.en)")
    }
  }

  /// Whatever the patterns say, they read a text to its end and name places in it.
  private static func checkWords(_ set: PolicySet) throws(BrokenInvariant) {
    let extractor = ClaimExtractor(lexicon: set.lexicon, conventions: set.conventions)
    let source = SourceFile(path: "copy.txt", text: Array(copy.utf8), mediaType: .plainText)
    try ClaimInvariants.check(source, channel: .web, extractor)
  }

  static let copy = """
    全国流量不限量，史上最低价9.9元/月，限前100名；合约期24个月，提前解约需付违约金300元。
    Unlimited data for £10 a month, the best network ever. Terms apply; ends 30 November 2026.
    最最最最最最最最最最最最最最最最最最最最最最最最最最最最最最好好好好好好好好好好好好好好
    """
}
