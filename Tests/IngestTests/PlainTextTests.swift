import Documents
import Testing

@Suite struct PlainTextTests {
  @Test func linesAreBlocksWithoutTheirBlanks() {
    let document = Document.read("　　首行　\r\n\r\n 29元/月 \n", .plainText, .storePoster)
    #expect(DocumentDump.lines(document) == ["paragraph | line 1 | 首行", "paragraph | line 3 | 29元/月"])
    #expect(document.runs.map(\.source) == [SourceSpan(start: 6, end: 12), SourceSpan(start: 20, end: 29)])
  }

  @Test(arguments: [
    ("【甲】一\n【乙】二", 2), ("【甲】一\n接着一\n\n二", 2), ("一\n二", 1), ("标题：一\n\n内容：二", 2), ("", 1),
    (String(repeating: "一\n", count: 201), 201),
  ])
  func messagesPart(text: String, count: Int) {
    #expect(Document.all(text, .plainText, .sms).count == count)
  }

  @Test func aTitleAloneIsNoPushMessage() {
    #expect(Document.all("标题：一\n\n内容：二\n\n标题：三", .plainText, .push).count == 2)
  }

  @Test func textOfOtherChannelsIsOneDocument() {
    #expect(Document.all("【甲】一\n\n【乙】二", .plainText, .storePoster).count == 1)
  }

  @Test func headingsGovernUpToARule() {
    let document = Document.read(
      "【最后一天】\n39元\n——————\n小贴士\n一、规则\n【提醒】自己办的话，App里便宜", .plainText, .storePoster)
    #expect(
      DocumentDump.details(document) == [
        "h2 | line 1 | 【最后一天】", "paragraph | line 2 | 39元 heading=0", "paragraph | line 3 | ——————",
        "paragraph | line 4 | 小贴士", "h2 | line 5 | 一、规则",
        "paragraph | line 6 | 【提醒】自己办的话，App里便宜 heading=4",
      ])
  }

  @Test(arguments: [
    ("主题：200G来了", Channel.email, "title"), ("[标题] 抱回家", .push, "title"),
    ("主题：200G来了", .storePoster, "paragraph"),
  ])
  func titlesAreKnownByTheirChannel(text: String, channel: Channel, kind: String) {
    #expect(DocumentDump.lines(Document.read(text, .plainText, channel)).first?.hasPrefix(kind) == true)
  }
}
