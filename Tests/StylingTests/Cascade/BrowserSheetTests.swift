import Documents
import HTML
import Styling
import Testing

@Suite struct BrowserSheetTests {
  @Test(arguments: [
    ("<h1 id=x>t</h1>", 32, 700), ("<h4 id=x>t</h4>", 16, 700), ("<h6 id=x>t</h6>", 10.72, 700),
    ("<small id=x>t</small>", 13.333, 400), ("<big id=x>t</big>", 19.2, 400),
    ("<sup id=x>t</sup>", 13.333, 400),
    ("<b id=x>t</b>", 16, 700), ("<b><b id=x>t</b></b>", 16, 900), ("<button id=x>t</button>", 13.3333, 400),
    ("<textarea id=x>t</textarea>", 13.3333, 400), ("<font size=7 id=x>t</font>", 48, 400),
    ("<font size=-1 id=x>t</font>", 13, 400), ("<table><tr><th id=x>t</table>", 16, 700),
    ("<ruby>a<rt id=x>t</rt></ruby>", 8, 400),
  ])
  func elementsHaveTheirSizes(html: String, size: Double, weight: Int) throws {
    let page = try StyledPage("", html)
    #expect(abs(page.size - size) < 0.01)
    #expect(page.look().text.fontWeight == weight)
  }

  @Test(arguments: [
    ("<a href=x id=x>t</a>", "#0000eeff"), ("<a id=x>t</a>", "#000000ff"),
    ("<mark id=x>t</mark>", "#000000ff"),
    ("<button id=x disabled>t</button>", "#1010104d"),
    ("<select disabled><option id=x>t</select>", "#808080ff"),
  ])
  func elementsHaveTheirColours(html: String, colour: String) throws {
    #expect(try StyledPage("", html).colour == colour)
  }

  @Test(arguments: [
    ("<div id=x></div>", NodeLook.Display.block), ("<li id=x></li>", .listItem),
    ("<span id=x></span>", .inline),
    ("<table id=x></table>", .table), ("<table><tr><td id=x></table>", .tableCell),

    ("<button id=x></button>", .inlineBlock), ("<main id=x></main>", .block), ("<x-y id=x></x-y>", .inline),
    ("<div style='display:flex' id=x></div>", .flexible), ("<span style='float:left' id=x></span>", .block),
    ("<div style='display:flex'><span id=x></span></div>", .inline),
    ("<div style='display:flex'><p id=x></p></div>", .block),
    ("<p style='display:none' id=x></p>", .none),
  ])
  func elementsHaveTheirDisplay(html: String, display: NodeLook.Display) throws {
    let page = try StyledPage("", html)
    #expect(page.display() == display)
  }

  @Test func quirkyTablesTakeOnlyTheBodysColour() throws {
    let css = "body{font-size:20px;color:#804000;font-weight:bold} div{color:red}"
    let html = "<div><table><tr><td id=x>t</table></div>"
    let quirky = try StyledPage(css, html, isQuirky: true)
    #expect(quirky.colour == "#804000ff")
    #expect(quirky.size == 16)
    #expect(quirky.look().text.fontWeight == 400)
    let standard = try StyledPage(css, html)
    #expect(standard.colour == "#ff0000ff")
    #expect(standard.size == 20)
  }

  @Test(arguments: [
    ("<pre id=x>t</pre>", true, true), ("<p id=x>t</p>", false, false),
    ("<p id=x style='white-space:pre-line'>t</p>", false, true),
    ("<p id=x style='white-space:pre-wrap'>t</p>", true, true), ("<textarea id=x>t</textarea>", true, true),
  ])
  func whiteSpaceIsKept(html: String, space: Bool, lines: Bool) throws {
    let look = try StyledPage("", html).look()
    #expect(look.keepsSpace == space)
    #expect(look.keepsLines == lines)
  }

  @Test(arguments: [
    ("<s id=x>t</s>", true), ("<del><b id=x>t</b></del>", true),
    ("<del><b id=x style='display:inline-block'>t</b></del>", false),
    ("<p id=x style='text-decoration:underline'>t</p>", false),
    ("<p id=x style='text-decoration:red line-through 2px'>t</p>", true),
    ("<s id=x style='text-decoration:none'>t</s>", false),
  ])
  func linesGoThroughText(html: String, isStruck: Bool) throws {
    #expect(try StyledPage("", html).look().isStruck == isStruck)
  }
}
