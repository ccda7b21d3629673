public import Documents

/// A file as a reader sees it, for programs: "fineprint-inspect/1".
public struct InspectJSON: Sendable {
  private let path: String
  private let documents: [Document]
  private let viewport: Viewport
  private let isPretty: Bool

  /// The documents of one file: one, or the records of a CSV.
  public init(path: String, documents: [Document], viewport: Viewport = .phone, isPretty: Bool = true) {
    self.path = path
    self.viewport = viewport
    self.documents = documents
    self.isPretty = isPretty
  }

  /// The report as UTF-8 with a line feed at its end.
  public func render() -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    writer.object { writer in
      writer.member("schema", "fineprint-inspect/1")
      writer.member("path", path)
      writer.member("viewport", viewport.rawValue)
      writer.key("runs")
      writer.array { writer in
        for document in documents {
          for run in InspectRun.runs(of: document, on: viewport) { writer.inspectRun(run, of: document) }
        }
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func inspectRun(_ run: InspectRun, of document: Document) {
    let span = document.sourceSpan(of: run.content)
    object { writer in
      writer.member("text", document.text(run.content))
      if let row = document.row { writer.member("row", row) }
      writer.object("span") { writer in
        writer.member("start", span.start)
        writer.member("end", span.end)
      }
      writer.member("line", document.source.position(at: span.start).line)
      writer.member("visible", run.hiddenBy == nil)
      writer.member("hiddenBy", run.hiddenBy?.rawValue)
      writer.look(run.look?.text)
      writer.member("block", document.blocks[run.block].path)
      writer.box(run.box)
    }
  }

  /// The look of a text; all null, with the reason, where the format tells none.
  private mutating func look(_ look: TextLook?) {
    member("fontSize", decimal: look?.fontSize)
    member("fontWeight", decimal: look?.fontWeight.map(Double.init))
    member("color", look?.colour?.description)
    member("background", look?.background?.description)
    member("contrast", decimal: look?.contrast)
    let gaps = look.map { $0.gaps.map(\.rawValue) } ?? ["not-styled"]
    if gaps.isEmpty {
      member("cannotTell", nil as String?)
    } else {
      key("cannotTell")
      array { writer in for gap in gaps { writer.string(gap) } }
    }
  }

  private mutating func box(_ box: Box?) {
    guard let box else { return member("box", nil as String?) }
    object("box") { writer in
      writer.member("x", decimal: box.x)
      writer.member("y", decimal: box.y)
      writer.member("width", decimal: box.width)
      writer.member("height", decimal: box.height)
    }
  }
}
