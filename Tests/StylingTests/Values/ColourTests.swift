import Documents
import HTML
import Styling
import Testing

@Suite struct ColourTests {
  @Test(arguments: [
    ("red", "#ff0000ff"), ("RebeccaPurple", "#663399ff"), ("#abc", "#aabbccff"), ("#abcd", "#aabbccdd"),
    ("#aabbcc80", "#aabbcc80"), ("rgb(1,2,3)", "#010203ff"), ("rgba(1 2 3 / 50%)", "#01020380"),
    ("rgb(100%,0%,50%)", "#ff0080ff"), ("rgb(300,-5,0)", "#ff0000ff"), ("hsl(120,100%,50%)", "#00ff00ff"),
    ("hsla(240deg 100% 50% / .5)", "#0000ff80"), ("hsl(20, 90%, 40%)", "#c2470aff"),
    ("hwb(0 20% 40%)", "#993333ff"),
    ("transparent", "#00000000"), ("currentColor", "#123456ff"), ("oklch(0.628 0.2577 29.23)", "#ff0000ff"),
    ("color-mix(in srgb, red 25%, blue)", "#4000bfff"), ("color(srgb 1 0.5 0)", "#ff8000ff"),
    ("light-dark(lime, red)", "#00ff00ff"), ("lab(54.29 80.8 69.89)", "#ff0000ff"), ("GrayText", "#808080ff"),
  ])
  func aColourIsRead(text: String, expected: String) throws {
    let page = try StyledPage("body{color:#123456} #x{color:\(text)}", "<p id=x>t</p>")
    #expect(page.colour == expected)
  }

  @Test(arguments: [
    "#12", "#12345", "rgb(1,2)", "rgb(1,2,3,4,5)", "blu", "rgb(1 2,3)", "url(x)", "12", "hsl()",
  ])
  func whatIsNoColourIsDropped(text: String) throws {
    #expect(try StyledPage("#x{color:lime;color:\(text)}", "<p id=x>t</p>").colour == "#00ff00ff")
  }

  @Test(arguments: [
    ("#ffcc00", "#ffcc00"), ("ffcc00", "#ffcc00"), ("red", "#ff0000"), ("#fc0", "#ffcc00"),
    ("chucknorris", "#c00000"),
    ("6db6ec49efd278cd0bc92d1e5e072d68", "#6ecde0"),
  ])
  func oldAttributesTakeNearlyAnything(text: String, expected: String) throws {
    let page = try StyledPage("", "<font id=x color='\(text)'>t</font>")
    #expect(page.colour == expected + "ff")
  }
}
