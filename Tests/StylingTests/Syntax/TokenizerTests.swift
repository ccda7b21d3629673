import Documents
import HTML
import Testing

@testable import Styling

/// The kinds of the tokens of a piece of CSS, white space as `_`.
private func kinds(_ css: String) -> String {
  CSSTokenList(Array(css.utf8)).tokens.map { $0.kind == .whitespace ? "_" : "\($0.kind)" }
    .joined(separator: " ")
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("a{b:c}", "ident openCurly ident colon ident closeCurly"),
    ("#a1 #1a #-x", "hash _ hash _ hash"), ("#{", "delimiter openCurly"),
    ("1px 2% 3 .5em -1.5e3 +4", "dimension _ percentage _ number _ dimension _ number _ number"),
    ("1e3 1e3px 1ex", "number _ dimension _ dimension"), ("a/**/b", "ident ident"), ("/* open", ""),
    ("url(a.png) url( 'a' ) url(a b)", "url _ function _ string _ closeRound _ badURL"),
    ("'a\nb", "badString _ ident"), ("\"open", "string"), ("<!-- -->", "openComment _ closeComment"),
    ("@media @-x @1", "atKeyword _ atKeyword _ delimiter number"),
    ("--a -a - -1", "ident _ ident _ delimiter _ number"),
    ("\\41 b", "ident"), ("a\\:b", "ident"), ("\\\n", "delimiter _"), ("U+26", "ident number"),
  ])
  func tokensAreThoseOfTheStandard(css: String, expected: String) {
    #expect(kinds(css) == expected)
  }

  @Test(arguments: [
    ("\\41 b", "Ab"), ("a\\:b", "a:b"), ("\\31 0", "10"), ("\\0 x", "\u{FFFD}x"), ("\\E9", "é"),
  ])
  func escapesAreDecoded(css: String, name: String) throws {
    let list = CSSTokenList(Array(css.utf8))
    #expect(String(decoding: list.text(try #require(list.tokens.first)), as: UTF8.self) == name)
  }

  @Test(arguments: [("12", 12), ("-.5", -0.5), ("1.25e2", 125), ("+7", 7), ("1e-2", 0.01), ("0.10", 0.1)])
  func numbersHaveTheirValue(css: String, value: Double) throws {
    #expect(abs(try #require(CSSTokenList(Array(css.utf8)).tokens.first).number - value) < 1e-12)
  }

  @Test func anOpeningTokenKnowsItsEnd() {
    let list = CSSTokenList(Array("a(b[c]{)d".utf8))
    #expect(list.tokens.filter(\.opens).map(\.link) == [8, 4, 8])
  }

  @Test func bracketsBeyondADepthAreLetters() {
    let list = CSSTokenList([UInt8](repeating: 0x28, count: 500))
    #expect(list.tokens.filter(\.opens).count == 100)
  }
}
