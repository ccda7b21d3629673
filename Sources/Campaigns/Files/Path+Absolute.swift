extension Path {
  /// A path from the root, without `.` and `..`; symbolic links are not followed.
  public static func absolute(_ path: String, workingDirectory: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
    let parts = full.split(separator: "/").reduce(into: [Substring]()) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// How a path is written in a file that lies in `folder`; both from the root: "../web/a.html".
  public static func between(_ folder: String, _ path: String) -> String {
    let start = folder.split(separator: "/")
    let end = path.split(separator: "/")
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: start.count - shared)
    return (up + end[shared...]).joined(separator: "/")
  }
}
