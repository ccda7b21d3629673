package import Scanning

/// The scan by itself, for the benchmark.
extension Lexicon {
  /// The number of places at which literals of the vocabularies occur.
  package func countLiterals(in text: FoldedText) -> Int { automaton.scan(text).count }
}
