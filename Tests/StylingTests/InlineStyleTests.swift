import Documents
import Styling
import Testing

@Suite struct InlineStyleTests {
  @Test(arguments: [
    ("color:red;font-size:12px", ["color=red", "font-size=12px"]),
    ("COLOR : red !important ; ;", ["color=red!"]),
    ("background:url('a;b:c');top:1px", ["background=url('a;b:c')", "top=1px"]),
    ("/* display:none; */color:#fff", ["color=#fff"]),
    ("nonsense; left:-1px; :x; top:", ["left=-1px"]),
    ("content:\";\";color:red", ["content=\";\"", "color=red"]),
  ])
  func declarationsAreRead(text: String, expected: [String]) {
    let found = InlineStyle(text).declarations.map { "\($0.name)=\($0.value)\($0.isImportant ? "!" : "")" }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("display:none", HiddenReason.displayNone), ("visibility:hidden", .visibilityHidden),
    ("opacity:0", .opacity),
    ("font-size:0", .zeroSize), ("height:0;overflow:hidden", .zeroSize), ("text-indent:-9999px", .textIndent),
    ("position:absolute;left:-9999px", .offScreen), ("clip:rect(0 0 0 0);position:absolute", .clipped),
    ("clip-path:inset(50%)", .clipped), ("display:block;display:none", .displayNone),
    ("display:none!important;display:block", .displayNone),
  ])
  func hidingStylesHaveAReason(text: String, reason: HiddenReason) {
    #expect(InlineVisibility.reason(for: InlineStyle(text)) == reason)
  }

  @Test(arguments: [
    "display:block", "opacity:.5", "height:0", "left:-9999px", "text-indent:2em", "font-size:9px",
    "clip-path:inset(5%)", "visibility:visible",
  ])
  func plainStylesHideNothing(text: String) {
    #expect(InlineVisibility.reason(for: InlineStyle(text)) == nil)
  }

  @Test func contrastFollowsWCAG() throws {
    let grey = try #require(StyleColour("#767676"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.05)
    #expect(StyleColour.black.contrast(with: .white) > 20.9)
    #expect(StyleColour("rgba(0,0,0,.5)")?.over(.white).contrast(with: .white) ?? 0 > 3.8)
  }
}
