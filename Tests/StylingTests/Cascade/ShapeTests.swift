import Documents
import HTML
import Styling
import Testing

/// Pages of a shape that makes careless engines slow or overflow the stack; the tests end, that is all.
@Suite struct ShapeTests {
  @Test func aDeepPageIsStyled() throws {
    let css = ".top div div > div{color:red} div:has(b){top:0} .top * b{color:blue}"
    let depth = 20_000
    let html = "<div class=top>" + String(repeating: "<div>", count: depth) + "<b id=x>t</b>"
    #expect(try StyledPage(css, html).colour == "#0000ffff")
  }

  @Test func aBroadPageIsStyled() throws {
    let css = "li:nth-last-child(1){color:blue} li ~ li{top:0} li + li{left:0} li:has(+ li){right:0}"
    let html = "<ul>" + String(repeating: "<li>a</li>", count: 20_000) + "<li id=x>t</li></ul>"
    #expect(try StyledPage(css, html).colour == "#0000ffff")
  }

  @Test func manyRulesAndElementsShareTheirLooks() throws {
    let css = (0..<2_000).map { ".c\($0){color:#00\($0 % 10)}" }.joined()
    let html = (0..<20_000).map { "<p class=c\($0 % 2_000)>t</p>" }.joined()
    let page = try StyledPage(css, html + "<p id=x class=c7>t</p>")
    #expect(page.colour == "#000077ff")
    #expect(page.looks.looks.count < 40)
  }
}
