public import Documents
import HTML

/// What reading a source gave.
public struct IngestResult: Sendable {
  public var documents: [Document]
  public var problems: [IngestProblem]
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
  public static func read(_ source: SourceFile, channel: Channel) -> IngestResult {
    switch source.mediaType {
    case .plainText:
      IngestResult(documents: PlainTextReader(source: source, channel: channel).documents(), problems: [])
    case .markdown:
      IngestResult(documents: [MarkdownReader.document(from: source, channel: channel)], problems: [])
    case .csv, .tsv: RecordReader.read(source, channel: channel)
    case .html:
      IngestResult(documents: [page(source, channel)], problems: [])
    }
  }

  private static func page(_ source: SourceFile, _ channel: Channel) -> Document {
    guard let tree = try? HTMLReader.tree(source.text) else {
      return PlainTextReader(source: source, channel: .web).documents()[0]
    }
    let view = PageView(phone: InterimLooks.looks(tree), desktop: nil)
    return PageReader.document(from: source, tree: tree, view: view, channel: channel)
  }

  /// The documents of a source.
  public static func documents(from source: SourceFile, channel: Channel) -> [Document] {
    read(source, channel: channel).documents
  }
}
