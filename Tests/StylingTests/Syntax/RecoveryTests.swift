import Documents
import HTML
import Styling
import Testing

/// What a browser keeps of broken sheets: the text is blue where the last good declaration holds.
@Suite struct RecoveryTests {
  @Test(arguments: [
    "#x{color:red;color:blue}", "#x{color:blue;colour:red}", "#x{color:blue;color:#12345}",
    "#x{color:blue;color:red red}", "#x{;;color:blue;;}", "#x{color:blue;{color:red}top:0}",
    "#x{*color:red;color:blue}", "#x{color:blue!important;color:red}", "#x{color:blue ! important;color:red}",
    "#x{color:blue;color:red !ie}", "} #x{color:red}\n#x{color:blue}", "#x{color:red;}#x{color:blue",
    "<!-- #x{color:blue} -->", "@unknown {#x{color:red}} #x{color:blue}", "@unknown x; #x{color:blue}",
    "#x:nonsense{color:red} #x{color:blue}", "#x,#y:nonsense{color:red} #x{color:blue}", "#x{color:BLUE}",
    "#x{c\\6flor:blue}", "/*#x{color:red}*/#x{color:blue}", "@charset 'utf-8';#x{color:blue}",
    "#x{background:url(a;b);color:blue}", "#x{content:\"a;b\";color:blue}", "#x{color:blue;content:'open\n;}",
    "#x{filter:progid:DX.Microsoft.gradient(a='1',b='2');color:blue}", "#x{color:rgb(0 0 255)}",
  ])
  func theTextIsBlue(css: String) throws {
    #expect(try StyledPage(css, "<p id=x>t</p>").colour == "#0000ffff")
  }

  @Test func anOpenBracketSwallowsTheRest() throws {
    let page = try StyledPage("#y{color:rgb(1,2,3;} #x{color:red}", "<p id=x>t</p>")
    #expect(page.colour == "#000000ff")
  }

  @Test(arguments: ["a{", ":not(", "@media screen{", "color-mix(in srgb,", "[", "("])
  func deepNestingEnds(piece: String) throws {
    let css = String(repeating: piece, count: 20_000)
    _ = try StyledPage(css, "<p id=x style='color:\(css)'>t</p>")
  }
}
