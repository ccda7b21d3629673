public import Documents
public import HTML
public import Styling

/// What reading a source gave.
public struct IngestResult: Sendable {
  public var documents: [Document]
  public var problems: [IngestProblem]

  public init(documents: [Document], problems: [IngestProblem]) {
    self.documents = documents
    self.problems = problems
  }
}

/// A fault of the source's structure that was read over.
public struct IngestProblem: Sendable, Hashable {
  /// Line of the source, from 1.
  public var line: Int
  public var message: LocalizedText
}

/// Turns decoded sources into documents; every source gives some.
public enum DocumentReader {
  /// Reads a source by its media type, with the faults that were met.
  ///
  /// `sheets` has the bytes of a style sheet that a page links by its `href`, or nil; `jobs` threads share the messages
  /// of a file.
  public static func read(
    _ source: SourceFile, channel: Channel, limits: Limits = Limits(), jobs: Int = 1,
    sheets: (String) -> [UInt8]? = { _ in nil }
  ) -> IngestResult {
    if let problem = LineLength.problem(of: source, limit: limits[.lineLength]) {
      return IngestResult(documents: [], problems: [problem])
    }
    switch source.mediaType {
    case .plainText:
      return IngestResult(
        documents: PlainTextReader(source: source, channel: channel, jobs: jobs).documents(), problems: [])
    case .markdown:
      return IngestResult(
        documents: [MarkdownReader.document(from: source, channel: channel)], problems: [])
    case .csv, .tsv: return RecordReader.read(source, channel: channel)
    case .html: return page(source, channel, limits, sheets)
    }
  }

  private static func page(
    _ source: SourceFile, _ channel: Channel, _ limits: Limits, _ sheets: (String) -> [UInt8]?
  ) -> IngestResult {
    guard let tree = try? HTMLReader.tree(source.text, attributeLimit: limits[.attributes]) else {
      let text = PlainTextReader(source: source, channel: .web).documents()[0]
      return IngestResult(documents: [text], problems: [])
    }
    let engine = StyleEngine(tree: tree, ruleLimit: limits[.styleRules], sheets: sheets)
    let looks = engine.looks(in: [.phone, .desktop])
    let isAlike = looks[0].lookOfNode == looks[1].lookOfNode && looks[0].looks == looks[1].looks
    var result = page(
      source, tree, phone: looks[0], desktop: isAlike ? nil : looks[1], channel: channel, limits: limits)
    if let problem = PageLimits.problem(rulesLeftOut: engine.rulesLeftOut, limits) {
      result.problems.append(problem)
    }
    return result
  }

  /// The document of a page whose looks are known; `desktop` is nil where both screens show the same.
  public static func page(
    _ source: SourceFile, _ tree: HTMLTree, phone: PageLooks, desktop: PageLooks?, channel: Channel,
    limits: Limits = Limits()
  ) -> IngestResult {
    let view = PageView(phone: phone, desktop: desktop)
    let (document, leftOut) = PageReader.document(
      from: source, tree: tree, view: view, channel: channel, nesting: limits[.nesting])
    return IngestResult(
      documents: [document], problems: PageLimits.problems(of: tree, source, textsLeftOut: leftOut, limits))
  }

  /// The documents of a source.
  public static func documents(from source: SourceFile, channel: Channel) -> [Document] {
    read(source, channel: channel).documents
  }
}
