import Testing
import YAML

@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("pirce", "price"), ("prices", "price"), ("pric", "price"), ("offer", "offers"), ("Title", "title"),
      ("chanels", "channels"), ("oz", nil), ("colour", nil), ("", nil), ("名陈", nil), ("名陈字", "名称字"),
      (String(repeating: "a", count: 100_000), nil),
    ] as [(String, String?)])
  func findsTheNearest(_ word: String, _ expected: String?) {
    let known = ["price", "offers", "title", "channels", "id", "名称字"]
    #expect(Spelling.nearest(word, in: known) == expected)
  }

  @Test func firstOfEqualsWins() {
    #expect(Spelling.nearest("cat", in: ["car", "bat"]) == "car")
    #expect(Spelling.nearest("bat", in: ["cat", "bat"]) == "bat")
  }
}
