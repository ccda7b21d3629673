public import Documents

/// A file as a reader sees it, for programs: "fineprint-inspect/1".
public struct InspectJSON: Sendable {
  private let path: String
  private let documents: [Document]
  private let isPretty: Bool

  /// The documents of one file: one, or the records of a CSV.
  public init(path: String, documents: [Document], isPretty: Bool = true) {
    self.path = path
    self.documents = documents
    self.isPretty = isPretty
  }

  /// The report as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    writer.object { writer in
      writer.member("schema", "fineprint-inspect/1")
      writer.member("path", path)
      writer.member("viewport", "desktop")
      writer.key("runs")
      writer.array { writer in
        for document in documents { writer.runs(of: document) }
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func runs(of document: Document) {
    for block in document.blocks {
      for run in document.runs[block.runs] { self.run(run, in: block, of: document) }
    }
  }

  private mutating func run(_ run: TextRun, in block: Block, of document: Document) {
    object { writer in
      writer.member("text", document.text(run.content))
      if let row = document.row { writer.member("row", row) }
      writer.object("span") { writer in
        writer.member("start", run.source.start)
        writer.member("end", run.source.end)
      }
      writer.member("line", document.source.position(at: run.source.start).line)
      writer.member("visible", block.visibility.isVisible)
      writer.member("hiddenBy", block.visibility.reason?.rawValue)
      for property in ["fontSize", "fontWeight", "color", "background", "contrast"] {
        writer.member(property, nil)
      }
      writer.member("cannotTell", "not-styled")
      writer.member("block", block.path)
      writer.member("box", nil)
    }
  }
}

extension Visibility {
  /// Why the text is hidden, or nil.
  var reason: HiddenReason? { if case .hidden(let reason) = self { reason } else { nil } }
}
