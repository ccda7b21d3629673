import Documents

/// A reader of foreign bytes, with all that must hold whatever it is given.
///
/// The fuzzer gives it bytes without end, the tests what was once found; the reader itself may neither trap nor hang.
public enum FuzzTarget: String, Sendable, CaseIterable {
  case html, css, encodings, csv, markdown
  case policy = "policy-yaml"
  case manifest, claims, lsp, suppressions, cache

  /// Reads an input as the program would; throws where the outcome breaks what holds for every input.
  public func check(_ input: [UInt8]) throws(BrokenInvariant) {
    switch self {
    case .html: try SourceTarget.check(input, .html)
    case .css: try StyleTarget.check(input)
    case .encodings: try EncodingTarget.check(input)
    case .csv: try TableTarget.check(input)
    case .markdown: try SourceTarget.check(input, .markdown)
    case .policy: try PolicyTarget.check(input)
    case .manifest: try ManifestTarget.check(input)
    case .claims: try ClaimTarget.check(input)
    case .lsp: try ServerTarget.check(input)
    case .suppressions: try RecordTarget.check(input)
    case .cache: try CacheTarget.check(input)
    }
  }
}
