import JSON
import Reports

extension Server {
  /// Carries out a command of a code action.
  func execute(_ params: JSONValue) throws(ResponseError) -> Outgoing.Body {
    let name = params["command"].text ?? ""
    let arguments = params["arguments"].texts
    switch ServerCommand(rawValue: name) {
    case .openLaw: try openLaw(arguments)
    case .show: try show(arguments)
    case nil: throw ResponseError(.invalidParams, "unknown command \(name)")
    }
    return { $0.null() }
  }

  /// Only what a law is published at is opened, whatever a client sends.
  private func openLaw(_ arguments: [String]) throws(ResponseError) {
    guard let address = arguments.first,
      address.hasPrefix("https://") || address.hasPrefix("http://")
    else { throw ResponseError(.invalidParams, "the address of a law is missing") }
    if client.opensDocuments {
      ask("window/showDocument") { writer in
        writer.member("uri", address)
        writer.member("external", true)
      }
    } else {
      put(
        Outgoing.notification("window/showMessage") { writer in
          writer.member("type", 3)
          writer.member("message", address)
        })
    }
  }

  private func show(_ arguments: [String]) throws(ResponseError) {
    guard arguments.count == 3, path(arguments[0]) != nil, let line = Int(arguments[1]),
      let character = Int(arguments[2])
    else { throw ResponseError(.invalidParams, "a URI, a line and a column are needed") }
    let place = TextPosition(line: line, character: character)
    ask("window/showDocument") { writer in
      writer.member("uri", arguments[0])
      writer.member("takeFocus", true)
      writer.range("selection", TextRange(start: place, end: place))
    }
  }
}
