import Glibc

/// Finds the machine's Chromium.
enum ChromiumLocator {
  /// Debian's `/usr/bin/chromium` is a script that prints errors of its own, so the program itself comes first.
  private static let places = [
    "/usr/lib/chromium/chromium", "/usr/lib/chromium-browser/chromium-browser", "/opt/google/chrome/chrome",
  ]
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]

  /// The program to run. `FINEPRINT_CHROMIUM` decides alone where it is set.
  static func find(_ chosen: String? = nil) throws(RenderingError) -> String {
    if let chosen = chosen ?? variable("FINEPRINT_CHROMIUM"), !chosen.isEmpty {
      guard isProgram(chosen) else { throw .browserMissing }
      return chosen
    }
    let folders = (variable("PATH") ?? "").split(separator: ":").map(String.init)
    let candidates = places + names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let found = candidates.first(where: isProgram) else { throw .browserMissing }
    return found
  }

  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
