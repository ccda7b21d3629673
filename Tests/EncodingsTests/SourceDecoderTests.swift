import Encodings
import Testing

/// A piece of a file: its bytes as they are, or ASCII.
enum Piece: Sendable {
  case hex(String)
  case text(String)

  var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .hex(let digits): digits.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }
  }
}

/// A file and what it must be read as.
struct DecodingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var isHTML: Bool
  var pieces: [Piece]
  var encoding: String
  var text: String
  var replacements: Int
  var hasMark: Bool

  init(
    _ name: String, _ pieces: [Piece], _ encoding: String, _ text: String, html: Bool = false,
    replacements: Int = 0, mark: Bool = false
  ) {
    self.name = name
    self.pieces = pieces
    self.encoding = encoding
    self.text = text
    self.isHTML = html
    self.replacements = replacements
    self.hasMark = mark
  }

  var testDescription: String { name }
}

private let gbk = Piece.hex("B2 BB CF DE C1 BF")
private let big5 = Piece.hex("B5 4C AD AD AC 79 B6 71 A6 59 A8 EC B9 A1 A1 41 A8 43 A4 EB")
private let big5Text = "無限流量吃到飽，每月"

private let marked: [DecodingCase] = [
  .init("UTF-8 mark", [.hex("EF BB BF"), .text("不限量")], "UTF-8", "不限量", mark: true),
  .init("UTF-16LE mark", [.hex("FF FE 0D 4E 61 00")], "UTF-16LE", "不a", mark: true),
  .init("UTF-16BE mark", [.hex("FE FF 4E 0D 00 61")], "UTF-16BE", "不a", mark: true),
  .init("GB18030 mark", [.hex("84 31 95 33"), gbk, gbk], "GB18030", "不限量不限量", mark: true),
  .init("mark only", [.hex("EF BB BF")], "UTF-8", "", mark: true),
  .init("only one mark goes", [.hex("EF BB BF EF BB BF 61")], "UTF-8", "\u{FEFF}a", mark: true),
  .init(
    "mark beats meta", [.hex("EF BB BF"), .text("<meta charset=gbk>不")], "UTF-8", "<meta charset=gbk>不",
    html: true, mark: true),
  .init(
    "lone surrogate", [.hex("FF FE 61 00 00 D8 62 00")], "UTF-16LE", "a\u{FFFD}b", replacements: 1,
    mark: true),
  .init(
    "odd length", [.hex("FF FE 61 00 62")], "UTF-16LE", "a\u{FFFD}", replacements: 1, mark: true),
  .init("surrogate pair", [.hex("FE FF D8 42 DF B7")], "UTF-16BE", "𠮷", mark: true),
]

private let undeclared: [DecodingCase] = [
  .init("empty", [], "UTF-8", ""),
  .init("ASCII", [.text("9.9 / 10")], "UTF-8", "9.9 / 10"),
  .init("UTF-8", [.text("最低9.9元")], "UTF-8", "最低9.9元"),
  .init("GBK", [gbk], "GB18030", "不限量"),
  .init("GBK in ASCII", [.text("<p>5G"), gbk, .text("</p>")], "GB18030", "<p>5G不限量</p>"),
  .init("four bytes", [gbk, .hex("95 34 B2 35"), gbk], "GB18030", "不限量𠮷不限量"),
  .init("Big5", [big5], "Big5-HKSCS", big5Text),
  .init("UTF-16LE", [.hex("00 4E 0D 4E 50 96 CF 91 39 00 0A 00")], "UTF-16LE", "一不限量9\n"),
  .init("UTF-16BE", [.hex("4E 00 4E 0D 96 50 91 CF 00 39 00 0A")], "UTF-16BE", "一不限量9\n"),
  .init("ASCII in UTF-16LE", [.hex("61 00 62 00 63 00")], "UTF-16LE", "abc"),
  .init("ASCII in UTF-16BE", [.hex("00 61 00 62 00 63")], "UTF-16BE", "abc"),
  .init("stray NUL", [.hex("61 62 63 00 64 65 66 67")], "UTF-8", "abc\0defg"),
  .init("Latin", [.hex("63 61 66 E9 20 64 E9 6A E0 20 76 75 2E")], "windows-1252", "café déjà vu."),
  .init("declaration in plain text", [.text("<meta charset=gbk>不")], "UTF-8", "<meta charset=gbk>不"),
]

