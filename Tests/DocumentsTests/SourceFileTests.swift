import Documents
import Testing

@Suite struct SourceFileTests {
  private func position(_ marked: String) -> String {
    let before = marked.prefix { $0 != "▲" }
    let text = marked.unicodeScalars.filter { $0 != "▲" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    let source = SourceFile(path: "a.txt", text: Array(String(view).utf8), mediaType: .plainText)
    let place = source.position(at: before.utf8.count)
    #expect(place.offset == before.utf8.count)
    return "\(place.line):\(place.column)"
  }

  @Test(arguments: [
    ("▲", "1:1"), ("▲ab", "1:1"), ("a▲b", "1:2"), ("ab▲", "1:3"), ("限速▲", "1:3"), ("a\n▲b", "2:1"),
    ("a▲\nb", "1:2"),
    ("a\r\n▲b", "2:1"), ("a▲\r\nb", "1:2"), ("a\r▲b", "2:1"), ("a\r\r\n\n▲b", "4:1"), ("\n\n▲", "3:1"),
    ("a\n▲", "2:1"),
    ("月费\r\n流量▲限速", "2:3"), ("𠮷😀▲x", "1:3"), ("e\u{301}▲x", "1:3"),
  ])
  func places(marked: String, place: String) {
    #expect(position(marked) == place)
  }

  @Test func columnsAreExactFarAlongALine() {
    let piece = "月费a𠮷\u{301}"
    let text = Array(("ab\n" + String(repeating: piece, count: 1_000)).utf8)
    let source = SourceFile(path: "a.txt", text: text, mediaType: .plainText)
    for scalars in [0, 78, 79, 393, 394, 395, 1_023, 4_095, 5_000] {
      let bytes = [0, 3, 6, 7, 11][scalars % 5] + scalars / 5 * piece.utf8.count
      let place = source.position(at: 3 + bytes)
      #expect(place == SourcePosition(line: 2, column: scalars + 1, offset: 3 + bytes, byteColumn: bytes + 1))
    }
  }

  @Test func offsetsOutsideAreClamped() {
    let source = SourceFile(path: "a.txt", text: Array("限\n速".utf8), mediaType: .plainText)
    #expect(source.position(at: -5) == SourcePosition(line: 1, column: 1, offset: 0))
    #expect(source.position(at: 99) == SourcePosition(line: 2, column: 2, offset: 7, byteColumn: 4))
    let empty = SourceFile(path: "a.txt", text: [], mediaType: .plainText)
    #expect(empty.position(at: 3) == SourcePosition(line: 1, column: 1, offset: 0))
  }

  @Test(arguments: [
    ("", 1), ("ab", 3), ("限速", 7), ("a𐐀", 6), ("é", 3), ("月费\n限a", 5), ("月费\r\n", 1), ("月费\r限", 4),
  ])
  func byteColumnsCountUTF8OfTheLine(before: String, column: Int) {
    let source = SourceFile(path: "a.txt", text: Array((before + "b").utf8), mediaType: .plainText)
    #expect(source.position(at: before.utf8.count).byteColumn == column)
  }

  @Test(arguments: [
    ("a.txt", MediaType.plainText), ("A.HTM", .html), ("x.y.md", .markdown), ("b.tsv", .tsv), ("t.csv", .csv),
  ])
  func mediaTypes(name: String, type: MediaType) {
    #expect(MediaType(fileName: name) == type)
  }

  @Test(arguments: ["README", "a.pdf", "txt", "a.", "a.txt.gz"])
  func noMediaTypes(name: String) {
    #expect(MediaType(fileName: name) == nil)
  }
}
