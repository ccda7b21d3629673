import Campaigns
import Documents
import Encodings
import Policies
import Storing

/// Compiled packs on disk: loading them takes a tenth of the time of compiling them.
///
/// A file is found by what it was made of: the program, the packs that were asked for, and the state of every pack's
/// files on disk. It is not trusted: its checksum and every number in it are checked, and what is unsound counts as
/// absent. Several runs may share a folder, since a file appears whole or not at all.
struct PolicyCache: Sendable {
  /// Names what a compilation depends on.
  struct Key: Sendable, Hashable {
    /// 64 hexadecimal digits.
    let digits: String

    init(_ parts: [String]) { digits = Digest.sha256(Array(parts.joined(separator: "\u{1F}").utf8)) }
  }

  private static let magic = Array("fineprint-policies 4\n".utf8)
  private static let prefix = "policies-"
  /// Files that are kept.
  private static let capacity = 16
  private static let sizeLimit = 256 << 20

  private let fileSystem: FileSystem
  private let folder: String

  init(folder: String, fileSystem: FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  /// The policies of a key, or nil where none are stored or what is stored is unsound.
  func load(_ key: Key) -> PolicySet? {
    guard let bytes = try? fileSystem.read(path(key), limit: PolicyCache.sizeLimit) else { return nil }
    return PolicyCache.policies(in: bytes, key)
  }

  /// Stores policies; where the disk does not let it, the next run compiles again.
  func save(_ policies: PolicySet, _ key: Key) {
    do throws(WriteError) {
      try fileSystem.makeFolder(folder)
      try fileSystem.replace(path(key), with: PolicyCache.bytes(of: policies, key), isDurable: false)
    } catch {
      return
    }
    prune()
  }

  static func bytes(of policies: PolicySet, _ key: Key) -> [UInt8] {
    bytes(ofPayload: payload(of: policies), key)
  }

  static func payload(of policies: PolicySet) -> [UInt8] {
    var writer = StoredWriter()
    policies.store(in: &writer)
    return writer.content
  }

  static func bytes(ofPayload payload: [UInt8], _ key: Key) -> [UInt8] {
    var writer = StoredWriter()
    writer.bytes(magic)
    writer.bytes(key.digits.utf8)
    writer.word(Checksum.of(payload[...]))
    writer.bytes(payload)
    return writer.content
  }

  static func policies(in bytes: [UInt8], _ key: Key) -> PolicySet? {
    var reader = StoredReader(bytes)
    do throws(StoredError) {
      let start = magic.count + key.digits.utf8.count + 8
      guard try reader.bytes(magic.count).elementsEqual(magic),
        try reader.bytes(key.digits.utf8.count).elementsEqual(key.digits.utf8),
        try reader.word() == Checksum.of(bytes[start...])
      else { return nil }
      let policies = try PolicySet(from: &reader)
      return reader.isAtEnd ? policies : nil
    } catch {
      return nil
    }
  }

  private func path(_ key: Key) -> String { "\(folder)/\(PolicyCache.prefix)\(key.digits.prefix(32))" }

  /// Removes the files that were written longest ago.
  private func prune() {
    let names = ((try? fileSystem.list(folder)) ?? []).map(\.name).filter { $0.hasPrefix(PolicyCache.prefix) }
    guard names.count > PolicyCache.capacity else { return }
    let dated = names.compactMap { name in
      fileSystem.stamp("\(folder)/\(name)").map { (name: name, stamp: $0) }
    }
    let ordered = dated.sorted { $1.stamp.isEarlier(than: $0.stamp) }
    for file in ordered.dropFirst(PolicyCache.capacity) { fileSystem.remove("\(folder)/\(file.name)") }
  }
}
