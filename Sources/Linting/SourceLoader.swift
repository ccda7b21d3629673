import Campaigns
import Documents
import Encodings
import Findings
import Ingest

/// Reads a file of a campaign into documents.
struct SourceLoader: Sendable {
  let fileSystem: FileSystem
  let limits: Limits
  let standardInput: [UInt8]?
  /// Shows pages; nil leaves them to the static engine.
  let renderer: PageRenderer?
  /// Threads that share the messages of one file.
  var jobs = 1

  struct Loaded: Sendable {
    var documents: [Document] = []
    var errors: [RunError] = []
    var notes: [RunError] = []
  }

  /// `folder` is the campaign's: style sheets outside it are not read.
  func load(_ file: CampaignFile, in folder: String) -> Loaded {
    let isStandardInput = file.path == CampaignDiscovery.standardInput
    let type = MediaType(fileName: file.path) ?? .plainText
    let limit = limits[type == .html ? .pageSize : .textSize]
    do throws(FileError) {
      let bytes = isStandardInput ? standardInput ?? [] : try fileSystem.read(file.path, limit: limit)
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
      return load(bytes, file, isStandardInput ? SourceLoader.guess(bytes) : type, folder)
    } catch {
      return Loaded(errors: [RunError(path: file.path, message: error.message)])
    }
  }

  private func load(_ bytes: [UInt8], _ file: CampaignFile, _ type: MediaType, _ folder: String) -> Loaded {
    let decoded = decoded(bytes, file.path, type)
    let source = SourceFile(
      path: file.path, text: decoded.text, mediaType: type, encoding: decoded.encoding,
      digest: Digest.sha256(bytes))
    var loaded = Loaded()
    if type == .html, let renderer {
      let shown = renderer.document(of: source, channel: file.channel, in: folder, limits: limits)
      loaded = Loaded(
        documents: shown.document.map { [$0] } ?? [], errors: shown.errors, notes: shown.notes)
    }
    let sheets = LinkedSheets(fileSystem: fileSystem, page: file.path, folder: folder)
    // A page that the browser could not show is still judged by the static engine.
    let result =
      loaded.documents.isEmpty
      ? DocumentReader.read(source, channel: file.channel, limits: limits, jobs: jobs, sheets: sheets.bytes)
      : IngestResult(documents: loaded.documents, problems: [])
    loaded.documents = result.documents
    if result.problems.isEmpty, !result.documents.contains(where: { !$0.blocks.isEmpty }) {
      loaded.errors.append(
        RunError(
          path: file.path, line: 1, column: 1,
          message: LocalizedText(zh: "文件是空的，没有可检查的文字", en: "the file is empty: there is no text to check")))
    }
    if let first = decoded.firstReplacement {
      let place = source.position(at: first)
      loaded.errors.append(
        RunError(
          path: file.path, line: place.line, column: place.column,
          message: LocalizedText(
            zh: "有 \(decoded.replacements) 处字节不是有效的 \(decoded.encoding)，按 U+FFFD 读；请另存为 UTF-8",
            en:
              "\(decoded.replacements) bytes are no valid \(decoded.encoding), read as U+FFFD; save the file as UTF-8"
          )))
    }
    loaded.errors += result.problems.map { RunError($0, in: file.path) }
    return loaded
  }

  /// What an editor holds is decoded already, whatever a page says of its encoding.
  private func decoded(_ bytes: [UInt8], _ path: String, _ type: MediaType) -> DecodedText {
    guard fileSystem.openText(of: path) != nil else {
      return SourceDecoder.decode(bytes, isHTML: type == .html)
    }
    return SourceDecoder.decodeUTF8(bytes)
  }

  /// Standard input that begins with markup is a page.
  private static func guess(_ bytes: [UInt8]) -> MediaType {
    let head = bytes.prefix(1024).filter { $0 > 0x20 }.prefix(14)
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype") || text.hasPrefix("<html") ? .html : .plainText
  }
}

extension RunError {
  init(_ problem: IngestProblem, in path: String) {
    self.init(path: path, line: problem.line, column: 1, message: problem.message)
  }
}
