import Documents
import HTML
import Styling
import Testing

@Suite struct SelectorTests {
  private static let page = """
    <div class="a b" id=top><ul><li class=one>1</li><li id=x class="two C" data-k="v w" lang=en-GB title="Long">2\
    <b>3</b></li><li><a href="/f.pdf">4</a></li></ul><p>5</p><p id=last>6</p></div>
    """

  private func matches(_ selector: String) throws -> Bool {
    try StyledPage(selector + "{display:flex}", SelectorTests.page).display() == .flexible
  }

  @Test(arguments: [
    "#x", "li", "*", ".two", ".two.C", "li.two#x", "[data-k]", "[data-k='v w']", "[data-k~=w]", "[lang|=en]",
    "[title^=Lo]", "[title$=ng]", "[title*=on]", "[title='long' i]", "ul li", "ul > li", ".a li", ".a .two",
    ".one + li", ".one ~ .two", "div > ul > .two", ":nth-child(2)", ":nth-child(2n)", ":nth-child(-n+2)",
    ":nth-child(even)", ":nth-last-child(2)", ":nth-of-type(2)", "li:not(.one)", "li:not(.one, .three)",
    ":is(.q, .two)", ":where(.two)", "li:has(b)", "li:has(> b)", "li:has(+ li)", "li:has(~ li a)",
    "li:nth-child(1 of .two)", ":lang(en)", "ul:has(a[href$='.pdf']) > #x", ":root #x", "html > body #x",
    "div li:not(div > ul > p *)", "#top:has(#last) #x", "LI", "li.two:not(:hover)",
    ":not(:first-child):not(:last-child)#x",
  ])
  func itMatches(selector: String) throws { #expect(try matches(selector)) }

  @Test(arguments: [
    ".Two", "#X", "li.three", "[data-k=v]", "[data-k~='v w']", "[title=long]", "[data-k^='']", "p #x",
    "div > li",
    ".two + li", ".two ~ .one", ":first-child", ":last-child", ":nth-child(3)", ":nth-child(2n+1)",
    ":only-child",
    "li:not(.two)", "li:has(> a)", "li:has(i)", ":empty", "#x:hover", "#x::before", "#x:unknown",
    "#x::-moz-x", ":root",
    "li:nth-child(1 of .one)", "ul:not(:has(b)) li",
  ])
  func itDoesNotMatch(selector: String) throws { #expect(try !matches(selector)) }

  @Test func namesFoldInQuirksModeOnly() throws {
    #expect(try StyledPage("#X.TWO{color:blue}", Self.page, isQuirky: true).colour == "#0000ffff")
  }

  @Test(arguments: [
    ("#x{color:blue} .two.C.two{color:red}", true), (".two.C{color:blue} li.two{color:red}", true),
    ("li.two{color:blue} .two{color:red}", true), ("li{color:red} li{color:blue}", true),
    (":where(#x){color:red} li{color:blue}", true), (":is(#q,li){color:blue} li.two{color:red}", true),
    (":not(#q){color:blue} .two.C{color:red}", true), ("li:has(b#q,b){color:blue} .two{color:red}", true),
    ("li:nth-child(2){color:blue} ul li{color:red}", true),
  ])
  func theWeightierSelectorWins(css: String, isBlue: Bool) throws {
    #expect((try StyledPage(css, Self.page).colour == "#0000ffff") == isBlue)
  }

  @Test(arguments: [
    "ul{ & li{color:blue} }", "ul{ li{color:blue} }", ".two{ &.C{color:blue} }", "li{ .a &{color:blue} }",
    "li{ @media screen{color:blue} }", "ul{ > .two{color:blue} }", ".one{ + li{color:blue} }",
    "li{ &:not(.one){color:blue} }", "@scope (ul){ .two{color:blue} }",
  ])
  func rulesNest(css: String) throws {
    #expect(try StyledPage(css, Self.page).colour == "#0000ffff")
  }
}
