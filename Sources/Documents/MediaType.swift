/// The formats that Fineprint reads.
public enum MediaType: String, Sendable, CaseIterable {
  case plainText = "text/plain"
  case markdown = "text/markdown"
  case csv = "text/csv"
  case tsv = "text/tab-separated-values"
  case html = "text/html"

  /// The media type that a file's name tells, or nil where it tells none that is read.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }
}
