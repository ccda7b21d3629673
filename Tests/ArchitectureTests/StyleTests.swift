import Testing

@Suite struct StyleTests {
  private static let banned = ["Core", "Common", "Utils", "Helpers", "Misc", "Extensions"]

  @Test func noFileHasMoreThanFourHundredLines() {
    for file in SourceTree.files {
      let count = file.lines.count - (file.lines.last == "" ? 1 : 0)
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  @Test func noFolderAndNoFileHasAnEmptyName() {
    for folder in SourceTree.folders {
      let name = folder.split(separator: "/").last.map(String.init) ?? folder
      #expect(!Self.banned.contains(name), "\(folder)")
    }
    for file in SourceTree.files {
      let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      #expect(!Self.banned.contains(String(name)), "\(file.path)")
    }
  }

  @Test(arguments: ["try!", "as!", "fatalError", "NSRegularExpression", "Regex("])
  func whatMayNotStandInSources(word: String) {
    for file in SourceTree.files where file.module != "generate-folding" {
      for (number, line) in file.code.enumerated() {
        #expect(!line.contains(word), "\(file.path):\(number + 1)")
      }
    }
  }
}
