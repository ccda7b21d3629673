import JSON
import Reports

/// Figures for programs: "fineprint-bench/1".
enum FiguresJSON {
  static let schema = "fineprint-bench/1"

  static func render(_ corpora: [CorpusFigures]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", schema)
      writer.array("corpora", corpora) { writer, corpus in writer.object { write(corpus, &$0) } }
    }
    return writer.finish()
  }

  private static func write(_ corpus: CorpusFigures, _ writer: inout JSONWriter) {
    writer.member("corpus", corpus.corpus.rawValue)
    writer.member("documents", corpus.documents)
    writer.member("bytes", corpus.bytes)
    writer.member("findings", corpus.findings)
    writer.member("passes", corpus.passes)
    writer.array("stages", corpus.stages) { writer, stage in
      writer.object { writer in
        writer.member("stage", stage.name.rawValue)
        writer.member("nanoseconds", stage.figures.nanoseconds)
        writer.member("bytes", stage.figures.bytes)
        number("megabytesPerSecond", stage.figures.speed, &writer)
        writer.member("allocations", stage.figures.allocations)
        writer.member("allocatedBytes", stage.figures.allocated)
        writer.member("peakBytes", stage.figures.peak)
      }
    }
    writer.array("whole", corpus.whole) { writer, whole in
      writer.object { writer in
        writer.member("jobs", whole.jobs)
        writer.member("nanoseconds", whole.nanoseconds)
        writer.member("cpuNanoseconds", whole.cpuNanoseconds)
        number("megabytesPerSecond", whole.speed(corpus.bytes), &writer)
        number("documentsPerSecond", whole.rate(corpus.documents), &writer)
        writer.member("peakBytes", whole.peakKilobytes * 1024)
      }
    }
  }

  private static func number(_ name: String, _ value: Double?, _ writer: inout JSONWriter) {
    writer.key(name)
    if let value { writer.decimal(value) } else { writer.null() }
  }
}
