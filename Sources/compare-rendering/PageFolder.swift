import Encodings
import Foundation
import HTML

/// A folder of pages, with what they load from it.
struct PageFolder {
  let path: String
  /// Paths of the pages below `path`, sorted.
  let pages: [String]

  init?(_ path: String) {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { return nil }
    self.path = path
    pages = names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted()
  }

  func file(_ page: String) -> String { path + "/" + page }

  func tree(of page: String) -> HTMLTree? {
    guard let data = FileManager.default.contents(atPath: file(page)) else { return nil }
    return try? HTMLReader.tree(SourceDecoder.decode(Array(data), isHTML: true).text)
  }

  /// A style sheet of a page; nil outside the folder.
  func sheet(_ address: String, of page: String) -> [UInt8]? {
    guard !address.contains(":"), !address.hasPrefix("//") else { return nil }
    let name = String(address.prefix { $0 != "?" && $0 != "#" })
    let base = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    let place = URL(filePath: file(page)).deletingLastPathComponent()
      .appending(path: name.removingPercentEncoding ?? name).standardizedFileURL
    guard place.path.hasPrefix(base.path + "/") else { return nil }
    return FileManager.default.contents(atPath: place.path).map(Array.init)
  }
}
