import Testing

@testable import Campaigns

@Suite struct PathTests {
  @Test(arguments: [
    ("a/./b/../c", "/w/a/c"), ("../x", "/x"), ("../../../x", "/x"), (".", "/w"), ("/a//b/", "/a/b"),
    ("-", "/w/-"),
  ])
  func fromTheRoot(path: String, absolute: String) {
    #expect(Path.absolute(path, workingDirectory: "/w") == absolute)
  }

  @Test(arguments: [
    ("/p", "/p/web/a.txt", "web/a.txt"), ("/p/ops", "/p/web/a.txt", "../web/a.txt"),
    ("/p/ops", "/p/opsx", "../opsx"), ("/", "/a", "a"),
  ])
  func asAFileNamesAnother(folder: String, path: String, between: String) {
    #expect(Path.between(folder, path) == between)
    #expect(Path.absolute("\(folder)/\(between)", workingDirectory: "/w") == path)
  }
}
