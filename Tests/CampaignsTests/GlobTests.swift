import Campaigns
import Testing

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("web.html", "web.html", true), ("web.html", "a/web.html", false), ("*.html", "web.html", true),
      ("*.html", "a/web.html", false), ("*", "web.html", true), ("*", ".hidden", false),
      (".*", ".hidden", true),
      ("?.txt", "甲.txt", true), ("?.txt", "甲乙.txt", false), ("sms*", "sms", true),
      ("*a*b*", "xxaxxbxx", true),
      ("*a*b", "xxaxxbxx", false), ("**/*.txt", "a.txt", true), ("**/*.txt", "x/y/a.txt", true),
      ("**", "x/y/a.txt", true), ("x/**", "x/y/a.txt", true), ("x/**", "y/a.txt", false),
      ("x/**/a.txt", "x/a.txt", true), ("x/**/a.txt", "x/1/2/a.txt", true),
      ("**/y/**/z", "a/y/b/y/c/z", true),
      ("**", ".git/config", false), ("**/*.txt", "a/.b/c.txt", false), ("./web.html", "web.html", true),
      ("[a-c].txt", "b.txt", true), ("[a-c].txt", "d.txt", false), ("[!a-c].txt", "d.txt", true),
      ("[]x].txt", "].txt", true), ("[甲乙].txt", "乙.txt", true), ("[a.txt", "[a.txt", true),
      ("[a-]", "-", true),
      ("\\*.txt", "*.txt", true), ("\\*.txt", "a.txt", false), ("", "a", false),
    ] as [(String, String, Bool)])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }

  @Test(arguments: [("web.html", true), ("a/[x].txt", false), ("a*", false), ("**", false), ("\\*", true)])
  func tellsLiterals(_ pattern: String, _ expected: Bool) {
    #expect(Glob(pattern).isLiteral == expected)
  }

  @Test(.timeLimit(.minutes(5))) func hostilePatternsStaySmall() {
    let stars = String(repeating: "*a", count: 500)
    #expect(!Glob(stars + "b").matches(String(repeating: "a", count: 5000)))
    #expect(
      !Glob(String(repeating: "**/a/", count: 300) + "b").matches(String(repeating: "a/", count: 2000) + "c"))
    #expect(!Glob(String(repeating: "[", count: 100_000)).matches("x"))
  }

  @Test(.timeLimit(.minutes(2))) func anArchiveOfAMillionFiles() {
    let globs = ["archive/**/*9.html", "archive/7??/*.txt", "**/[!a]*.html"].map(Glob.init)
    var count = 0
    for number in 0..<1_000_000 {
      let path = "archive/\(number / 1000)/\(number).html"
      for glob in globs where glob.matches(path) { count += 1 }
    }
    #expect(count >= 100_000)
  }
}
