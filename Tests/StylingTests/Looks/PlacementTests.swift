import Documents
import HTML
import Styling
import Testing

@Suite struct PlacementTests {
  @Test(arguments: [
    ("<p id=x style='position:absolute;left:-9999px'>t</p>", HiddenReason.offScreen),
    ("<p id=x style='position:relative;right:9999px'>t</p>", .offScreen),
    ("<p id=x style='margin-left:-9999px'>t</p>", .offScreen),
    ("<p id=x style='position:fixed;left:0;transform:translateX(-100%)'>t</p>", .offScreen),
    ("<p id=x style='position:fixed;right:-300px;width:300px'>t</p>", .offScreen),
    ("<p id=x style='position:fixed;top:-60px;height:60px'>t</p>", .offScreen),
    ("<p id=x style='position:fixed;bottom:0;transform:translateY(100%)'>t</p>", .offScreen),
    (
      "<div style='position:relative;overflow:hidden'><p id=x style='position:absolute;left:100%'>t</p></div>",
      .overflow
    ),
    ("<div style='overflow:hidden'><p id=x style='transform:translateY(101%)'>t</p></div>", .overflow),
    ("<div style='overflow:hidden;height:0'><p id=x>t</p></div>", .overflow),
    (
      "<div style='display:grid;grid-template-rows:0fr'><div style='overflow:hidden'><p id=x>t</p></div></div>",
      .overflow
    ),
    ("<p id=x style='position:absolute;width:1px;height:1px;overflow:hidden'>t</p>", .clipped),
    ("<p id=x style='text-indent:100%;white-space:nowrap;overflow:hidden'>t</p>", .textIndent),
    ("<p id=x style='color:#fefefe'>t</p>", .sameColour),
    ("<p id=x style='-webkit-text-fill-color:#fff'>t</p>", .sameColour),
    ("<div style='opacity:.1'><div style='opacity:.1'><p id=x>t</p></div></div>", .opacity),
    ("<p id=x style='transform:rotateX(90deg)'>t</p>", .zeroSize),
    ("<p id=x style='filter:opacity(0)'>t</p>", .opacity),
  ])
  func aBoxIsOutOfSight(html: String, reason: HiddenReason) throws {
    #expect(try StyledPage("", html).hidden == reason)
  }

  @Test(arguments: [
    "<p id=x style='position:relative;left:-20px'>t</p>", "<p id=x style='position:absolute;top:-10px'>t</p>",
    "<div style='overflow:hidden;height:0;padding:20px'><p id=x>t</p></div>",
    "<div style='overflow:hidden;height:0;position:static'><p id=x style='position:absolute'>t</p></div>",
    "<div style='height:0'><p id=x>t</p></div>",
    "<span style='overflow:hidden;height:0'><b id=x>t</b></span>",
    "<div style='overflow-x:auto'><p id=x style='position:relative;left:100%'>t</p></div>",
    "<p id=x style='clip:rect(0 0 0 0)'>t</p>", "<p id=x style='text-indent:2em'>t</p>",
    "<p id=x style='position:fixed;bottom:0'>t</p>", "<p id=x style='color:#767676'>t</p>",
  ])
  func aBoxIsInSight(html: String) throws { #expect(try StyledPage("", html).hidden == nil) }

  @Test func ofARowOfSlidesOneIsSeen() throws {
    let css = ".view{overflow:hidden} .row{display:flex;transform:translateX(-100%)} .row>*{flex:0 0 100%}"
    let html = "<div class=view><div class=row><p id=a>1</p><p id=b>2</p><p id=c>3</p></div></div>"
    let page = try StyledPage(css, html)
    #expect(page.look("a").hidden == .overflow)
    #expect(page.look("b").hidden == nil)
    #expect(page.look("c").hidden == .overflow)
  }

  @Test func whatLiesBeyondAClampIsCutOff() throws {
    let css =
      "div{width:160px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}"
    let long = String(repeating: "最", count: 40)
    let page = try StyledPage(css, "<div><span id=a>\(long)</span><span id=b>次年恢复原价</span></div>")
    #expect(page.look("a").hidden == nil)
    #expect(page.look("a").text.gaps == [.truncation])
    #expect(page.look("b").hidden == .lineClamp)
  }

  @Test(arguments: [
    ("@keyframes a{to{opacity:1}} #x{opacity:0;animation:a 1s forwards}", nil),
    ("@keyframes a{to{opacity:0}} #x{animation:a 1s forwards}", HiddenReason.opacity),
    ("@keyframes a{to{opacity:0}} #x{animation:a 1s}", nil),
  ])
  func anAnimationIsJudgedByItsEnd(css: String, reason: HiddenReason?) throws {
    #expect(try StyledPage(css, "<p id=x>t</p>").hidden == reason)
  }

  @Test func generatedTextHasItsLook() throws {
    let css = "#x::before{content:'新' attr(data-n);color:red;font-size:8px} #x::after{content:'';color:red}"
    let page = try StyledPage(css, "<p id=x data-n=7>t</p>")
    #expect(page.looks.generated.map { String(decoding: $0.text, as: UTF8.self) } == ["新7"])
    #expect(page.looks.generated.first?.look.text.fontSize == 8)
    #expect(page.looks.generated.first?.look.text.colour == Colour(rgb: 0xFF0000))
  }
}
