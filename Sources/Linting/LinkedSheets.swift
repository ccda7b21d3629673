import Campaigns
import Documents
import Encodings

/// Reads the style sheets that a page links, from the campaign's folder only.
struct LinkedSheets: Sendable {
  let fileSystem: FileSystem
  /// Path of the page.
  let page: String
  /// The campaign's folder.
  let folder: String
  private static let sizeLimit = 4 << 20

  /// The sheet of an address as UTF-8; nil for one that lies elsewhere or cannot be read.
  func bytes(of address: String) -> [UInt8]? {
    guard let path = path(of: address),
      let bytes = try? fileSystem.read(path, limit: LinkedSheets.sizeLimit)
    else { return nil }
    return SourceDecoder.decode(bytes, isHTML: false).text
  }

  private func path(of address: String) -> String? {
    let bare = address.prefix { $0 != "?" && $0 != "#" }
    guard !bare.isEmpty, !bare.hasPrefix("//"), !hasScheme(bare) else { return nil }
    let decoded = String(decoding: PercentEncoding.decoded(bare), as: UTF8.self)
    let isRooted = decoded.hasPrefix("/")
    var parts = (isRooted ? folder : Path.parent(page)).split(separator: "/").map(String.init)
    for part in decoded.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    let joined = (page.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    let normal = Path.normalized(joined, workingDirectory: fileSystem.workingDirectory)
    return Path.relative(normal, to: folder) == nil ? nil : normal
  }

  private func hasScheme(_ address: Substring) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    return !address[..<colon].contains("/")
  }
}
