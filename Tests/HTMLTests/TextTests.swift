import HTML
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("a &lt; b&nbsp;c", "a [<] b[\u{A0}]c"),
    ("&copy最&lt3&check;&AMP;", "[©]最[<]3[✓][&]"),
    ("&notin;&notit;&nosuch;&", "[∉][¬]it;&nosuch;&"),
    ("&#26368;&#x4f73;&#128;&#x110000;&#0;&#xD800;&#;&#x;", "[最][佳][€][\u{FFFD}][\u{FFFD}][\u{FFFD}]&#;&#x;"),
    ("&NotEqualTilde;", "[≂̸]"),
    ("a < b <3 </ b", "a < b <3 ( b)"),
    ("1<2<中", "1<2<中"),
    ("字<", "字<"),
    ("字</", "字</"),
    ("字<b", "字(b)"),
    ("字<a href=\"x>更多", "字(a href=\"x>更多)"),
    ("一\u{0}二<svg>\u{0}</svg>", "一二<svg>[\u{FFFD}]</svg>"),
    ("一<!-- 二 --!>三<!-->四<!--->五", "一( 二 )三()四()五"),
    ("一<!-- 二 > 三", "一( 二 > 三)"),
    ("一<?php echo 1 ?>二<!x>三</>四", "一(?php echo 1 ?)二(x)三四"),
    ("一<![CDATA[二]]>三", "一([CDATA[二]])三"),
    ("<svg><text><![CDATA[<二>]]></text></svg>三", "<svg><text>[<二>]</text></svg>三"),
    ("<svg><path/><g/></svg>三", "<svg><path></path><g></g></svg>三"),
    ("<div><textarea><b>&lt;</b></textarea></div>", "<div><textarea><b>[<]</b></textarea></div>"),
    ("<p><script>if (a<b) '</p>&lt;'</script>", "<p><script>if (a<b) '</p>&lt;'</script></p>"),
    (
      "<p><script><!-- <script> </script> --></script>一",
      "<p><script><!-- <script> </script> --></script>一</p>"
    ),
    (
      "<p>一<!--[if gte mso 9]><xml>x</xml><![endif]--><![if !x]>二<![endif]><o:p>&nbsp;</o:p></p>",
      "<p>一([if gte mso 9]><xml>x</xml><![endif])([if !x])二([endif])<o:p>[\u{A0}]</o:p></p>"
    ),
    ("😀<b>👨‍👩‍👧</b>", "😀<b>👨‍👩‍👧</b>"),
  ])
  func reads(source: String, expected: String) throws {
    let actual = try body(source)
    #expect(actual == expected)
  }

  @Test func readsTheTitleAsText() throws {
    let actual = try dump("<title>一<b>二&copy;</title>")
    #expect(actual == "{html}{head}<title>一<b>二[©]</title>{/head}{/html}")
  }

  @Test(arguments: [
    ("<a href=x>", "href", "⟦x⟧", true),
    ("<a title=' 一 ' href=\"?a=1&copy=2\">", "href", "⟦?a=1&copy=2⟧", true),
    ("<a href=\"?a=1&amp;b\">", "href", "?a=1&b", false),
    ("<a ALT = \"一\">", "alt", "⟦一⟧", true),
    ("<a alt=一 alt=二>", "alt", "⟦一⟧", true),
    ("<input checked>", "checked", "⟦⟧", true),
    ("<input/checked/>", "checked", "⟦⟧", true),
    ("<a b=\"\" alt='>'>", "alt", "⟦>⟧", true),
    ("<a alt=a/b>", "alt", "⟦a/b⟧", true),
    ("<a =x=1>", "=x", "⟦1⟧", true),
  ])
  func readsAttributes(source: String, name: String, value: String, isVerbatim: Bool) throws {
    let bytes = Array(source.utf8)
    let tree = try HTMLReader.tree(bytes)
    let element = try #require(
      tree.nodes.indices.first { tree.nodes[$0].kind == .element && !tree.nodes[$0].source.isEmpty })
    let range = Int(tree.nodes[element].detail.lowerBound)..<Int(tree.nodes[element].detail.upperBound)
    let attribute = try #require(
      tree.attributes[range].first { tree.attributeNames[Int($0.name.rawValue)] == name })
    let read = String(decoding: tree.bytes(of: attribute), as: UTF8.self)
    #expect(read == value.filter { $0 != "⟦" && $0 != "⟧" })
    #expect((attribute.decoded == nil) == isVerbatim)
    let written = bytes[Int(attribute.source.lowerBound)..<Int(attribute.source.upperBound)]
    if isVerbatim { #expect(String(decoding: written, as: UTF8.self) == read) }
    #expect(tree.nodes[element].source == 0..<Int32(bytes.count))
  }
}
