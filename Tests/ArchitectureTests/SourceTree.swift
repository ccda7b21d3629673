import Foundation

/// The Swift files of the package, read as text.
enum SourceTree {
  struct File: Sendable, CustomStringConvertible {
    /// Below `Sources`.
    let path: String
    let lines: [String]

    var module: String { String(path.prefix { $0 != "/" }) }
    var description: String { path }

    /// The lines without comments and without the text of one-line string literals.
    var code: [String] { lines.map(File.withoutComment) }

    private static func withoutComment(_ line: String) -> String {
      var result = ""
      var isInString = false
      var last: Character = " "
      for character in line {
        if character == "\"", last != "\\" { isInString.toggle() }
        if !isInString, character == "/", last == "/" { return String(result.dropLast()) }
        if !isInString { result.append(character) }
        last = character
      }
      return result
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let files: [File] = {
    let sources = root.appending(path: "Sources")
    let names = (FileManager.default.subpaths(atPath: sources.path) ?? []).filter { $0.hasSuffix(".swift") }
    return names.sorted().map { name in
      let text = (try? String(contentsOf: sources.appending(path: name), encoding: .utf8)) ?? ""
      return File(path: name, lines: text.components(separatedBy: "\n"))
    }
  }()

  /// The names of all folders below `Sources` and `Tests`.
  static let folders: [String] = ["Sources", "Tests"].flatMap { top -> [String] in
    let folder = root.appending(path: top)
    return (FileManager.default.subpaths(atPath: folder.path) ?? []).filter { name in
      var isFolder: ObjCBool = false
      let exists = unsafe FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return exists && isFolder.boolValue
    }
  }
}
