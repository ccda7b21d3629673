import Documents
import Ingest
import Testing

@Suite struct PageTests {
  @Test(arguments: [
    ("<p>月费<b>59</b>元<br>起</p>", ["paragraph | p | 月费59元⏎起"]),
    ("<div>甲<p>乙</p>丙</div>", ["paragraph | div | 甲", "paragraph | div > p | 乙", "paragraph | div | 丙"]),
    ("<nav><a href=a>甲</a><a href=b>乙</a></nav>", ["paragraph | nav | 甲 乙"]),
    ("<p>  a \n b&nbsp;&amp;c </p>", ["paragraph | p | a b\u{A0}&c"]),
    ("<pre>a\n  b</pre>", ["preformatted | pre | a⏎  b"]),
    (
      "<p>59<span hidden>限新</span>元</p>",
      ["paragraph | p | 59元", "paragraph hidden(hidden-attribute) | p | 限新"]
    ),
    ("<p>甲<!-- 改 -->乙</p>", ["paragraph | p | 甲乙", "comment hidden(comment) | p | 改"]),
    ("<img alt='图'>", ["@alt hidden(attribute-only) | body | 图"]),
    ("<script>x</script><style>p{}</style><p>y</p>", ["paragraph | p | y"]),
    ("<input type=submit value=办理>", ["button | body | 办理"]),
    (
      "<select><option>甲<option selected>乙</select>",
      ["option hidden(unselected-option) | select > option | 甲", "option | select > option | 乙"]
    ),
    (
      "<details><summary>细则</summary><p>限新</p></details>",
      ["summary | details > summary | 细则", "paragraph hidden(closed-details) | details > p | 限新"]
    ),
    (
      "<details open><summary>细则</summary><p>限新</p></details>",
      ["summary | details > summary | 细则", "paragraph | details > p | 限新"]
    ),
  ])
  func blocksAreRead(html: String, expected: [String]) {
    let document = Document.read(html, .html)
    #expect(DocumentDump.lines(document) == expected)
    #expect(DocumentDump.isExact(document))
  }

  /// Short words are read where they stand, the parts of a layout where they are written.
  @Test(arguments: [
    (
      "<div style='display:flex;flex-direction:row-reverse'><b>乙</b>\n<b>甲</b></div>",
      ["paragraph | div | 甲乙"]
    ),
    (
      "<div style='display:flex;flex-direction:row-reverse'><div>套餐乙</div><div>套餐甲</div></div>",
      ["paragraph | div | 套餐甲 套餐乙"]
    ),
    (
      "<div style='display:flex;flex-direction:column-reverse'><div>套餐乙</div><div>套餐甲</div></div>",
      ["paragraph | div > div | 套餐甲", "paragraph | div > div | 套餐乙"]
    ),
    (
      "<div style='display:flex;flex-direction:row-reverse'><img alt=图><div><h2>套餐</h2><p>每月39元，含流量30GB</div></div>",
      [
        "@alt hidden(attribute-only) | div | 图", "h2 | div > div > h2 | 套餐",
        "paragraph | div > div > p | 每月39元，含流量30GB",
      ]
    ),
    (
      "<div style='display:flex'><p style='order:2'>这里是一段写在前面的说明文字</p><p>套餐甲</p></div>",
      ["paragraph | div > p | 这里是一段写在前面的说明文字", "paragraph | div > p | 套餐甲"]
    ),
    (
      "<ul><li>套餐甲<i style='float:right'>39元</i><li>套餐乙<i style='float:right'>49元</i></ul>",
      [
        "listItem | ul > li | 套餐甲", "listItem | ul > li > i | 39元", "listItem | ul > li | 套餐乙",
        "listItem | ul > li > i | 49元",
      ]
    ),
    (
      "<p>甲<i style='float:right'>丁</i><!--x--><i style='float:right'>丙</i>乙</p>",
      ["paragraph | p | 甲丙丁乙", "comment hidden(comment) | p | x"]
    ),
  ])
  func theOrderOfReading(html: String, expected: [String]) {
    let document = Document.read(html, .html)
    #expect(DocumentDump.lines(document) == expected)
    #expect(DocumentDump.isExact(document))
  }

