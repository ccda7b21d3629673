import Documents

/// Reads a page.
enum PageReader {
  static func document(from source: SourceFile, channel: Channel) -> Document {
    DocumentBuilder(source: source).document(channel: channel)
  }
}
