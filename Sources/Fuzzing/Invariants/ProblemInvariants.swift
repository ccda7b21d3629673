import YAML

/// What holds for the faults of a YAML file.
enum ProblemInvariants {
  /// They come in the order of the file, each at a place that is there.
  static func check(_ problems: [YAMLProblem], _ bytes: [UInt8]) throws(BrokenInvariant) {
    let source = YAMLSource(bytes)
    for problem in problems {
      let mark = problem.mark
      try hold((1...source.lineCount).contains(mark.line), "line \(mark.line): \(problem.en)")
      let width = source.line(mark.line)?.unicodeScalars.count ?? 0
      try hold((1...width + 1).contains(mark.column), "column \(mark.column) of \(width): \(problem.en)")
      try hold(source.offset(of: mark) <= bytes.count, "the byte of \(mark)")
    }
    let marks = problems.map(\.mark)
    try hold(zip(marks, marks.dropFirst()).allSatisfy { $0 <= $1 }, "problems are out of order")
  }
}