  /// The letters of a spread word are one line; whatever names a block still names the same text.
  @Test(arguments: [
    ("<p>甲<br>最<br>低<br>价<br>乙</p>", ["paragraph | p | 甲⏎最低价⏎乙"]),
    ("<p>甲<br>最<br>低<br>乙丙</p>", ["paragraph | p | 甲⏎最⏎低⏎乙丙"]),
    (
      "<p>套餐<p>是<p>否<p>有",
      ["paragraph | p | 套餐", "paragraph | p | 是", "paragraph | p | 否", "paragraph | p | 有"]
    ),
    (
      "<p>套餐<p>最<p>低<p>价<h2>题目</h2><p>正文</p>",
      ["paragraph | p | 套餐", "paragraph | p | 最低价", "h2 | h2 | 题目", "paragraph | p | 正文 heading=2"]
    ),
    (
      "<p>套餐<h2>最</h2><h2>低</h2><h2>价</h2><p>正文</p>",
      ["paragraph | p | 套餐", "h2 | h2 | 最低价", "paragraph | p | 正文 heading=1"]
    ),
    ("<table><tr><td>最<td>低<td>价</table>", ["tableCell | table > tbody > tr > td | 最低价 cell=0,0"]),
    (
      "<table><tr><td>甲<td>最<td>低<td>价格</table>",
      [
        "tableCell | table > tbody > tr > td | 甲 cell=0,0",
        "tableCell | table > tbody > tr > td | 最 cell=0,1 row=0",
        "tableCell | table > tbody > tr > td | 低 cell=0,2 row=0",
        "tableCell | table > tbody > tr > td | 价格 cell=0,3 row=0",
      ]
    ),
    (
      "<ul>好<li>大<li>小<li>大</ul>",
      ["paragraph | ul | 好", "listItem | ul > li | 大", "listItem | ul > li | 小", "listItem | ul > li | 大"]
    ),
    ("<pre>甲\n最\n低\n价\n乙乙</pre>", ["preformatted | pre | 甲⏎最低价⏎乙乙"]),
  ])
  func spreadLetters(html: String, expected: [String]) {
    let document = Document.read(html, .html)
    #expect(DocumentDump.details(document) == expected)
    #expect(DocumentDump.isExact(document))
  }

  /// What one element adds behind its text does not stand in the way of what others inside it add.
  @Test func generatedTextOfNestedElements() {
    let style = "<style>p::after{content:'。'}b::before{content:'甲'}b::after{content:'丙'}</style>"
    let document = Document.read("\(style)<p><b>乙</b></p><p>丁<b></b></p>", .html)
    #expect(DocumentDump.lines(document) == ["paragraph | p | 甲乙丙。", "paragraph | p | 丁甲丙。"])
  }

  @Test(arguments: [
    (".a{display:none}", "display-none"), ("p{visibility:hidden}", "visibility"),
    ("#i{opacity:0}", "opacity"),
    (".w .a{color:#fff}", "same-colour"), (".w>p.a{font-size:0}", "zero-size"),
    ("p{color:#fff!important}.a{color:#000}", "same-colour"),
    ("p.a{position:absolute;left:-9999px}", "off-screen"),
  ])
  func sheetsHideText(css: String, reason: String) {
    let document = Document.read("<style>\(css)</style><div class=w><p class='a b' id=i>限新</p></div>", .html)
    #expect(DocumentDump.lines(document) == ["paragraph hidden(\(reason)) | div > p | 限新"])
  }

  @Test(arguments: [
    "@media print{.a{display:none}}", ".c .a{display:none}", ".a:hover{display:none}", "/*.a{display:none}*/",
    ".w{background:#000}.a{color:#fff}", ".a{display:none}#i{display:block}",
    ".w{background:url(x)}.a{color:#fff}",
  ])
  func sheetsThatDoNotApplyHideNothing(css: String) {
    let document = Document.read("<style>\(css)</style><div class=w><p class='a b' id=i>限新</p></div>", .html)
    #expect(DocumentDump.lines(document) == ["paragraph | div > p | 限新"])
  }

  @Test func theLookIsThatOfTheLongestPiece() {
    let document = Document.read(
      "<style>.s{font-size:9px;color:#888}</style><p>1元<span class=s>次月起自动续费</span></p>", .html)
    let look = document.look(of: document.blocks[0].content, on: .phone)?.text
    #expect(look?.fontSize == 9)
    #expect(look?.contrast.map { $0 < 4 } == true)
  }

  @Test(arguments: [
    ("<p>甲&nbsp;<a href=b>乙</a></p>", "乙"), ("<p>甲&nbsp;<a href=b><p>乙</a></p>", "乙"),
    ("<p>甲\u{3000}<a href=b><div>乙丙</div></a></p>", "乙丙"), ("<p>甲&nbsp;<a href=b><br>乙</a></p>", "乙"),
    ("<p><a href=b>甲<br></a>乙</p>", "甲"),
  ])
  func aLinkIsItsOwnText(html: String, text: String) {
    let document = Document.read(html, .html)
    #expect(document.links.map { document.text($0.content) } == [text])
  }

