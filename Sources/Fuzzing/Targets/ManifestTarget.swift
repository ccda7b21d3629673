import Campaigns
import Documents
import YAML

/// A file that says what a campaign or a project is.
enum ManifestTarget {
  static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
    let manifest = ManifestReader.read(bytes, path: "fuzz/campaign.yaml")
    try ProblemInvariants.check(manifest.problems, bytes)
    try ProblemInvariants.check(manifest.notes, bytes)
    let again = ManifestReader.read(bytes, path: "fuzz/campaign.yaml")
    try hold(
      manifest.problems == again.problems && manifest.channels == again.channels,
      "the manifest differs when it is read again")
    for pattern in manifest.channels.flatMap(\.files) { try check(Glob(pattern.text)) }
    try ProblemInvariants.check(ManifestReader.offers(bytes).problems, bytes)
    let project = ProjectConfiguration.read(bytes, path: "fineprint.yaml")
    try ProblemInvariants.check(project.problems, bytes)
    for channel in project.configuration.channels { try check(channel.glob) }
    _ = project.configuration.channel(of: "web/index.html")
  }

  /// A pattern without wildcards matches the path that it writes.
  private static func check(_ glob: Glob) throws(BrokenInvariant) {
    for path in paths { _ = glob.matches(path) }
    let isPlain = glob.pattern.unicodeScalars.allSatisfy { !"*?[]\\".unicodeScalars.contains($0) }
    try hold(!isPlain || glob.isLiteral, "\(glob.pattern) is taken for a pattern")
    try hold(
      !isPlain || glob.matches(Path.normalized(glob.pattern, workingDirectory: ""))
        || glob.pattern.contains(".."), "\(glob.pattern) does not match itself")
  }

  private static let paths = [
    "index.html", "web/index.html", "a/b/c/d/e/f/g/h/i/j.txt", ".hidden/x",
    String(repeating: "a", count: 300),
    "宣传/单页.html",
  ]
}
