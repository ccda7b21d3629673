/// `fineprint-bench corpus FOLDER`: writes the corpora, always the same.
enum CorpusCommand {
  static func run(_ words: ArraySlice<String>) {
    let arguments = BenchArguments(words, known: ["--sms", "--pages", "--campaigns"])
    guard arguments.operands.count == 1 else { BenchArguments.fail("corpus needs a folder") }
    for (kind, option) in zip(CorpusKind.standard, ["--sms", "--pages", "--campaigns"]) {
      let size = arguments.number(option) ?? kind.fullSize
      guard let corpus = CorpusFolder(kind, size: size, in: arguments.operands[0]) else {
        BenchArguments.fail("\(arguments.operands[0])/\(kind.rawValue) cannot be written")
      }
      print("\(corpus.path): \(corpus.documents) documents, \(corpus.bytes) bytes")
    }
  }
}
