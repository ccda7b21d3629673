import Campaigns
import Documents
import JSON
import Linting
import Policies
import Reports

extension Server {
  /// The words that may be written at a place of a manifest, a configuration or a policy.
  func completion(_ params: JSONValue) throws(ResponseError) -> Outgoing.Body {
    guard let position = TextPosition(params["position"]),
      let document = params["textDocument"]["uri"].text.flatMap({ documents[$0] })
    else { throw ResponseError(.invalidParams, "the document is not open, or there is no position") }
    let offset = document.text.offset(of: position, client.encoding)
    guard let root = shape(of: document), let place = YAMLPlace.found(offset, in: document.text),
      let shape = root.at(place.path)
    else { return { $0.null() } }
    let words = CompletionWords(self, document, place)
    let items = words.items(shape)
    let range = document.text.range(of: words.range(shape), client.encoding)
    return { writer in
      writer.object { writer in
        writer.member("isIncomplete", items.count > Server.completionLimit)
        writer.array("items", Array(items.prefix(Server.completionLimit))) { $0.completionItem($1, range) }
      }
    }
  }

  /// Items of one answer.
  private static let completionLimit = 1_000

  /// What a file may hold; nil for one that is no YAML of Fineprint.
  func shape(of document: OpenDocument) -> YAMLShape? {
    switch document.kind {
    case .configuration:
      return Path.name(document.path) == ManifestReader.fileName ? .manifest : .configuration
    case .policy(let place):
      let relative = place.relative(document.path)
      switch relative.prefix(while: { $0 != "/" }) {
      case "pack.yaml": return .pack
      case "laws": return .law
      case "vocabulary", "facts": return .vocabularyFile
      case "rules": return .rule(of: document.text.value(ofKey: "check").flatMap(CheckKind.init))
      default: return nil
      }
    case .document: return nil
    case .other:
      guard Path.name(document.path) == RecordFile.suppressions.name else { return nil }
      return .suppressions(isList: document.text.bytes.first == UInt8(ascii: "-"))
    }
  }

  /// A pack under work, compiled on demand; nil where it cannot be.
  func pack(of document: OpenDocument) -> PolicySet? {
    guard let place = document.pack else { return nil }
    if packs[place] == nil { packs[place] = try? workspace.judge(place, rulesOf: []) }
    return packs[place]?.policies
  }

  /// What a key or an article of a YAML file means, for the pointer.
  func note(in document: OpenDocument, at offset: Int) -> (text: String, range: Range<Int>)? {
    guard let root = shape(of: document), let place = YAMLPlace.found(offset, in: document.text),
      !place.range.isEmpty, let shape = root.at(place.path)
    else { return nil }
    let word = String(decoding: document.text.bytes[place.range], as: UTF8.self)
    let language = language ?? generalLanguage
    if place.role == .key {
      return shape.keys.first { $0.name == word }.map { ($0.note.text(in: language), place.range) }
    }
    let words = CompletionWords(self, document, place)
    return words.law(named: word, shape.single).map { (LawNote.text($0, in: language), place.range) }
  }
}

extension YAMLPlace {
  /// The place of a byte of an open text.
  static func found(_ offset: Int, in text: LinedText) -> YAMLPlace? {
    YAMLScanner.place(of: offset, in: text.bytes)
  }
}

extension LinedText {
  /// The scalar of a key that begins a line.
  fileprivate func value(ofKey key: String) -> String? {
    let head = Array("\(key):".utf8)
    let line = lineStarts.indices.first { bytes[lineStarts[$0]...].starts(with: head) }
    return line.map {
      text(ofLine: $0).dropFirst(key.count + 1).split { " \"'#".contains($0) }.first.map(String.init) ?? ""
    }
  }
}
