import Foundation
import Testing

/// Spellings that try to fool the judge are read as a person reads them: the same finding as for the plain spelling,
/// quoted to the byte.
@Suite struct DecoyTests {
  struct Decoy: Sendable, CustomTestStringConvertible {
    var kind: String
    /// What is written in the place of the plain words.
    var text: String
    /// The part of the source that must be underlined.
    var quote: String
    var testDescription: String { kind }

    init(_ kind: String, _ text: String, quote: String? = nil) {
      self.kind = kind
      self.text = text
      self.quote = quote ?? text
    }
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      struct Place: Decodable {
        struct Position: Decodable { let offset: Int }
        let start: Position
        let end: Position
      }
      let rule: String
      let outcome: String
      let location: Place
    }
    let findings: [Finding]
  }

  /// The underlined parts of the source, by the rule's violations.
  private func underlined(_ text: String, _ name: String, _ rule: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fineprint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: name))
    let pack = String(rule.prefix { $0 != "/" })
    let run = try BinaryRun(
      ["check", "--policy", pack, "--as-of", "2026-11-23", "--format", "json", "--fail-on", "never", name],
      folder: folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    let bytes = Array(text.utf8)
    return report.findings.filter { $0.rule == rule && $0.outcome == "violation" }.map {
      String(decoding: bytes[$0.location.start.offset..<$0.location.end.offset], as: UTF8.self)
    }
  }

  private func check(_ before: String, _ decoy: Decoy, _ after: String, _ name: String, _ rule: String) throws
  {
    let found = try underlined(before + decoy.text + after, name, rule)
    #expect(found.count == 1, "\(decoy.kind): \(found)")
    #expect(found.first?.contains(decoy.quote) == true, "\(decoy.kind): \(found)")
  }

  private static let lowest = "zh-CN/lowest-price"
  private static let best = "en-GB/network-superlative-without-basis"

  @Test(arguments: [
    Decoy("plain", "全网最低价"), Decoy("zero width", "全网最\u{200B}低\u{200D}价"),
    Decoy("word joiners", "全网最\u{2060}低\u{FEFF}价"), Decoy("fillers", "全网最\u{3164}低\u{115F}价"),
    Decoy("soft hyphens", "全网最\u{AD}低\u{AD}价"), Decoy("variation selectors", "全网最\u{FE00}低\u{E0100}价"),
    Decoy("homoglyph radical", "全⽹最低价"), Decoy("traditional", "全網最低價"),
    Decoy(
      "struck", "全网最\u{336}低\u{336}价\u{336}",
      quote: "全网最\u{336}低\u{336}价"), Decoy("stars", "全网最*低*价"), Decoy("spaces", "全网最 低 价"),
    Decoy("reversed by a mark", "\u{202E}价低最网全\u{202C}", quote: "价低最网全"),
    Decoy("isolated", "\u{2067}全网最低价\u{2069}", quote: "全网最低价"),
    Decoy("dots", "全网最·低·价"), Decoy("slashes", "全/网/最/低/价", quote: "最/低/价"),
    Decoy("bars", "全网最|低|价"), Decoy("hyphens", "全网最-低-价"), Decoy("low lines", "全网最_低_价"),
    Decoy("plus signs", "全网最+低+价"), Decoy("full stops", "全网最.低.价"), Decoy("wide signs", "全网最／低／价"),
    Decoy("signs and spaces", "全网最 · 低 · 价"), Decoy("signs without width", "全网最\u{200B}·\u{200B}低·价"),
    Decoy("a letter a line", "\n全\n网\n最\n低\n价\n", quote: "最\n低\n价"),
    Decoy("a letter a line, apart", "\n全\n\n网\n\n最\n\n低\n\n价\n", quote: "最\n\n低\n\n价"),
  ])
  func chineseText(decoy: Decoy) throws {
    try check("移动宽带，", decoy, "，月费29元\n", "web.txt", DecoyTests.lowest)
  }

  @Test(arguments: [
    Decoy("plain", "best network"), Decoy("zero width", "be\u{200B}st net\u{200D}work"),
    Decoy("soft hyphens", "be\u{AD}st net\u{AD}work"), Decoy("Cyrillic homoglyphs", "bеѕt nеtwоrk"),
    Decoy("Greek homoglyphs", "bεsτ nετwοrκ"), Decoy("small capitals", "ʙᴇꜱᴛ network"),
    Decoy("full width", "ｂｅｓｔ　ｎｅｔｗｏｒｋ".replacing("　", with: " ")), Decoy("circled", "ⓑⓔⓢⓣ network"),
    Decoy("bracketed", "⒝⒠⒮⒯ network"), Decoy("mathematical", "𝐛𝐞𝐬𝐭 𝚗𝚎𝚝𝚠𝚘𝚛𝚔"),
    Decoy("squared", "🅱🅴🆂🆃 network"),
    Decoy("accents", "bést network"), Decoy("struck", "b\u{336}e\u{336}s\u{336}t\u{336} network"),
    Decoy("letters apart", "b e s t network"), Decoy("stars", "b*e*s*t network"),
    Decoy("reversed by a mark", "\u{202E}krowten tseb\u{202C}"),
  ])
  func englishText(decoy: Decoy) throws {
    try check("Our broadband is the ", decoy, " in the UK.\n", "web.txt", DecoyTests.best)
  }

  private static let letters = ["全", "网", "最", "低", "价"]

  @Test(arguments: [
    Decoy(
      "split across tags", "全网<b>最</b><i>低</i><font color=red>价</font>",
      quote: "全网<b>最</b><i>低</i><font color=red>价"),
    Decoy(
      "letters as spans", letters.map { "<span>\($0)</span>" }.joined(),
      quote: "最</span><span>低</span><span>价"),
    Decoy(
      "letters as spans, spaced", letters.map { "<span>\($0)</span>\n" }.joined(), quote: "低</span>\n<span>价"),
    Decoy(
      "letters in a flexible box",
      "<div style='display:flex'>" + letters.map { "<div>\($0)</div>" }.joined() + "</div>",
      quote: "低</div><div>价"),
    Decoy(
      "letters as floats",
      "<div>" + letters.map { "<div style='float:left'>\($0)</div>" }.joined() + "</div>",
      quote: "全</div>"),
    Decoy(
      "generated before", "<style>.a::before{content:'最低'}</style>全网<u class=a></u>价",
      quote: "全网<u class=a></u>价"),
    Decoy(
      "generated after", "<style>.a::after{content:'\\6700\\4f4e'}</style>全网<u class=a></u>价",
      quote: "全网<u class=a></u>价"),
    Decoy(
      "generated of an attribute", "<style>u::before{content:attr(x)}</style>全网<u x=最低></u>价",
      quote: "全网<u x=最低></u>价"),
    Decoy("bdo", "<bdo dir=rtl>价低最网全</bdo>", quote: "价低最网全"),
    Decoy("bidi-override", "<b style='unicode-bidi:bidi-override;direction:rtl'>价低最网全</b>", quote: "价低最网全"),
    Decoy(
      "isolate-override",
      "<style>.r{unicode-bidi:isolate-override;direction:rtl}</style><b class=r>价低最网全</b>", quote: "价低最网全"),
    Decoy("a mark as reference", "&#x202e;价低最网全&#x202c;", quote: "价低最网全"),
    Decoy("soft hyphens", "全网最&shy;低&shy;价"), Decoy("zero width", "全网最&zwnj;低&#8203;价"),
    Decoy("word breaks", "全网最<wbr>低<wbr>价"), Decoy("references", "全网&#26368;&#x4F4E;价"),
    Decoy("ruby", "全网<ruby>最<rp>(</rp><rt>zuì</rt><rp>)</rp>低<rt>dī</rt></ruby>价", quote: "全网<ruby>最"),
    Decoy("a note of ruby", "<ruby>便宜<rt>全网最低价</rt></ruby>", quote: "全网最低价"),
    Decoy("unseen noise", "全网最<span style='display:none'>不</span>低价"),
    Decoy("noise off the screen", "全网最<span style='position:absolute;left:-9999px'>不</span>低价"),
    Decoy("noise without size", "全网最<span style='font-size:0'>不</span>低价"),
    Decoy("a comment", "全网最<!-- 不 -->低价"),
  ])
  func chinesePage(decoy: Decoy) throws {
    try check("<p>移动宽带，</p><div>", decoy, "</div><p>月费29元</p>\n", "web.html", DecoyTests.lowest)
  }

  /// Letters that stand each in a place of its own.
  @Test(arguments: [
    Decoy("lines", "<br>" + letters.joined(separator: "<br>") + "<br>", quote: "最<br>低<br>价"),
    Decoy("paragraphs", "x" + letters.map { "<p>\($0)</p>" }.joined() + "x", quote: "最</p><p>低</p><p>价"),
    Decoy("boxes", "x" + letters.map { "<div>\($0)</div>" }.joined() + "x", quote: "低</div><div>价"),
    Decoy("items", "<ul>x" + letters.map { "<li>\($0)" }.joined() + "</ul>", quote: "最<li>低<li>价"),
    Decoy(
      "cells of a row", "<table><tr>" + letters.map { "<td>\($0)" }.joined() + "</table>",
      quote: "最<td>低<td>价"
    ),
    Decoy(
      "cells of a column", "<table>" + letters.map { "<tr><td>\($0)" }.joined() + "</table>",
      quote: "最<tr><td>低<tr><td>价"),
    Decoy("lines of code", "<pre>\n" + letters.joined(separator: "\n") + "</pre>", quote: "最\n低\n价"),
    Decoy(
      "headings", "x" + letters.map { "<h2>\($0)</h2>" }.joined() + "<p>好", quote: "最</h2><h2>低</h2><h2>价"),
    Decoy("signs", "全网<b>最</b>/<b>低</b>/<b>价</b>", quote: "最</b>/<b>低</b>/<b>价"),
  ])
  func chinesePageOfLoneLetters(decoy: Decoy) throws {
    try check("<p>移动宽带，</p><div>", decoy, "</div><p>月费29元</p>\n", "web.html", DecoyTests.lowest)
  }

  private static let backwards = Array(letters.reversed())

  /// What stands elsewhere than it is written.
  @Test(arguments: [
    Decoy(
      "letters in a reversed row",
      "<div style='display:flex;flex-direction:row-reverse'>"
        + backwards.map { "<span>\($0)</span>" }.joined() + "</div>", quote: "低</span><span>最"),
    Decoy(
      "words in a reversed row",
      "<div style='display:flex;flex-flow:row-reverse'><span>低价</span> <span>全网最</span></div>",
      quote: "低价</span> <span>全网最"),
    Decoy(
      "boxes in a reversed row",
      "<div style='display:flex;flex-direction:row-reverse'><div>低价</div><div>全网最</div></div>",
      quote: "低价</div><div>全网最"),
    Decoy(
      "a reversed row in a line",
      "全网<b style='display:inline-flex;flex-direction:row-reverse'><i>低价</i><i>最</i></b>",
      quote: "低价</i><i>最"),
    Decoy(
      "text in a reversed row",
      "<div style='display:flex;flex-direction:row-reverse'>低价<!-- 贵 --><b>全网最</b></div>",
      quote: "低价<!-- 贵 --><b>全网最"),
    Decoy(
      "a row from right to left",
      "<div style='display:flex;direction:rtl'><span>低价</span><span>全网最</span></div>",
      quote: "低价</span><span>全网最"),
    Decoy(
      "letters in a reversed column",
      "<div style='display:flex;flex-direction:column-reverse'>"
        + backwards.map { "<div>\($0)</div>" }.joined() + "</div>", quote: "低</div><div>最"),
    Decoy(
      "order",
      "<style>.x{order:2}.y{order:1}</style><p style='display:flex'><b class=x>低价</b><b class=y>全网最</b></p>",
      quote: "低价</b><b class=y>全网最"),
    Decoy(
      "order below zero",
      "<p style='display:flex'><b>低</b><b style='order:calc(0 - 1)'>全网最</b><b>价</b></p>",
      quote: "低</b><b style='order:calc(0 - 1)'>全网最</b><b>价"),
    Decoy(
      "order in a grid", "<p style='display:grid'><b style='order:9'>低价</b><b>全网最</b></p>",
      quote: "低价</b><b>全网最"),
    Decoy(
      "floats to the right",
      "<style>i{float:right}</style>全网" + ["价", "低", "最"].map { "<i>\($0)</i>" }.joined(separator: "\n"),
      quote: "低</i>\n<i>最"),
    Decoy(
      "noise in a reversed row",
      "<div style='display:flex;flex-direction:row-reverse'><u>低价</u><s hidden>这里还有一些没有人看见的文字</s><u>全网最</u></div>",
      quote: "低价</u>"),
  ])
  func chinesePageInAnotherOrder(decoy: Decoy) throws {
    try check("<p>移动宽带，</p><div>", decoy, "</div><p>月费29元</p>\n", "web.html", DecoyTests.lowest)
  }

  private static let apart = ["b", "e", "s", "t"]

  @Test(arguments: [
    Decoy("split across tags", "b<b>e</b>s<i>t</i> net<span>work</span>"),
    Decoy("letters as spans", apart.map { "<span>\($0)</span>" }.joined() + " network"),
    Decoy("letters as spans, spaced", apart.map { "<span>\($0)</span> " }.joined() + "network"),
    Decoy(
      "letters in a flexible box",
      "<span style='display:inline-flex'>" + apart.map { "<span>\($0)</span>" }.joined() + "</span> network"),
    Decoy(
      "generated before", "<u class=a></u> network<style>.a::before{content:'best'}</style>",
      quote: "<u class=a></u> network"),
    Decoy(
      "generated of an attribute", "<u class=a x=best></u> network<style>.a::after{content:attr(x)}</style>",
      quote: "x=best></u> network"),
    Decoy("bdo", "<bdo dir=rtl>krowten tseb</bdo>"),
    Decoy("bidi-override", "<b style='unicode-bidi:bidi-override;direction:rtl'>krowten tseb</b>"),
    Decoy("soft hyphens", "be&shy;st net&shy;work"), Decoy("homoglyph as reference", "b&#x435;st network"),
    Decoy("ruby", "<ruby>be<rt>x</rt>st<rt>y</rt></ruby> network"),
    Decoy(
      "words in a reversed row",
      "<span style='display:inline-flex;flex-direction:row-reverse'><b>network</b><b>best</b></span>",
      quote: "network</b><b>best"),
    Decoy(
      "floats to the right", "<b style='float:right'>network</b> <b style='float:right'>best</b>",
      quote: "network</b> <b style='float:right'>best"),
    Decoy("unseen noise", "be<span hidden>xx</span>st network"),
    Decoy("noise off the screen", "be<span style='position:absolute;left:-9999px'>xx</span>st network"),
  ])
  func englishPage(decoy: Decoy) throws {
    try check("<p>Our broadband is the ", decoy, " in the UK.</p>\n", "web.html", DecoyTests.best)
  }

  private struct Claims: Decodable {
    struct Claim: Decodable {
      let kind: String
      let value: [String: String]
      let evidence: String
    }
    let claims: [Claim]
  }

  /// The amounts of the prices in a text.
  private func prices(_ text: String, _ pack: String) throws -> [String] {
    let run = try BinaryRun(
      ["claims", "-", "--policy", pack, "--as-of", "2026-11-23", "--format", "json"], input: text)
    return try JSONDecoder().decode(Claims.self, from: Data(run.output.utf8)).claims.filter {
      $0.kind == "price"
    }
    .compactMap { $0.value["amount"] }
  }

  @Test(arguments: [
    "29", "２９", "②⑨", "❷❾", "⑵⑼", "⒉⒐", "㉙", "二十九", "廿九", "贰拾玖", "二九", "𝟐𝟗", "٢٩", "2\u{200B}9",
    "2\u{FE0F}\u{20E3}9\u{FE0F}\u{20E3}", "\u{202E}92\u{202C}",
  ])
  func chineseFigures(figure: String) throws {
    #expect(try prices("月费\(figure)元\n", "zh-CN") == ["29"])
  }

  @Test func figuresInAReversedRow() throws {
    let page = "<html>月费<b style='display:inline-flex;flex-direction:row-reverse'><i>9</i><i>2</i></b>元"
    #expect(try prices(page, "zh-CN") == ["29"])
  }

  @Test(arguments: ["20", "２０", "②⓪", "2\u{200B}0", "𝟐𝟎", "\u{202E}02\u{202C}"])
  func englishFigures(figure: String) throws {
    #expect(try prices("Only £\(figure) a month.\n", "en-GB") == ["20"])
  }

  @Test func marksOfNotesAreNoFigures() throws {
    #expect(try prices("①月费29元②，含①200分钟\n", "zh-CN") == ["29"])
  }

  /// Innocent words do not become others.
  @Test(arguments: [
    ("最 大 的 优惠在下周", "web.txt"), ("Plans A B or C for the UK network", "web.txt"),
    ("<p dir=rtl>价低最网全</p>", "web.html"), ("<p>价低最网全</p>", "web.html"),
    ("<table><tr><td>价格<td>最<td>低<td>价</table>", "web.html"),
    ("<table><tr><th>套<th>餐<th>甲<tr><td>最<td>低<td>价</table>", "web.html"), ("最\n低价", "web.txt"),
    ("最/低价", "web.txt"), ("最·高，低·价", "web.txt"), ("最/低·价", "web.txt"), ("最低/价", "web.txt"),
    ("<div style='display:flex'><b>低价</b><b>全网最</b></div>", "web.html"),
    (
      "<div style='display:flex;flex-direction:row-reverse;direction:rtl'><b>低价</b><b>全网最</b></div>",
      "web.html"
    ),
    (
      "<div style='display:flex;flex-direction:row-reverse'><p>低价不是我们的追求</p><p>服务全网最</p></div>", "web.html"
    ),
    ("<p>低价<b style='float:right'>全网最</b></p>", "web.html"),
  ])
  func innocentText(text: String, name: String) throws {
    #expect(try underlined(text + "\n", name, DecoyTests.lowest).isEmpty)
    #expect(try underlined(text + "\n", name, DecoyTests.best).isEmpty)
  }
}
