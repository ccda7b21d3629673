import Documents
import Ingest

/// One line a block: kind, visibility, path, text, source span.
enum DocumentDump {
  static func lines(_ document: Document) -> [String] {
    document.blocks.map { block in
      let text = document.text(block.content).split(separator: "\n").joined(separator: "⏎")
      let reason =
        if case .hidden(let reason) = block.visibility { " hidden(\(reason.rawValue))" } else { "" }
      return "\(name(block.kind))\(reason) | \(block.path) | \(text)"
    }
  }

  /// The same with the relations between blocks.
  static func details(_ document: Document) -> [String] {
    zip(lines(document), document.blocks).map { line, block in
      var line = line
      if let heading = block.heading { line += " heading=\(heading)" }
      if let card = block.card { line += " card=\(card)" }
      if let cell = block.cell {
        line += " cell=\(cell.row),\(cell.column)"
        if let header = cell.columnHeader { line += " column=\(header)" }
        if let header = cell.rowHeader { line += " row=\(header)" }
      }
      return line
    }
  }

  static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .attribute(let name): "@\(name)"
    default: "\(kind)"
    }
  }

  /// Whether every verbatim run is the bytes of its source.
  static func isExact(_ document: Document) -> Bool {
    document.runs.allSatisfy { run in
      !run.isVerbatim || document.content[run.content] == document.source.text[run.source.range]
    }
  }
}

extension Document {
  /// The first document of a text.
  static func read(_ text: String, _ type: MediaType, _ channel: Channel = .web) -> Document {
    all(text, type, channel)[0]
  }

  static func all(_ text: String, _ type: MediaType, _ channel: Channel = .web) -> [Document] {
    DocumentReader.documents(
      from: SourceFile(path: "copy", text: Array(text.utf8), mediaType: type), channel: channel)
  }
}
