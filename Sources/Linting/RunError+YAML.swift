import Documents
public import Findings
public import YAML

extension RunError {
  /// A fault of a YAML file at its place, with the word that was meant; with the file's text its line is quoted.
  public init(_ path: String, _ problem: YAMLProblem, in source: YAMLSource? = nil) {
    self.init(
      path: path, line: problem.mark.line, column: problem.mark.column,
      message: LocalizedText(zh: problem.zh, en: problem.en),
      quotedLine: source.flatMap { $0.line(problem.mark.line) }, correction: problem.correction)
  }
}
