import Campaigns
import Documents
import Linting

/// A text that the client holds, with what is known of it.
struct OpenDocument {
  enum Kind {
    /// A text of a campaign.
    case document
    /// `campaign.yaml` or `fineprint.yaml`.
    case configuration
    case policy(PackPlace)
    /// Something that others may read: a style sheet, a filed tariff.
    case other
  }

  let uri: String
  /// As the workspace knows it.
  let path: String
  let kind: Kind
  var version: Int
  var text: LinedText
  /// What the text says by itself, at its present state.
  var own: [Notice] = []
  /// What each campaign or pack adds, by its key; kept in its place until that is looked at again.
  var joint: [String: [Notice]] = [:]
  /// What the client was told last, and of which version.
  var told: (version: Int, notices: [Notice])?

  var notices: [Notice] {
    joint.keys.sorted().reduce(own) { all, key in
      all + (joint[key] ?? []).filter { !all.contains($0) }
    }
  }

  var isDocument: Bool { if case .document = kind { true } else { false } }
  var pack: PackPlace? { if case .policy(let place) = kind { place } else { nil } }

  /// Applies a change of the client; nil where it names no text.
  mutating func apply(_ change: TextChange, _ encoding: PositionEncoding) {
    let range = change.range.map { text.bytes(of: $0, encoding) } ?? 0..<text.bytes.count
    text.replace(range, with: change.text)
    own = own.compactMap { $0.moved(by: range, to: change.text.count) }
    joint = joint.mapValues { $0.compactMap { $0.moved(by: range, to: change.text.count) } }
  }
}

/// A piece of text that a client put in the place of another, or of the whole.
struct TextChange {
  var range: TextRange?
  var text: [UInt8]
}
