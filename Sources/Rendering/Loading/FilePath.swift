import Documents
import Glibc

/// Paths and the addresses that a browser has for them.
enum FilePath {
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let current = unsafe getcwd(nil, 0) else { return "/" + path }
    defer { unsafe free(current) }
    return unsafe String(cString: current) + "/" + path
  }

  /// The path without links, or nil where there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The path with the links of its folder resolved; the file itself need not exist.
  static func resolvedParent(of path: String) -> String {
    let cut = path.lastIndex(of: "/") ?? path.startIndex
    guard let folder = resolved(String(path[..<cut]) + "/") else { return path }
    return (folder == "/" ? "" : folder) + path[cut...]
  }

  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path.hasPrefix(folder + "/")
  }

  /// `file:` address of an absolute path.
  static func address(of path: String) -> String { "file://" + PercentEncoding.encoded(path, keeping: "/") }

  /// The path of a `file:` address without query and fragment; nil for other addresses.
  static func path(of address: String) -> String? {
    guard address.hasPrefix("file:///") else { return nil }
    let bytes = PercentEncoding.decoded(address.dropFirst(7).prefix { $0 != "?" && $0 != "#" })
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }
}
