import Documents
import HTML
import Styling
import Testing

@testable import Rendering

@Suite struct HiddenTests {
  @Test(arguments: [
    ("<p style='display:none'>X1</p>", HiddenReason.displayNone), ("<p hidden>X1</p>", .hiddenAttribute),
    ("<p style='visibility:hidden'>X1</p>", .visibilityHidden),
    ("<div style='opacity:.1'><p style='opacity:.05'>X1</p></div>", .opacity),
    ("<p style='font-size:0'>X1</p>", .zeroSize), ("<p style='transform:scale(0)'>X1</p>", .zeroSize),
    ("<p style='height:0;overflow:hidden'>X1</p>", .overflow),
    ("<p style='filter:opacity(0)'>X1</p>", .opacity),
    ("<svg><defs><text>X1</text></defs></svg>", .displayNone),
    ("<p style='position:absolute;width:1px;height:1px;overflow:hidden'>X1</p>", .clipped),
    ("<p style='position:absolute;clip:rect(0,0,0,0)'>X1</p>", .clipped),
    ("<p style='clip-path:inset(50%)'>X1</p>", .clipped), ("<p style='clip-path:circle(0)'>X1</p>", .clipped),
    ("<p style='position:absolute;left:-9999px'>X1</p>", .offScreen),
    ("<p style='position:fixed;top:-300px'>X1</p>", .offScreen),
    ("<p style='position:fixed;top:200vh'>X1</p>", .offScreen),
    ("<p style='text-indent:-9999px'>X1</p>", .textIndent),
    ("<p style='text-indent:200%;white-space:nowrap;overflow:hidden'>X1</p>", .textIndent),
    ("<div style='height:20px;overflow:hidden'><p style='margin-top:60px'>X1</p></div>", .overflow),
    (
      "<div style='overflow:hidden;height:9px'><div style='overflow:auto;height:9px;margin-top:50px'><p>a<p>X1</div></div>",
      .overflow
    ),
    ("<p style='color:#fff'>X1</p>", .sameColour),
    ("<div style='background:#eee'><p style='color:#ededed'>X1</p></div>", .sameColour),
    ("<p style='color:transparent'>X1</p>", .sameColour),
    ("<details><summary>s</summary>X1</details>", .closedDetails),
    ("<template><p>X1</p></template>", .template),
    ("<noscript><p>X1</p></noscript>", .noscript), ("<dialog>X1</dialog>", .displayNone),
    ("<select><option>a<option>X1</select>", .unselectedOption),
    (
      "<div style='display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden'><p>a</p><p>X1</p></div>",
      .lineClamp
    ),
  ])
  func aTextIsHidden(text: String, reason: HiddenReason) throws {
    #expect(try Screen.body(text).look("X1").hidden == reason)
  }

  @Test(arguments: [
    "<p>X1</p>", "<details open><summary>s</summary>X1</details>",
    "<details><summary>X1</summary>a</details>",
    "<select><option>a<option selected>X1</select>", "<textarea>X1</textarea>", "<button>X1</button>",
    "<select multiple><option>X1</select>",
    "<div style='visibility:hidden'><b style='visibility:visible'>X1</b></div>",
    "<div style='height:30px;overflow:auto'><p style='margin-top:100px'>X1</p></div>",
    "<div style='overflow:hidden;height:0'><p style='position:absolute'>X1</p></div>",
    "<p style='margin-top:5000px'>X1</p>", "<p style='margin-left:3000px'>X1</p>",
    "<p style='background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent'>X1</p>",
    "<p style='color:#fff;text-shadow:0 0 3px #000'>X1</p>",
    "<div style='position:relative'><i style='position:absolute;inset:0;background:#000'></i><b style='position:relative;color:#fff'>X1</b></div>",
    "<div style='display:contents'>X1</div>", "<marquee>X1</marquee>",
    "<div style='height:20px;overflow:hidden'><p style='animation:m 9s infinite'>a<br><br>X1</p></div><style>@keyframes m{to{transform:translateY(-60px)}}</style>",
    "<p style='animation:f 3s both'>X1</p><style>@keyframes f{from{opacity:0}}</style>",
    "<svg width=90 height=30><text y=20>X1</text></svg>",
  ])
  func aTextIsSeen(text: String) throws {
    #expect(try Screen.body(text).look("X1").hidden == nil)
  }

  @Test(arguments: [
    "<p style='width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>X1 and more than there is room for</p>",
    "<p style='width:90px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden'>X1 and more than there is room for</p>",
    "<p style='width:90px;height:1.2em;overflow:hidden'>X1 and more than there is room for</p>",
  ])
  func aTextThatIsCutOffSaysSo(text: String) throws {
    let look = try Screen.body(text).look("X1")
    #expect(look.hidden == nil)
    #expect(look.text.gaps == [.truncation])
  }
}