  @Test func aReferenceLooksLikeTheTextAroundIt() {
    let document = Document.read("<p style='font-size:9px'>&yen;59&nbsp;起</p>", .html)
    #expect(document.runs.count > 2)
    #expect(document.runs.allSatisfy { document.looks[Int($0.look)].phone.text.fontSize == 9 })
  }

  @Test func tablesKnowTheirHeaders() {
    let document = Document.read(
      "<table><tr><th>档<th>月费<tr><td>小<td>29元<tr><td rowspan=2>大<td>49元<tr><td>59元</table>", .html)
    #expect(
      DocumentDump.details(document).map { $0.split(separator: "|").last ?? "" } == [
        " 档 cell=0,0", " 月费 cell=0,1", " 小 card=3 cell=1,0 column=0", " 29元 card=3 cell=1,1 column=1 row=2",
        " 大 card=4 cell=2,0 column=0", " 49元 card=4 cell=2,1 column=1 row=4", " 59元 card=5 cell=3,1 column=1",
      ])
  }

  @Test func controlsFindTheirLabels() {
    let document = Document.read(
      """
      <form><fieldset><label for=x>甲</label><p><input id=x></p><label><input type=checkbox checked> 乙</label>\
      <p>姓名 <input name=n></p><input type=hidden name=h value=1><p>丙 12元</p></fieldset></form>
      """, .html)
    let labels = document.controls.map { $0.label.map { document.text(document.blocks[$0].content) } ?? "-" }
    #expect(labels == ["甲", "乙", "姓名", "丙 12元"])
    #expect(document.controls.map(\.isOnByDefault) == [false, true, false, true])
    #expect(document.controls.allSatisfy { $0.form == 0 })
  }

  @Test func likeSiblingsAreCards() {
    let card = "<div class=item><h3>卡</h3><span>19元</span></div>"
    let document = Document.read("<h1>挑</h1><div>\(card)\(card)</div><p>热线</p>", .html)
    #expect(document.blocks.map { $0.card != nil } == [false, true, true, true, true, false])
    #expect(document.blocks[1].card != document.blocks[3].card)
    #expect(document.blocks.map(\.heading) == [nil, 0, 1, 0, 3, 0])
  }

  @Test func itemsOfAFlexBoxAreSetApart() {
    let document = Document.read(
      "<style>.r{display:flex}</style><div class=r><b>卡</b><i>49元</i></div>", .html)
    #expect(DocumentDump.lines(document) == ["paragraph | div | 卡 49元"])
  }

  @Test func aTextOfOneScreenTellsTheOther() {
    let document = Document.read(
      "<style>.d{display:none}@media(min-width:800px){.d{display:block}}</style><p>29元</p><p class=d>第7个月起59元</p>",
      .html)
    #expect(document.blocks.map(\.visibility.isVisible) == [true, true])
    #expect(document.blocks.map(\.hiddenOn) == [nil, HiddenScreen(viewport: .phone, reason: .displayNone)])
    #expect(document.look(of: document.blocks[1].content, on: .desktop)?.hidden == nil)
  }

  @Test func aLinkedSheetOfTheFolderIsRead() {
    let source = SourceFile(
      path: "a.html", text: Array("<link rel=stylesheet href='a.css?v=2'><p class=n>限新</p>".utf8),
      mediaType: .html)
    let document = DocumentReader.read(source, channel: .web) {
      $0 == "a.css?v=2" ? Array(".n{font-size:9px}".utf8) : nil
    }
    .documents[0]
    #expect(document.look(of: document.blocks[0].content, on: .phone)?.text.fontSize == 9)
  }

  @Test func textThatTheStyleAddsIsRead() {
    let document = Document.read("<style>p::before{content:'仅限新用户 '}</style><p>首月0元</p>", .html)
    #expect(document.text(document.blocks[0].content) == "仅限新用户 首月0元")
  }

  @Test(arguments: [("* 限新", [1]), ("※ 限新", [1]), ("1. 限新", [])])
  func aNoteWithoutItsMarkIsLoose(note: String, blocks: [Int]) {
    #expect(Document.read("<p>29元</p><p>\(note)</p>", .html).looseNotes == blocks)
  }
}
