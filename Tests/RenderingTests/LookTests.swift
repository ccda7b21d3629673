import Documents
import HTML
import Styling
import Testing

@testable import Rendering

@Suite struct LookTests {
  @Test func sizeWeightColourAndBackgroundAreTold() throws {
    let page = try Screen.body(
      "<div class=a><p>五<b>折</b></p></div>",
      css:
        "body{margin:0}.a{background:#102030;font-size:20px;color:rgb(200 100 50 / .5)}p{margin:0;line-height:30px}"
    )
    let look = try page.look("五")
    #expect(look.text.fontSize == 20)
    #expect(look.text.fontWeight == 400)
    #expect(look.text.colour == Colour(red: 200, green: 100, blue: 50, alpha: 128))
    #expect(look.text.background == Colour(rgb: 0x102030))
    #expect(look.text.gaps == [])
    #expect(try page.look("折").text.fontWeight == 700)
    let box = try page.box("五")
    #expect(box.x == 0 && box.y < 10 && abs(box.width - 20) < 1)
  }

  @Test(arguments: [
    ("<p style='background:url(dot.png)'>X1</p>", LookGap.backgroundImage),
    ("<p style='background:linear-gradient(#fff,#000)'>X1</p>", .gradient),
    ("<p style='mix-blend-mode:multiply'>X1</p>", .blendMode),
    ("<p style='filter:blur(1px)'>X1</p>", .filter),
    ("<link rel=stylesheet href=http://example.com/a.css><p>X1</p>", .missingSheet),
    ("<link rel=stylesheet href=nowhere.css><p>X1</p>", .missingSheet),
  ])
  func whatKeepsALookFromBeingToldIsNamed(text: String, gap: LookGap) throws {
    #expect(try Screen.body(text).look("X1").text.gaps == [gap])
  }

  @Test func whatIsPaintedBehindCounts() throws {
    let page = try Screen.body(
      "<div><i></i><b>X1</b></div>",
      css:
        "div{position:relative}i{position:absolute;inset:0;background:#036}b{position:relative;color:#fff}")
    #expect(try page.look("X1").text.background == Colour(rgb: 0x003366))
    #expect(try page.look("X1").hidden == nil)
  }

  @Test func whatIsScrolledOutStandsBeforeItsOwnBox() throws {
    let page = try Screen.body(
      "<div><p>X1</p></div>", css: "div{height:40px;overflow:auto;background:#eef}p{margin-top:90px}")
    #expect(try page.look("X1").text.background == Colour(rgb: 0xEEEEFF))
  }

  @Test func thePhoneHasItsOwnStyles() throws {
    let css = "@media(max-width:600px){p{font-size:9px}}"
    #expect(try Screen.body("<p>X1</p>", css: css, in: .phone).look("X1").text.fontSize == 9)
    #expect(try Screen.body("<p>X1</p>", css: css, in: .desktop).look("X1").text.fontSize == 16)
  }

  @Test func aPageThatIsNotForPhonesIsLaidOutWide() throws {
    let page = try Screen.page("<p style='text-align:right;margin:0'>X1</p>", in: .phone)
    #expect(try page.box("X1").x > 800)
  }

  @Test func generatedTextIsFound() throws {
    let page = try Screen.body(
      "<p>X1</p>", css: "p::before{content:'约';font-size:9px}p::after{content:'起';display:none}")
    let generated = page.page.looks.generated
    #expect(generated.map { String(decoding: $0.text, as: UTF8.self) } == ["约"])
    #expect(generated.first?.isBefore == true)
    #expect(generated.first?.look.text.fontSize == 9)
    #expect(generated.first.map { page.page.tree.name(of: Int($0.node)) } == "p")
  }

  @Test(arguments: [
    ("rgb(1, 2, 3)", "#010203ff"), ("rgba(1, 2, 3, 0.5)", "#01020380"), ("color(srgb 1 0 0.5)", "#ff0080ff"),
    ("oklch(0.627966 0.257704 29.2346)", "#ff0000ff"), ("lab(100 0 0)", "#ffffffff"),
    ("transparent", "#00000000"),
    // What Chromium paints, colours outside sRGB cut channel by channel.
    ("oklch(0.68 0.15 230)", "#00a7e2ff"), ("oklch(0.7 0.2 230)", "#00b0ffff"),
    ("lch(60 60 250)", "#009ef4ff"),
    ("lab(60 -40 -40)", "#00a5d6ff"), ("oklab(0.7 -0.1 -0.12)", "#00aeecff"),
    ("color(display-p3 0.2 0.65 0.8)", "#00a9d0ff"), ("oklch(0.87 0.2 90)", "#ffcb00ff"),
  ])
  func computedColoursAreRead(text: String, colour: String) {
    #expect(ComputedColour.parse(text)?.description == colour)
  }
}
