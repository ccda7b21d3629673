import Documents
import Testing

@Suite struct MarkdownTests {
  @Test func blocksAreRead() {
    let text = """
      # 外呼脚本
      适用对象：
      在网用户
      ## 开场
      1. “480元/年”
         - 没有 → “开一张卡”
      2. 留人

      > 坐席说：**59元**起

      | 客户 | 坐席 |
      |---|---|
      | 太贵 | 不贵 |

      ```
      a < b
      ```
      <!-- 内部 -->
      小节
      ---
      """
    #expect(
      DocumentDump.details(Document.read(text, .markdown)) == [
        "h1 | h1 | 外呼脚本", "paragraph | p | 适用对象：在网用户 heading=0",
        "h2 | h2 | 开场 heading=0", "listItem | ol > li | “480元/年” heading=2",
        "listItem | ul > li | 没有 → “开一张卡” heading=2", "listItem | ol > li | 留人 heading=2",
        "quote | blockquote > p | 坐席说：59元起 heading=2",
        "tableHeader | table > tr > th | 客户 heading=2 cell=0,0",
        "tableHeader | table > tr > th | 坐席 heading=2 cell=0,1",
        "tableCell | table > tr > td | 太贵 heading=2 card=8 cell=1,0 column=7",
        "tableCell | table > tr > td | 不贵 heading=2 card=8 cell=1,1 column=8 row=9",
        "preformatted | pre | a < b heading=2", "comment hidden(comment) | comment | 内部 heading=2",
        "h2 | h2 | 小节 heading=0",
      ])
  }

  @Test(arguments: [
    ("**59**元", "59元"), ("a\\*b", "a*b"), ("`x*y*`", "x*y*"), ("看[规则](http://a.example \"t\")吧", "看规则吧"),
    ("&yen;5 &#38;", "¥5 &"), ("30元*12", "30元*12"), ("__a__b_c", "__a__b_c"), ("甲\n乙", "甲乙"), ("甲\nb", "甲 b"),
    ("甲  \n乙", "甲⏎乙"), ("**甲** 一\n**乙** 二", "甲 一⏎乙 二"), ("客户：贵\n坐席：不贵", "客户：贵⏎坐席：不贵"),
    ("a<br>b<b>c</b>", "a⏎bc"),
  ])
  func marksAreLeftOut(text: String, expected: String) {
    let document = Document.read(text, .markdown)
    #expect(DocumentDump.lines(document).first == "paragraph | p | \(expected)")
    #expect(DocumentDump.isExact(document))
  }

  @Test func traitsAndAsidesAreKept() {
    let document = Document.read("~~299元~~ 99元<!-- 隐 -->![图里的字](a.png)[去](b)", .markdown)
    #expect(document.runs.first?.traits == .struck)
    #expect(document.links.map(\.target) == ["b"])
    #expect(
      DocumentDump.lines(document).dropFirst() == [
        "comment hidden(comment) | p | 隐", "@alt hidden(attribute-only) | p | 图里的字",
      ])
  }
}
