import HTML

/// Events as one line: tags as `<p a=v>` and `</p>`, what the source does not write in `{}`, text that is not
/// verbatim in `[]`, comments as `(text)`.
func dump(_ source: String) throws -> String {
  try dump(HTMLReader.read(Array(source.utf8)))
}

func dump(_ events: [HTMLEvent]) -> String {
  var result = ""
  var previous = ""
  for event in events {
    switch event {
    case .start(let element):
      let attributes = element.attributes.map { $0.value.isEmpty ? " \($0.name)" : " \($0.name)=\($0.value)" }
      let tag = element.name + attributes.joined()
      result += element.source.isEmpty ? "{\(tag)}" : "<\(tag)>"
      previous = element.name
      continue
    case .end(let name, let source):
      let isVoid = previous == name && HTMLVocabulary.voidElements.contains(name)
      if !isVoid { result += source.isEmpty ? "{/\(name)}" : "</\(name)>" }
    case .text(let text):
      let string = String(decoding: text.bytes, as: UTF8.self)
      result += text.isVerbatim ? string : "[\(string)]"
    case .comment(let text, _): result += "(\(text))"
    }
    previous = ""
  }
  return result
}

/// The same without the frame that every page gets.
func body(_ source: String) throws -> String {
  let whole = try dump(source)
  let start = "{html}{body}"
  let end = "{/body}{/html}"
  guard whole.hasPrefix(start), whole.hasSuffix(end) else { return whole }
  return String(whole.dropFirst(start.count).dropLast(end.count))
}
