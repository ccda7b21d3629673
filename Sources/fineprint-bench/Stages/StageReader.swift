import Campaigns
import Documents
import Encodings
import HTML
import Ingest
import Styling

/// Reads the files of a campaign into documents, stage by stage.
struct StageReader {
  /// The campaign's.
  let folder: String
  private let fileSystem = FileSystem()
  private static let limit = 64 << 20

  init(folder: String) { self.folder = folder }

  mutating func documents(of file: CampaignFile, _ meter: inout StageMeter) -> [Document] {
    let type = MediaType(fileName: file.path) ?? .plainText
    let bytes = meter.measure(.read, bytes: 0) { self.bytes(of: file.path) }
    meter.add(bytes: bytes.count, to: .read)
    let decoded = meter.measure(.decode, bytes: bytes.count) {
      SourceDecoder.decode(bytes, isHTML: type == .html)
    }
    let digest = meter.measure(.digest, bytes: bytes.count) { Digest.sha256(bytes) }
    let source = meter.measure(.parse, bytes: bytes.count) {
      SourceFile(
        path: file.path, text: decoded.text, mediaType: type, encoding: decoded.encoding, digest: digest)
    }
    guard type == .html else {
      return meter.measure(.parse, bytes: 0) {
        DocumentReader.documents(from: source, channel: file.channel)
      }
    }
    return [page(source, file.channel, &meter)].compactMap { $0 }
  }

  /// The documents of messages, one a line.
  static func messages(_ bytes: [UInt8]) -> [Document] {
    DocumentReader.documents(
      from: SourceFile(path: "sms.txt", text: bytes, mediaType: .plainText), channel: .sms)
  }

  private func page(_ source: SourceFile, _ channel: Channel, _ meter: inout StageMeter) -> Document? {
    let count = source.text.count
    guard let tree = meter.measure(.parse, bytes: 0, { try? HTMLReader.tree(source.text) }) else {
      return nil
    }
    let looks = meter.measure(.style, bytes: count) {
      StyleEngine(tree: tree, sheets: sheet).looks(in: [.phone, .desktop])
    }
    return meter.measure(.blocks, bytes: count) {
      let isAlike = looks[0].lookOfNode == looks[1].lookOfNode && looks[0].looks == looks[1].looks
      return DocumentReader.page(
        source, tree, phone: looks[0], desktop: isAlike ? nil : looks[1], channel: channel
      ).documents.first
    }
  }

  /// A linked sheet, which lies beside the page.
  private func sheet(_ address: String) -> [UInt8]? {
    let name = address.prefix { $0 != "?" }
    return SourceDecoder.decode(bytes(of: "\(folder)/\(name)"), isHTML: false).text
  }

  private func bytes(of path: String) -> [UInt8] {
    (try? fileSystem.read(path, limit: StageReader.limit)) ?? []
  }
}