private let damaged: [DecodingCase] = [
  .init(
    "UTF-8 byte", [.text("不限"), .hex("FF"), .text("量<p>")], "UTF-8", "不限\u{FFFD}量<p>", replacements: 1),
  .init(
    "UTF-8 cut short", [.text("不限量"), .hex("E9 87"), .text("<p>最")], "UTF-8", "不限量\u{FFFD}<p>最",
    replacements: 1),
  .init(
    "UTF-8 maximal subparts", [.text("不限量不限量"), .hex("F1 80 80 41 E0 80 C0")], "UTF-8",
    "不限量不限量\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}", replacements: 4),
  .init(
    "UTF-8 surrogate", [.text("不限量不限量"), .hex("ED A0 80"), .text("a")], "UTF-8",
    "不限量不限量\u{FFFD}\u{FFFD}\u{FFFD}a", replacements: 3),
  .init("UTF-8 end", [.text("不限量"), .hex("E9 87")], "UTF-8", "不限量\u{FFFD}", replacements: 1),
  .init("GBK byte", [gbk, .hex("FF"), gbk], "GB18030", "不限量\u{FFFD}不限量", replacements: 1),
  .init(
    "lead before a tag", [gbk, .hex("81"), .text("<b>"), gbk], "GB18030", "不限量\u{FFFD}<b>不限量",
    replacements: 1),
  .init(
    "half of four bytes", [gbk, .hex("81"), .text("0<b>"), gbk], "GB18030", "不限量\u{FFFD}0<b>不限量",
    replacements: 1),
  .init(
    "three of four bytes", [gbk, .hex("81 30 81"), .text("<b>"), gbk], "GB18030",
    "不限量\u{FFFD}0\u{FFFD}<b>不限量", replacements: 2),
  .init("GBK end", [gbk, .hex("B2")], "GB18030", "不限量\u{FFFD}", replacements: 1),
  .init("euro of code page 936", [gbk, .hex("80 39")], "GB18030", "不限量€9"),
  .init(
    "Big5 lead before a tag", [big5, .hex("A4"), .text("<b>")], "Big5-HKSCS", big5Text + "\u{FFFD}<b>",
    replacements: 1),
  .init("Big5 held back", [big5, .hex("88 66")], "Big5-HKSCS", big5Text + "Ê"),
]

@Test(arguments: marked + undeclared + damaged)
func decode(_ sample: DecodingCase) {
  let result = SourceDecoder.decode(sample.pieces.flatMap(\.bytes), isHTML: sample.isHTML)
  #expect(
    String(decoding: result.text, as: UTF8.self).unicodeScalars.elementsEqual(sample.text.unicodeScalars))
  #expect(result.encoding == sample.encoding)
  #expect(result.replacements == sample.replacements)
  #expect(result.hadByteOrderMark == sample.hasMark)
  if sample.replacements > 0 {
    let before = sample.text.prefix { $0 != "\u{FFFD}" }
    #expect(result.firstReplacement == before.utf8.count)
  } else {
    #expect(result.firstReplacement == nil)
  }
}

@Test func nothingIsLostBetweenBuffers() {
  let line = gbk.bytes + [0xFF, 0x3C]
  let result = SourceDecoder.decode(Array(repeatElement(line, count: 20_000).joined()), isHTML: false)
  let expected = Array(repeatElement(Array("不限量\u{FFFD}<".utf8), count: 20_000).joined())
  #expect(result.text == expected)
  #expect(result.replacements == 20_000)
}
