/// The programs that are compared on a corpus, and Fineprint.
struct PeerList {
  let rules: PeerRules
  let corpus: CorpusFolder
  /// A smaller corpus for those that need minutes for the whole one.
  let part: CorpusFolder
  let python: String

  var forMessages: [Peer] {
    let file = "\(corpus.path)/sms.txt"
    return own + [
      Peer("wc -l", "wc", ["-l", file]),
      Peer("grep -F, 500 terms", "grep", ["-F", "-c", "-f", rules.terms, file]),
      Peer("ripgrep, 560 patterns, lines", "rg", ["-c", "-f", rules.all, file]),
      Peer("ripgrep, 560 patterns, JSON", "rg", ["--json", "-f", rules.all, file]),
      library("Hyperscan, 560 patterns (Python)", "raw+hyperscan", file),
      library("google-re2, a set of 560 (Python)", "raw+re2", file),
      library("pyahocorasick and re (Python)", "raw+ahocorasick", file),
      vale("\(part.path)/sms.txt"),
    ]
  }

  var forPages: [Peer] {
    let files = (0..<corpus.size).map { "\(corpus.path)/\(corpus.pageName($0))" }
    return own + [
      Peer("ripgrep, 560 patterns, raw bytes", "rg", ["-c", "-f", rules.all] + files),
      Peer("xmllint --html --noout", "xmllint", ["--html", "--noout"] + files),
      library("selectolax (lexbor) parse (Python)", "selectolax+none", corpus.path),
      library("selectolax and Hyperscan (Python)", "selectolax+hyperscan", corpus.path),
      library("lxml (libxml2) parse (Python)", "lxml+none", corpus.path),
      library("lxml and Hyperscan (Python)", "lxml+hyperscan", corpus.path),
      vale(part.path),
    ]
  }

  private var own: [Peer] {
    [1, 2].map { jobs in
      var peer = Peer(
        "fineprint check --jobs \(jobs)", ProgramRun.sibling("fineprint"),
        WholeRun.arguments(corpus.path, jobs: jobs))
      peer.statuses = [0]
      return peer
    }
  }

  private func library(_ name: String, _ mode: String, _ path: String) -> Peer {
    var peer = Peer(name, python, [rules.script, mode, rules.folder, path])
    peer.statuses = [0]
    return peer
  }

  private func vale(_ path: String) -> Peer {
    var peer = Peer(
      "Vale, the first \(part.size)", "vale",
      ["--config", rules.valeConfiguration, "--output", "JSON", "--no-exit", path])
    peer.bytes = part.bytes
    peer.documents = part.documents
    return peer
  }
}
