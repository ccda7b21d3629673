import Documents
import Ingest
import Testing

@Suite struct RecordTests {
  @Test func aRecordIsADocument() {
    let text = "编号,渠道,模板内容,备注\nT1,短信,\"首行，他说\"\"好\"\"\n次行\",\nT2,store,29元,急\n"
    let documents = Document.all(text, .csv, .sms)
    #expect(documents.map(\.row) == [1, 2])
    #expect(documents.map(\.channel) == [.sms, .storePoster])
    #expect(
      DocumentDump.lines(documents[0]) == [
        "paragraph | row 1 > 模板内容 | 首行，他说\"好\"", "paragraph | row 1 > 模板内容 | 次行",
      ])
    #expect(documents[1].fields.map(\.value) == ["T2", "store", "急"])
    for document in documents { #expect(DocumentDump.isExact(document)) }
  }

  @Test(arguments: ["内容;a\n甲;乙", "内容\ta\n甲\t乙", "内容,a\n甲,乙"])
  func theDelimiterIsFound(text: String) {
    #expect(DocumentDump.lines(Document.read(text, .csv)) == ["paragraph | row 1 > 内容 | 甲"])
  }

  @Test func theLongestColumnIsTakenForCopy() {
    let long = "这一列的每一格都是一段很长的话，长到可以看作文案"
    #expect(Document.read("a,b\n1,\(long)", .csv).text(0..<3) == "这")
  }

  @Test func aTableOfFiguresIsOneDocument() {
    let document = Document.read("套餐,价格\n青柚,39元\n", .csv)
    #expect(
      DocumentDump.details(document) == [
        "tableHeader | row 0 | 套餐 cell=0,0", "tableHeader | row 0 | 价格 cell=0,1",
        "tableCell | row 1 | 青柚 card=3 cell=1,0 column=0",
        "tableCell | row 1 | 39元 card=3 cell=1,1 column=1 row=2",
      ])
  }

  @Test func faultsAreTold() {
    let source = SourceFile(path: "a.csv", text: Array("a,内容\n1,\"甲\n2,乙,丙\n".utf8), mediaType: .csv)
    let result = DocumentReader.read(source, channel: .sms)
    #expect(result.problems.map(\.line) == [2, 3])
    #expect(result.documents.count == 2)
  }
}
