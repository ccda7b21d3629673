import Documents
import HTML
import Styling
import Testing

@Suite struct BackdropTests {
  @Test(arguments: [
    ("", "<p id=x>t</p>", "#ffffffff"), ("body{background:#eee}", "<p id=x>t</p>", "#eeeeeeff"),
    ("html{background:#111} body{background:#eee}", "<p id=x>t</p>", "#eeeeeeff"),
    ("div{background:rgba(0,0,0,.5)}", "<div><p id=x>t</p></div>", "#7f7f7fff"),
    ("div{background:#000} p{background:rgb(255 255 255/.2)}", "<div><p id=x>t</p></div>", "#333333ff"),
    ("p{background:red;opacity:.5}", "<p id=x>t</p>", "#ff8080ff"),
    ("div{background:red} p{background:none}", "<div><p id=x>t</p></div>", "#ff0000ff"),
    ("div{background:url(a.png)} p{background:#fff}", "<div><p id=x>t</p></div>", "#ffffffff"),
    ("p{background:#fff no-repeat top left / cover}", "<p id=x>t</p>", "#ffffffff"),
    ("p{position:absolute;background:lime}", "<p id=x>t</p>", "#00ff00ff"),
    (
      "div{background:lime} p{position:absolute}", "<div style='position:relative'><p id=x>t</p></div>",
      "#00ff00ff"
    ),
  ])
  func theBackgroundIsKnown(css: String, html: String, expected: String) throws {
    #expect(try StyledPage(css, html).background == expected)
  }

  @Test(arguments: [
    ("p{background:url(a.png)}", "<p id=x>t</p>", LookGap.backgroundImage),
    ("p{background:linear-gradient(red,blue)}", "<p id=x>t</p>", .gradient),
    ("p{mix-blend-mode:multiply}", "<p id=x>t</p>", .blendMode),
    ("p{filter:invert(1)}", "<p id=x>t</p>", .filter),
    ("p{position:fixed;top:0}", "<p id=x>t</p>", .positioned),
    ("div{position:relative} p{position:absolute}", "<div><img src=a><p id=x>t</p></div>", .positioned),
    (
      "div{position:relative} img{position:absolute;inset:0}", "<div><img src=a><p id=x>t</p></div>",
      .positioned
    ),
    ("@container (min-width:1px){p{background:red}}", "<p id=x>t</p>", .unknownStyle),
    (
      "p{color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text}",
      "<p id=x>t</p>", .gradient
    ),
  ])
  func aGapIsTold(css: String, html: String, gap: LookGap) throws {
    let look = try StyledPage(css, html).look()
    #expect(look.text.gaps.contains(gap))
    #expect(look.text.contrast == nil || gap == .unknownStyle)
    #expect(look.hidden == nil)
  }
}
