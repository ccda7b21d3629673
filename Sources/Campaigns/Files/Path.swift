/// Paths as they are reported: relative to the working directory where they lie in it, with `/`.
public enum Path {
  /// A path below a folder; the working directory itself is ".".
  public static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that a path lies in, "." for the working directory.
  public static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  public static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A path without empty and `.` parts, relative where it lies in the working directory.
  public static func normalized(_ path: String, workingDirectory: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard isAbsolute else { return parts.isEmpty ? "." : parts.joined(separator: "/") }
    let base = workingDirectory.split(separator: "/")
    guard parts.starts(with: base) else { return "/" + parts.joined(separator: "/") }
    let rest = parts.dropFirst(base.count)
    return rest.isEmpty ? "." : rest.joined(separator: "/")
  }

  /// The part of a path below a folder, or nil where it lies elsewhere.
  public static func relative(_ path: String, to folder: String) -> String? {
    if folder == "." || folder.isEmpty { return path.hasPrefix("/") ? nil : path }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.utf8.starts(with: prefix.utf8) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// Whether a path of a manifest leaves the manifest's folder: `../x`, `/x`.
  public static func leavesFolder(_ path: String) -> Bool {
    path.hasPrefix("/") || path.split(separator: "/").contains("..")
  }

  /// The order of reports: by the bytes of the path.
  public static func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
