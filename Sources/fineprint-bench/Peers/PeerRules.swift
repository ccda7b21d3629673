import Glibc

/// The same words and expressions in the form of each program, in a folder.
struct PeerRules {
  let folder: String
  var terms: String { "\(folder)/terms.txt" }
  /// Words and expressions, a line each.
  var all: String { "\(folder)/all.txt" }
  var script: String { "\(folder)/peers.py" }
  var valeConfiguration: String { "\(folder)/vale.ini" }
  private var styles: String { "\(folder)/styles" }

  /// Nil where they cannot be written.
  init?(in folder: String) {
    self.folder = folder
    for path in [styles, "\(styles)/Boasts"] { guard unsafe mkdir(path, 0o755) == 0 else { return nil } }
    for (path, text) in texts { guard PeerRules.write(text, to: path) else { return nil } }
  }

  private var texts: [(path: String, text: String)] {
    [
      (terms, lines(BoastWords.terms)), (all, lines(BoastWords.terms + BoastExpressions.all)),
      ("\(folder)/expressions.txt", lines(BoastExpressions.all)),
      (script, String(decoding: PackageResources.peers_py, as: UTF8.self)),
      (
        valeConfiguration,
        "StylesPath = \(styles)\nMinAlertLevel = warning\n\n[*.{txt,html}]\nBasedOnStyles = Boasts\n"
      ),
      // An alternation takes the first that fits, so that longer words stand first.
      ("\(styles)/Boasts/Terms.yml", style(BoastWords.terms.sorted { $0.utf8.count > $1.utf8.count })),
      ("\(styles)/Boasts/Expressions.yml", style(BoastExpressions.all)),
    ]
  }

  private func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") + "\n" }

  private func style(_ tokens: [String]) -> String {
    "extends: existence\nmessage: \"claim: '%s'\"\nlevel: warning\nnonword: true\ntokens:\n"
      + tokens.map { "  - '\($0)'\n" }.joined()
  }

  static func write(_ text: String, to path: String) -> Bool {
    guard let stream = unsafe fopen(path, "w") else { return false }
    defer { unsafe _ = fclose(stream) }
    return unsafe fputs(text, stream) >= 0
  }

  /// Takes away what was written.
  func remove() {
    for (path, _) in texts { unsafe unlink(path) }
    for path in ["\(styles)/Boasts", styles] { unsafe rmdir(path) }
  }
}
