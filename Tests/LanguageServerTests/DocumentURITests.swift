import Testing

@testable import LanguageServer

@Suite struct DocumentURITests {
  @Test(arguments: [
    ("file:///a/b.html", "/a/b.html"), ("file://localhost/a", "/a"),
    ("FILE:///%E6%B5%B7/a%20b.md", "/海/a b.md"),
    ("file:///a%2zb", "/a%2zb"), ("file:///a%", "/a%"), ("file:///a?q#f", "/a"),
  ])
  func filesAreFound(uri: String, path: String) {
    #expect(DocumentURI.path(uri) == path)
  }

  @Test(arguments: [
    "untitled:Untitled-1", "https://example.com/a", "file://host/a", "file:///%FF", "a.html", "",
  ])
  func whatIsNoFileHasNoPath(uri: String) {
    #expect(DocumentURI.path(uri) == nil)
  }

  @Test(arguments: ["/a b/海.html", "/100%/x?y#z", "/"])
  func pathsComeBack(path: String) {
    #expect(DocumentURI.path(DocumentURI.uri(path)) == path)
  }

  @Test func whatIsNotPlainIsWrittenInPercentForm() {
    #expect(DocumentURI.uri("/海 a/~x") == "file:///%E6%B5%B7%20a/~x")
  }
}
