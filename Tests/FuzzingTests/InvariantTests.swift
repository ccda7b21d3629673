import Documents
import Testing
import YAML

@testable import Fuzzing

/// The invariants themselves: each is broken by something.
@Suite struct InvariantTests {
  private static let text = Array("最低\n".utf8)

  private func document(_ runs: [TextRun], blocks: [Range<Int>] = [0..<6], note: Int? = nil) -> Document {
    let source = SourceFile(path: "a.txt", text: Self.text, mediaType: .plainText)
    return Document(
      source: source, channel: .web, content: Self.text,
      blocks: blocks.map { Block(kind: .paragraph, content: $0, runs: 0..<runs.count) }, runs: runs,
      footnotes: note.map { [Footnote(mark: "*", reference: 0..<3, note: $0)] } ?? [])
  }

  private static let whole = TextRun(content: 0..<6, source: SourceSpan(0..<6))

  @Test func aSoundDocumentHolds() throws { try DocumentInvariants.check(document([Self.whole], note: 0)) }

  @Test(arguments: [
    TextRun(content: 0..<6, source: SourceSpan(0..<7)), TextRun(content: 0..<5, source: SourceSpan(0..<5)),
    TextRun(content: 0..<6, source: SourceSpan(0..<9)), TextRun(content: 0..<3, source: SourceSpan(3..<6)),
    TextRun(content: 0..<6, source: SourceSpan(0..<6), look: 0),
  ])
  func aRunThatIsNotItsSourceIsFound(_ run: TextRun) {
    #expect(throws: BrokenInvariant.self) { try DocumentInvariants.check(document([run])) }
  }

  @Test(arguments: [[], [0..<3], [1..<6], [0..<7]])
  func blocksThatDoNotCoverTheTextAreFound(_ blocks: [Range<Int>]) {
    #expect(throws: BrokenInvariant.self) {
      try DocumentInvariants.check(document([Self.whole], blocks: blocks))
    }
  }

  @Test func aNoteThatIsNotThereIsFound() {
    #expect(throws: BrokenInvariant.self) { try DocumentInvariants.check(document([Self.whole], note: 1)) }
  }

  @Test func twoReadingsThatDifferAreFound() {
    let other = document([TextRun(content: 0..<6, source: SourceSpan(0..<6), isVerbatim: false)])
    #expect(throws: BrokenInvariant.self) { try DocumentTwins.check([document([Self.whole])], [other]) }
    #expect(throws: BrokenInvariant.self) { try DocumentTwins.check([other], []) }
  }

  @Test(arguments: [YAMLMark(line: 3, column: 1), YAMLMark(line: 1, column: 4), YAMLMark(line: 0, column: 1)])
  func aProblemOutsideOfItsFileIsFound(_ mark: YAMLMark) {
    let problem = YAMLProblem(mark: mark, zh: "", en: "")
    #expect(throws: BrokenInvariant.self) { try ProblemInvariants.check([problem], Self.text) }
  }
}
