import Documents
import HTML
import Styling
import Testing

@Suite struct CascadeTests {
  @Test(arguments: [
    ("#x{color:red}", "style='color:blue'"), ("#x{color:blue!important}", "style='color:red'"),
    ("#x{color:red!important}", "style='color:blue!important'"),
    ("p{color:blue!important} #x{color:red!important} p#x{color:blue!important}", ""),
    ("p{all:unset} body{color:blue}", ""), ("body{color:blue} p{color:red} #x{color:inherit}", ""),
    ("body{color:blue} p{color:red} #x{color:unset}", ""),
    ("body{color:blue} p{color:red} #x{color:revert}", ""),
    ("@layer a,b; @layer b{p{color:blue}} @layer a{#x{color:red}}", ""),
    ("@layer a{#x{color:red}} p{color:blue}", ""),
    ("@layer a{p{color:blue!important}} #x{color:red!important}", ""),
    ("@layer a{p{color:red} @layer b{#x{color:lime}}} @layer a{p{color:blue}}", ""),
    ("@supports (display:grid){p{color:blue}}", ""), ("@supports not (display:nonsense){p{color:blue}}", ""),
    ("p{color:blue} @supports (display:nonsense){p{color:red}}", ""),
    ("p{color:blue} @supports selector(:nonsense){p{color:red}}", ""),
    ("p{color:blue} @media print{p{color:red}}", ""), ("p::before{color:red} p{color:blue}", ""),
  ])
  func theTextIsBlue(css: String, attributes: String) throws {
    #expect(try StyledPage(css, "<p id=x \(attributes)>t</p>").colour == "#0000ffff")
  }

  @Test(arguments: [3, 40, 400])
  func ofManyRulesTheLastStrongestWins(count: Int) throws {
    let weak = (0..<count).map { "p{color:rgb(\($0 % 256),0,0)}" }.joined()
    let last = "#0000ffff"
    #expect(try StyledPage(weak + "p{color:blue}", "<p id=x>t</p>").colour == last)
    #expect(try StyledPage("#x{color:blue}" + weak, "<p id=x>t</p>").colour == last)
    #expect(try StyledPage("p{color:blue!important}" + weak, "<p id=x>t</p>").colour == last)
    let generated = try StyledPage(
      (0..<count).map { "p::before{content:'\($0)'}" }.joined() + "p::before{content:'end'}", "<p>t</p>")
    #expect(generated.looks.generated.map { String(decoding: $0.text, as: UTF8.self) } == ["end"])
  }

  @Test(arguments: [
    (":root{--c:blue} #x{color:var(--c)}", "#0000ffff"), ("#x{color:var(--c,blue)}", "#0000ffff"),
    ("#x{color:red;color:var(--c)}", "#000000ff"),
    (":root{--a:var(--b);--b:blue} #x{color:var(--a)}", "#0000ffff"),
    (":root{--a:var(--b,lime);--b:var(--a)} #x{color:var(--a,blue)}", "#0000ffff"),
    (":root{--r:0;--c:rgb(var(--r),0,255)} #x{color:var(--c)}", "#0000ffff"),
    (":root{--c:red} body{--c:blue} #x{color:var(--c)}", "#0000ffff"),
    (":root{--c:blue} #x{--c:initial;color:var(--c,lime)}", "#00ff00ff"),
    (":root{--f:700 12px/1 a} #x{font:var(--f);color:blue}", "#0000ffff"),
    ("@property --c{syntax:'<color>';inherits:true;initial-value:blue} #x{color:var(--c)}", "#0000ffff"),
    (":root{--C:red;--c:blue} #x{color:var(--c)}", "#0000ffff"),
  ])
  func variablesAreReplaced(css: String, expected: String) throws {
    #expect(try StyledPage(css, "<p id=x>t</p>").colour == expected)
  }

  @Test func aVariableThatGrowsWithoutEndHasNoValue() throws {
    let growth = (0..<30).map { "--v\($0):var(--v\($0 + 1)) var(--v\($0 + 1));" }.joined()
    let page = try StyledPage(":root{\(growth)--v30:blue} #x{color:var(--v0)}", "<p id=x>t</p>")
    #expect(page.colour == "#000000ff")
  }

  @Test(arguments: [
    ("(max-width:600px)", true, false), ("(min-width: 1000px)", false, true),
    ("(width >= 600px)", false, true),
    ("(400px < width <= 1280px)", false, true), ("(orientation:portrait)", true, false),
    ("screen", true, true),
    ("print", false, false), ("not print", true, true), ("only screen and (min-width:1px)", true, true),
    ("(prefers-color-scheme:dark)", false, false), ("(prefers-reduced-motion:no-preference)", true, true),
    ("(bogus:1)", false, false), ("not (bogus:1)", false, false), ("print, (min-width:1px)", true, true),
    ("(hover:hover)", false, true), ("(min-width:30em) and (max-width:90em)", false, true),
    ("(min-aspect-ratio:1/1)", false, true), ("screen and (max-width: )", false, false), ("", true, true),
    ("(min-width:1px) and ((color) or (hover:none))", true, true),
  ])
  func mediaQueriesHold(query: String, phone: Bool, desktop: Bool) throws {
    for (viewport, holds) in [(Viewport.phone, phone), (.desktop, desktop)] {
      let page = try StyledPage("@media \(query){#x{color:blue}}", "<p id=x>t</p>", viewport)
      #expect((page.colour == "#0000ffff") == holds, "\(viewport)")
    }
  }

  @Test func linkedSheetsAreReadAndTold() throws {
    let html = """
      <!DOCTYPE html><link rel=stylesheet href=a.css><link rel="alternate stylesheet" href=b.css>
      <link rel=stylesheet href=c.css><p id=x>t
      """
    let page = try StyledPage(html: html) {
      $0 == "a.css" ? Array("@import 'd.css';p{color:blue}".utf8) : nil
    }
    #expect(page.colour == "#0000ffff")
    #expect(page.engine.linkedSheets == ["a.css", "c.css"])
    #expect(page.engine.problems == ["style sheet not read: d.css", "style sheet not read: c.css"])
  }

  @Test func bothScreensAreOneWhereNothingDependsOnThem() throws {
    let plain = try StyledPage("p{color:blue}", "<p id=x>t</p>")
    #expect(!plain.engine.dependsOnViewport)
    let both = plain.engine.looks(in: [.phone, .desktop])
    #expect(both.map(\.viewport) == [.phone, .desktop])
    #expect(both[0].looks == both[1].looks)
    let split = try StyledPage(
      "@media (max-width:500px){p{color:red;font-size:1rem}} html{font-size:20px}", "<p id=x>t</p>")
    #expect(split.engine.dependsOnViewport)
    for looks in split.engine.looks(in: [.phone, .desktop]) {
      #expect(
        looks.lookOfNode.map { looks.looks[Int($0)] }
          == split.engine.looks(in: looks.viewport).lookOfNode.map {
            split.engine.looks(in: looks.viewport).looks[Int($0)]
          })
    }
  }
}
