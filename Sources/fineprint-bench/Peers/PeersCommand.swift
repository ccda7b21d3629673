/// `fineprint-bench peers`: other programs and Fineprint on the same corpus in the same run.
enum PeersCommand {
  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: ["--size", "--runs", "--python"])
    for kind in arguments.corpora() where kind != .campaigns { compare(kind, arguments) }
  }

  private static func compare(_ kind: CorpusKind, _ arguments: BenchArguments) {
    let size = arguments.number("--size") ?? kind.stageSize
    let runs = arguments.number("--runs") ?? 3
    guard let folder = TemporaryFolder(), let rules = PeerRules(in: folder.path),
      let corpus = CorpusFolder(kind, size: size, in: folder.path),
      let part = CorpusFolder(kind, size: min(corpus.size, kind.fullSize / 50), in: "\(folder.path)/styles")
    else { BenchArguments.fail("the corpus cannot be written where temporary files belong") }
    defer {
      part.remove()
      corpus.remove()
      rules.remove()
      folder.remove()
    }
    let peers = PeerList(
      rules: rules, corpus: corpus, part: part, python: arguments.text("--python") ?? "python3")
    BenchArguments.put(
      "\(kind.rawValue): \(corpus.documents) documents, \(FiguresTable.decimal(Double(corpus.bytes) / 1e6)) MB\n"
        + row("program", ["s", "MB/s", "documents/s", "MB held"]))
    for peer in kind == .sms ? peers.forMessages : peers.forPages {
      show(peer, corpus, runs: runs)
    }
  }

  private static func show(_ peer: Peer, _ corpus: CorpusFolder, runs: Int) {
    guard let run = peer.measured(runs: runs) else {
      return BenchArguments.put(row(peer.name, ["not here"]))
    }
    let seconds = Double(max(1, run.nanoseconds)) / 1e9
    let cells = [
      "\((seconds * 1000).rounded() / 1000)",
      FiguresTable.decimal(Double(peer.bytes ?? corpus.bytes) / 1e6 / seconds),
      "\(Int(Double(peer.documents ?? corpus.documents) / seconds))",
      FiguresTable.decimal(Double(run.peakKilobytes) / 1024),
    ]
    BenchArguments.put(row(peer.name, cells))
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let gaps = cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
    return name + String(repeating: " ", count: max(0, 44 - name.count)) + gaps.joined() + "\n"
  }
}
