import Encodings
import Testing

private let gbk: [UInt8] = [0xB2, 0xBB, 0xCF, 0xDE, 0xC1, 0xBF]
/// 一最 in Shift_JIS.
private let shiftJIS: [UInt8] = [0x88, 0xEA, 0x8D, 0xC5]

private func encoding(_ head: String, _ text: [UInt8]) -> String {
  SourceDecoder.decode(Array(head.utf8) + text, isHTML: true).encoding
}

/// The text alone would be taken for something else than Shift_JIS.
@Test(arguments: [
  #"<meta charset="shift_jis">"#,
  "<meta charset='shift_jis'/>",
  "<meta charset=Shift_JIS>",
  "<META CHARSET = SHIFT_JIS >",
  "<meta name=viewport content=x><meta\ncharset=\" sjis \">",
  #"<title>x</title><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">"#,
  #"<meta content="text/html;CharSet = 'shift_jis'" http-equiv=content-type>"#,
  #"<!-- <meta charset="gbk"> --><meta charset="shift_jis">"#,
  #"<!--><meta charset="shift_jis">"#,
  #"<p title='<meta charset="gbk">'><meta charset="shift_jis">"#,
  #"<meta charset="nonsense"><meta charset="shift_jis">"#,
  #"<meta name="x" content="charset=gbk"><meta charset="shift_jis">"#,
  #"<?xml version="1.0" encoding="Shift_JIS"?><html>"#,
  #"<?xml version="1.0" encoding="gbk"?><meta charset="shift_jis">"#,
])
func declared(head: String) {
  #expect(encoding(head, shiftJIS) == "Shift_JIS")
}

@Test(arguments: [
  #"<!-- <meta charset="shift_jis"> -->"#,
  #"<!-- <meta charset="shift_jis">"#,
  #"<metadata charset="shift_jis">"#,
  #"<meta name="x" content="charset=shift_jis">"#,
  #"<meta charset="shift_jis"#,
  "<p " + String(repeating: "x", count: 4096) + #"><meta charset="shift_jis">"#,
])
func notDeclared(head: String) {
  #expect(encoding(head, shiftJIS) != "Shift_JIS")
}

@Test(arguments: [
  ("gb2312", "GB18030"), ("GBK", "GB18030"), ("gb18030", "GB18030"), ("x-gbk", "GB18030"),
  ("big5", "Big5-HKSCS"), ("utf-8", "GB18030"), ("utf-16", "GB18030"), ("iso-8859-1", "GB18030"),
  ("euc-kr", "EUC-KR"), ("euc-jp", "EUC-JP"),
])
func labels(label: String, expected: String) {
  #expect(encoding("<meta charset=\(label)>", gbk) == expected)
}

@Test(arguments: ["gb2312", "big5", "utf-8", "utf-16", "iso-8859-1", "shift_jis"])
func validUTF8OverrulesTheLabel(label: String) {
  let result = SourceDecoder.decode(Array("<meta charset=\(label)>不限量".utf8), isHTML: true)
  #expect(result.encoding == "UTF-8")
  #expect(String(decoding: result.text, as: UTF8.self).hasSuffix("不限量"))
}

/// 模 is C4 A3, which is well-formed UTF-8 too.
@Test func pairsThatAreUTF8ByChanceKeepTheLabel() {
  #expect(encoding("<meta charset=gbk>", [0xC4, 0xA3]) == "GB18030")
}

/// Read as GB18030, damaged UTF-8 is a row of rare characters with hardly an error.
@Test func damagedUTF8IsNotGB18030() {
  let damaged = Array("不限流量".utf8) + [0xE9, 0x87] + Array("最低价套餐".utf8)
  #expect(encoding("<meta charset=utf-8>", damaged) == "UTF-8")
  #expect(encoding("", damaged) == "UTF-8")
}

@Test func latinPagesKeepTheirLabel() {
  let text: [UInt8] = [0x63, 0x61, 0x66, 0xE9, 0x20, 0x64, 0xE9, 0x6A, 0xE0, 0x20]
  #expect(encoding("<meta charset=iso-8859-1>", text) == "windows-1252")
}
