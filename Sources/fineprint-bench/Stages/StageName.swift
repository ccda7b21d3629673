/// A stage of a check, in the order of the work.
enum StageName: String, CaseIterable, Sendable {
  case discover, read, decode, digest, parse, style, blocks, choose, normalise, scan, extract, check,
    reconcile, report

  var about: String {
    switch self {
    case .discover: "paths and manifests to campaigns"
    case .read: "bytes of the files"
    case .decode: "bytes to UTF-8"
    case .digest: "SHA-256 of each file"
    case .parse: "lines to documents, markup to a tree"
    case .style: "the cascade on both screens"
    case .blocks: "a tree and its looks to a document"
    case .choose: "language and country, where no pack is named"
    case .normalise: "folding"
    case .scan: "all literals, in one pass"
    case .extract: "claims, without the two before"
    case .check: "rules of one document"
    case .reconcile: "channels and filing side by side"
    case .report: "findings in order, as JSON"
    }
  }
}
