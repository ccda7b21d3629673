import Documents
import HTML
import Styling
import Testing

@Suite struct FontSizeTests {
  @Test(arguments: [
    ("12px", 12), ("1.5em", 30), ("150%", 30), ("2rem", 32), ("12pt", 16), ("1in", 96), ("2.54cm", 96),
    ("25.4mm", 96),
    ("1pc", 16), ("10vw", 128), ("10vh", 80), ("10vmin", 80), ("10vmax", 128), ("small", 13),
    ("xx-large", 32),
    ("larger", 24), ("smaller", 20 / 1.2), ("calc(1em + 2px)", 22), ("calc((10px + 5px) * 2)", 30),
    ("min(10px, 2em)", 10), ("max(10px, 2em)", 40), ("clamp(12px, 1vw, 18px)", 12.8), ("calc(100% / 2)", 10),
    ("calc(1px - 9px)", 0), ("0", 0), ("round(17.4px, 2px)", 18), ("env(safe-area, 14px)", 14),
    ("-3px", 20), ("18 px", 20), ("20", 20), ("1.5.5em", 20), ("1foo", 20), ("inherit", 20), ("initial", 16),
    ("unset", 20),
  ])
  func aSizeIsComputed(text: String, expected: Double) throws {
    let page = try StyledPage("div{font-size:20px} #x{font-size:\(text)}", "<div><p id=x>t</p></div>")
    #expect(abs(page.size - expected) < 0.01)
  }

  @Test(arguments: ["2em", "1e9em", "calc(infinity * 1px)", "larger"])
  func noTextGrowsWithoutEnd(size: String) throws {
    let nested = String(repeating: "<div>", count: 600)
    let page = try StyledPage("div{font-size:\(size)}", nested + "<p id=x>t</p>")
    #expect(page.size == 10_000)
  }

  @Test(arguments: [
    ("font:italic bold 12px/30px Georgia,serif", 12, 700), ("font:12px", 20, 400),
    ("font:600 1.5em a", 30, 600),
    ("font:14px/1.5 \"A B\",sans-serif;font-weight:bold", 14, 700), ("font:500 20px/1.4 inherit", 20, 400),
    ("font-weight:bolder", 20, 700), ("font-weight:350px", 20, 400), ("font:inherit", 20, 400),
  ])
  func theShorthandSetsSizeAndWeight(css: String, size: Double, weight: Int) throws {
    let page = try StyledPage("div{font-size:20px} #x{\(css)}", "<div><p id=x>t</p></div>")
    #expect(page.size == size)
    #expect(page.look().text.fontWeight == weight)
  }

  @Test(arguments: [
    ("<code id=x>t</code>", 13), ("<pre><code id=x>t</code></pre>", 13),
    ("<div style='font-size:20px'><code id=x>t</code></div>", 20),
    ("<code id=x style='font-family:monospace,monospace'>t</code>", 16),
    ("<code id=x style='font-size:1em'>t</code>", 13), ("<kbd id=x style='font-size:1rem'>t</kbd>", 16),
    ("<code><b id=x style='font-family:serif'>t</b></code>", 16),
    ("<p id=x style='font-size:.2em'>t</p>", 6), ("<p id=x style='font-size:3px'>t</p>", 3),
  ])
  func monospaceAndSmallSizesFollowChromium(html: String, expected: Double) throws {
    #expect(abs(try StyledPage("", html).size - expected) < 0.01)
  }
}
