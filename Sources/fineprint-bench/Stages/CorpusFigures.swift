/// What one corpus costs, stage by stage and as a whole.
struct CorpusFigures {
  var corpus: CorpusKind
  var documents: Int
  var bytes: Int
  var findings = 0
  var passes = 0
  /// In the order of the work.
  var stages: [(name: StageName, figures: StageFigures)] = []
  /// By the number of jobs.
  var whole: [WholeRun] = []

  init(corpus: CorpusKind, documents: Int, bytes: Int) {
    self.corpus = corpus
    self.documents = documents
    self.bytes = bytes
  }

  var stageNanoseconds: Int { stages.reduce(0) { $0 + $1.figures.nanoseconds } }
}
