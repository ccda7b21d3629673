import SeededNumbers
import Testing

@testable import LanguageServer

@Suite struct LinedTextTests {
  private static let pieces = [
    "a", "资费", "😀", "\n", "\r\n", "\r", "", "é", "e\u{301}", "\u{FEFF}", "𠮷", "b c", "\u{2028}", "👩‍👩‍👧",
    "129元/月",
  ]

  private static func units(_ encoding: PositionEncoding) -> (Unicode.Scalar) -> Int {
    { scalar in
      switch encoding {
      case .utf8: String(scalar).utf8.count
      case .utf16: String(scalar).utf16.count
      case .utf32: 1
      }
    }
  }

  /// Random edits at random places, also outside of the text, give what editing plain scalars gives.
  @Test(arguments: PositionEncoding.allCases, 0..<40)
  func editsAreThoseOfPlainScalars(encoding: PositionEncoding, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let start = (0..<12).map { _ in random.element(Self.pieces) }.joined()
    var text = LinedText(Array(start.utf8))
    var reference = ReferenceText(start)
    for _ in 0..<60 {
      let places = [0, 1].map { _ in
        TextPosition(
          line: random.number(below: reference.lines.count + 2), character: random.number(below: 14))
      }.sorted()
      let new = (0..<random.number(below: 4)).map { _ in random.element(Self.pieces) }.joined()
      let units = Self.units(encoding)
      let ends = places.map { reference.index(line: $0.line, character: $0.character, units) }
      reference.scalars.replaceSubrange(ends[0]..<ends[1], with: Array(new.unicodeScalars))
      let range = text.bytes(of: TextRange(start: places[0], end: places[1]), encoding)
      text.replace(range, with: Array(new.utf8))
      #expect(text.bytes == reference.bytes)
      #expect(text.lineStarts.count == reference.lines.count)
    }
  }

  /// The place of every scalar leads back to it, and is the one that counting plain scalars gives.
  @Test(arguments: PositionEncoding.allCases, 0..<20)
  func placesLeadBack(encoding: PositionEncoding, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000)
    let string = (0..<30).map { _ in random.element(Self.pieces) }.joined()
    let text = LinedText(Array(string.utf8))
    let reference = ReferenceText(string)
    let units = Self.units(encoding)
    for (number, line) in reference.lines.enumerated() {
      var character = 0
      for index in line.lowerBound...line.upperBound {
        let offset = reference.scalars[..<index].reduce(0) { $0 + String($1).utf8.count }
        let place = TextPosition(line: number, character: character)
        #expect(text.position(of: offset, encoding) == place)
        #expect(text.offset(of: place, encoding) == offset)
        if index < line.upperBound { character += units(reference.scalars[index]) }
      }
    }
  }

  @Test(arguments: [
    (PositionEncoding.utf16, 1, 0), (.utf16, 2, 4), (.utf8, 3, 0), (.utf8, 4, 4), (.utf32, 1, 4),
  ])
  func aColumnInsideAScalarIsItsStart(encoding: PositionEncoding, character: Int, offset: Int) {
    let text = LinedText(Array("😀x".utf8))
    #expect(text.offset(of: TextPosition(line: 0, character: character), encoding) == offset)
  }

  @Test func placesOutsideAreTakenToTheNearestEnd() {
    let text = LinedText(Array("ab\r\nc".utf8))
    #expect(text.offset(of: TextPosition(line: 0, character: 99), .utf16) == 2)
    #expect(text.offset(of: TextPosition(line: 9, character: 0), .utf16) == 5)
    #expect(text.offset(of: TextPosition(line: -1, character: 3), .utf16) == 0)
    #expect(text.offset(of: TextPosition(line: 0, character: -1), .utf16) == 0)
    #expect(text.position(of: 99, .utf16) == TextPosition(line: 1, character: 1))
    #expect(text.position(of: 3, .utf16) == TextPosition(line: 0, character: 2))
  }

  @Test(arguments: [
    (["utf-8", "utf-16"], PositionEncoding.utf8), (["utf-32"], .utf32), (["utf-7", "utf-16"], .utf16),
    ([], .utf16),
    (["utf-7"], .utf16),
  ])
  func theFirstKnownEncodingOfTheClientIsTaken(offered: [String], agreed: PositionEncoding) {
    #expect(PositionEncoding.agreed(offered) == agreed)
  }
}

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("", "a", 0..<0, "a"), ("a\r\n", "a\r\nb\r\n", 3..<3, "b\r\n"), ("a\nc\n", "a\nb\nc\n", 2..<2, "b\n"),
    ("最", "最佳", 3..<3, "佳"), ("最", "朁", 0..<3, "朁"), ("a\r\n", "a\n", 1..<3, "\n"),
    ("[]\n", "\n- x\n", 0..<2, "\n- x"), ("same", "same", 4..<4, ""),
  ])
  func aTextIsMadeOfAnother(old: String, new: String, range: Range<Int>, text: String) {
    let difference = TextDifference(from: Array(old.utf8), to: Array(new.utf8))
    #expect(difference.range == range && difference.text == text, "\(difference)")
  }
}
