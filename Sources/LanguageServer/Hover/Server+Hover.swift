import Documents
import Findings
import JSON
import Reports

extension Server {
  /// What stands under the pointer: findings with their law and mend, else what a key or an article means.
  func hover(_ params: JSONValue) throws(ResponseError) -> Outgoing.Body {
    let (document, offset) = try place(params)
    let findings = document.notices.filter { $0.finding != nil && $0.touches(offset) }.sorted {
      ($0.range.count, $0.range.lowerBound) < ($1.range.count, $1.range.lowerBound)
    }
    guard let first = findings.first else {
      guard let note = note(in: document, at: offset) else { return { $0.null() } }
      return hoverBody(note.text, document.text.range(of: note.range, client.encoding))
    }
    let notes = findings.prefix(Server.hoverLimit).compactMap(\.finding).map {
      FindingNote($0, language: language).render(asMarkdown: client.readsMarkdown)
    }
    let rule = client.readsMarkdown ? "\n\n---\n\n" : "\n\n"
    return hoverBody(
      notes.joined(separator: rule), document.text.range(of: first.range, client.encoding))
  }

  /// Findings that one hover tells.
  private static let hoverLimit = 4

  private func hoverBody(_ text: String, _ range: TextRange) -> Outgoing.Body {
    let kind = client.readsMarkdown ? "markdown" : "plaintext"
    return { writer in
      writer.object { writer in
        writer.object("contents") { writer in
          writer.member("kind", kind)
          writer.member("value", text)
        }
        writer.range("range", range)
      }
    }
  }

  /// The open text and the byte that a request speaks of, judged at its present state.
  func place(_ params: JSONValue) throws(ResponseError) -> (document: OpenDocument, offset: Int) {
    guard let position = TextPosition(params["position"]) else {
      throw ResponseError(.invalidParams, "there is no position")
    }
    let document = try judgedDocument(params)
    return (document, document.text.offset(of: position, client.encoding))
  }

  /// The open text that a request speaks of; a change that waits to be judged is judged first.
  func judgedDocument(_ params: JSONValue) throws(ResponseError) -> OpenDocument {
    guard let uri = params["textDocument"]["uri"].text, documents[uri] != nil else {
      throw ResponseError(.invalidParams, "the document is not open")
    }
    if schedule.changed.contains(uri) {
      schedule.removeChanged(uri)
      judge(uri)
    }
    tell()
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "the document is not open")
    }
    return document
  }
}

extension Notice {
  /// Whether a byte lies in it or right behind it.
  func touches(_ offset: Int) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
}
