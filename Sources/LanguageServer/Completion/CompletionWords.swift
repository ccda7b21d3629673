import Campaigns
import Claims
import Documents
import Findings
import Linting
import Policies

/// The words that fit a place, from the tables and from what the project knows.
struct CompletionWords {
  private let server: Server
  private let document: OpenDocument
  private let place: YAMLPlace

  init(_ server: Server, _ document: OpenDocument, _ place: YAMLPlace) {
    self.server = server
    self.document = document
    self.place = place
  }

  private var language: Language { server.language ?? server.generalLanguage }

  /// Bytes that a word replaces: of kinds that are set side by side with `|` only the one at the pointer.
  func range(_ shape: YAMLShape) -> Range<Int> {
    guard case .words(.kinds) = shape.single, let bar = place.prefix.lastIndex(of: "|") else {
      return place.range
    }
    let head = place.prefix[...bar].utf8.count
    let rest = document.text.bytes[(place.range.lowerBound + head)..<place.range.upperBound]
    let end = rest.firstIndex(of: UInt8(ascii: "|")) ?? rest.endIndex
    return rest.startIndex..<end
  }

  /// The keys or values that a shape allows at the place.
  func items(_ shape: YAMLShape) -> [CompletionItem] {
    switch place.role {
    case .key: keys(shape)
    case .value: values(shape)
    case .either: keys(shape) + values(shape)
    }
  }

  private func keys(_ shape: YAMLShape) -> [CompletionItem] {
    let present = String(decoding: document.text.bytes[place.range], as: UTF8.self)
    let after = document.text.bytes[place.range.upperBound...].prefix(2)
    let hasColon = after.first { $0 != UInt8(ascii: "\"") } == UInt8(ascii: ":")
    let required = Set(requiredKeys)
    return shape.keys.filter { place.siblings[$0.name] == nil || $0.name == present }.map { key in
      CompletionItem(
        label: key.name, kind: .property, detail: key.note.text(in: language),
        text: hasColon ? key.name : "\(key.name): ", rank: required.contains(key.name) ? 0 : 1)
    }
  }

  /// The keys without which the check of a rule has nothing to do.
  private var requiredKeys: [String] {
    guard place.path.isEmpty, let check = place.siblings["check"].flatMap(CheckKind.init) else { return [] }
    return check.parameters.required
  }

  private func values(_ shape: YAMLShape) -> [CompletionItem] {
    switch shape.single {
    case .choice(let words): return words.map { item($0, .constant) }
    case .words(let source): return words(source)
    default: return []
    }
  }

  private func item(
    _ word: String, _ kind: CompletionItem.Kind, _ detail: String = "", _ documentation: String = ""
  ) -> CompletionItem {
    CompletionItem(
      label: word, kind: kind, detail: detail, documentation: documentation,
      text: YAMLScalarText.scalar(word, isQuoted: place.isQuoted))
  }

  private func words(_ source: CompletionSource) -> [CompletionItem] {
    switch source {
    case .packs: return server.workspace.packs(beside: document.pack).map { item($0, .value) }
    case .channels: return Channel.all.map { item($0.name, .constant) }
    case .rules: return rules
    case .rulesAndCategories: return rules + Category.allCases.map { item($0.rawValue, .constant) }
    case .files: return files.map { item($0, .file) }
    case .laws: return laws.map { item($0.id, .reference, $0.title.text(in: language)) }
    case .articles:
      let law = laws.first { $0.id == place.siblings["ref"] }
      return (law?.articles ?? []).map { item($0.number, .reference, $0.phrase) }
    case .kinds:
      let known = (server.pack(of: document)?.lexicon.kinds ?? []).union(PolicySet.builtIn)
      return known.map(\.name).sorted().map { item($0, .value) }
    case .vocabularies:
      let all = server.pack(of: document)?.packs.flatMap(\.vocabularies) ?? []
      return Set(all.map(\.definition.id)).sorted().map { item($0, .value) }
    }
  }

  /// Rules of the packs that judge here.
  private var rules: [CompletionItem] {
    let sets = server.pack(of: document).map { [$0] } ?? server.workspace.loadedPolicies()
    var seen: Set<String> = []
    return sets.flatMap(\.rules).filter { seen.insert($0.name).inserted }
      .sorted { $0.name < $1.name }
      .map { item($0.name, .reference, $0.title.text(in: language), $0.message.text(in: language)) }
  }

  private var laws: [Law] { server.pack(of: document)?.packs.flatMap(\.laws) ?? [] }

  /// How deep folders are looked into, and how many files are told.
  private static let depth = 3
  private static let fileLimit = 500

  /// Documents of the manifest's folder, by their paths in it.
  private var files: [String] {
    let folder = Path.parent(document.path)
    var found: [String] = []
    func collect(_ below: String, depth: Int) {
      let entries = (try? server.workspace.fileSystem.list(Path.join(folder, below))) ?? []
      for entry in entries where !entry.name.hasPrefix(".") && found.count < CompletionWords.fileLimit {
        let path = below.isEmpty ? entry.name : "\(below)/\(entry.name)"
        switch entry.kind {
        case .success(.file) where MediaType(fileName: entry.name) != nil: found.append(path)
        case .success(.folder) where depth < CompletionWords.depth: collect(path, depth: depth + 1)
        default: break
        }
      }
    }
    collect("", depth: 1)
    return found
  }

  /// The article that a word of a rule names: an instrument's first, or that of the instrument beside it.
  func law(named word: String, _ shape: YAMLShape) -> CitedLaw? {
    guard case .words(let source) = shape else { return nil }
    let (instrument, number) =
      switch source {
      case .laws: (word, place.siblings["article"])
      case .articles: (place.siblings["ref"] ?? "", word as String?)
      default: ("", nil as String?)
      }
    guard let law = laws.first(where: { $0.id == instrument }),
      let article = law.articles.first(where: { $0.number == number }) ?? law.articles.first
    else { return nil }
    return CitedLaw(CitedArticle(law: law, article: article))
  }
}
