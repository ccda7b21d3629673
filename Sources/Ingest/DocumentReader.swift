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
  /// `sheets` has the bytes of a style sheet that a page links by its `href`, or nil.
  public static func read(
    _ source: SourceFile, channel: Channel, sheets: (String) -> [UInt8]? = { _ in nil }
  ) -> IngestResult {
    switch source.mediaType {
    case .plainText:
      IngestResult(documents: PlainTextReader(source: source, channel: channel).documents(), problems: [])
    case .markdown:
      IngestResult(documents: [MarkdownReader.document(from: source, channel: channel)], problems: [])
    case .csv, .tsv: RecordReader.read(source, channel: channel)
    case .html:
      IngestResult(documents: [page(source, channel, sheets)], problems: [])
    }
  }

  private static func page(
    _ source: SourceFile, _ channel: Channel, _ sheets: (String) -> [UInt8]?
  ) -> Document {
    guard let tree = try? HTMLReader.tree(source.text) else {
      return PlainTextReader(source: source, channel: .web).documents()[0]
    }
    let looks = StyleEngine(tree: tree, sheets: sheets).looks(in: [.phone, .desktop])
    let isAlike = looks[0].lookOfNode == looks[1].lookOfNode && looks[0].looks == looks[1].looks
    return page(source, tree, phone: looks[0], desktop: isAlike ? nil : looks[1], channel: channel)
  }

  /// The document of a page whose looks are known; `desktop` is nil where both screens show the same.
  public static func page(
    _ source: SourceFile, _ tree: HTMLTree, phone: PageLooks, desktop: PageLooks?, channel: Channel
  ) -> Document {
    PageReader.document(
      from: source, tree: tree, view: PageView(phone: phone, desktop: desktop), channel: channel)
  }

  /// The documents of a source.
  public static func documents(from source: SourceFile, channel: Channel) -> [Document] {
    read(source, channel: channel).documents
  }
}
