import Glibc

/// Reads files and folders; relative paths start at the working directory. Texts that an editor holds stand for
/// the files of their paths.
public struct FileSystem: Sendable {
  public enum Kind: Sendable, Hashable {
    case file
    case folder
    /// A symbolic link to a folder.
    case linkedFolder
    /// A pipe, a socket or a device.
    case special
  }

  /// A folder's entry; `kind` is an error where it cannot be told.
  public struct Entry: Sendable, Hashable {
    public var name: String
    public var kind: Result<Kind, FileError>
    /// Whether it is a symbolic link; `kind` is what it leads to.
    public var isLink = false
  }

  /// The path that relative paths start at, without a slash at its end.
  public let workingDirectory: String
  /// What an editor holds, by full path.
  private var openTexts: [String: [UInt8]] = [:]

  /// The process's working directory unless another one is given.
  public init(workingDirectory: String? = nil) {
    self.workingDirectory = workingDirectory ?? FileSystem.currentDirectory()
  }

  /// Lets a text in UTF-8 stand for the file of a path; nil shows the file itself again.
  public mutating func setOpenText(_ text: [UInt8]?, of path: String) { openTexts[full(path)] = text }

  /// The text in UTF-8 that stands for the file of a path, or nil.
  public func openText(of path: String) -> [UInt8]? { openTexts.isEmpty ? nil : openTexts[full(path)] }

  /// The bytes of a regular file of at most `limit` bytes.
  public func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if let text = openText(of: path) {
      if text.count > limit { throw .tooLarge(bytes: text.count, limit: limit) }
      return text
    }
    let descriptor = unsafe open(full(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw openFailure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
    switch try FileSystem.kind(status, isLink: false) {
    case .file: break
    case .special: throw .notRegular
    case .folder, .linkedFolder: throw .isFolder
    }
    if Int(status.st_size) > limit { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try FileSystem.bytes(descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// What a path names, links followed.
  public func kind(_ path: String) throws(FileError) -> Kind {
    if openText(of: path) != nil { return .file }
    var status = stat()
    guard unsafe lstat(full(path), &status) == 0 else { throw FileError(code: errno) }
    guard status.st_mode & S_IFMT == S_IFLNK else { return try FileSystem.kind(status, isLink: false) }
    guard unsafe stat(full(path), &status) == 0 else { throw FileError(code: errno) }
    return try FileSystem.kind(status, isLink: true)
  }

  /// The entries of a folder without `.` and `..`, sorted by the bytes of their names.
  public func list(_ path: String) throws(FileError) -> [Entry] {
    guard let folder = unsafe opendir(full(path)) else { throw FileError(code: errno) }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    errno = 0
    while let raw = unsafe readdir(folder) {
      let name = unsafe FileSystem.name(raw)
      if name.text != ".", name.text != ".." {
        let type = unsafe Int(raw.pointee.d_type)
        let kind = name.isValid ? entryKind(path, name.text, type) : .failure(.nameIsNotUTF8)
        entries.append(Entry(name: name.text, kind: kind, isLink: type == DT_LNK || type == DT_UNKNOWN))
      }
      errno = 0
    }
    if errno != 0 { throw FileError(code: errno) }
    entries += unwritten(in: path, beside: entries)
    return entries.sorted { Path.isBefore($0.name, $1.name) }
  }

  /// What tells one state of a file from another: its size, its last change and its node; nil for no file.
  public func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard unsafe stat(full(path), &status) == 0 else { return nil }
    return FileStamp(
      size: Int(status.st_size), node: status.st_ino, seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }

  /// Open texts of a folder whose files are not there yet.
  private func unwritten(in folder: String, beside entries: [Entry]) -> [Entry] {
    if openTexts.isEmpty { return [] }
    let start = full(folder == "." ? "" : folder)
    let prefix = start.hasSuffix("/") ? start : start + "/"
    let names = openTexts.keys.filter { $0.utf8.starts(with: prefix.utf8) }.map {
      String($0.dropFirst(prefix.count))
    }
    let known = Set(entries.map(\.name))
    return names.filter { !$0.isEmpty && !$0.contains("/") && !known.contains($0) }.map {
      Entry(name: $0, kind: .success(.file))
    }
  }

  /// What an entry is; only a link, and a file system that does not tell, need another look.
  private func entryKind(_ folder: String, _ name: String, _ type: Int) -> Result<Kind, FileError> {
    switch type {
    case DT_REG: return .success(.file)
    case DT_DIR: return .success(.folder)
    default:
      do { return .success(try kind(Path.join(folder, name))) } catch { return .failure(error) }
    }
  }

  /// Opening a socket or a device without a driver fails with ENXIO: that is what it is, not an error of the system.
  private func openFailure(_ path: String, _ code: Int32) -> FileError {
    code == ENXIO ? .notRegular : FileError(code: code)
  }

  func full(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : "\(workingDirectory)/\(path)"
  }

  private static func kind(_ status: stat, isLink: Bool) throws(FileError) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .linkedFolder : .folder
    default: return .special
    }
  }

  private static func bytes(_ descriptor: Int32, expected: Int, limit: Int) throws(FileError) -> [UInt8] {
    // One byte more than expected, so that a file that did not grow is read at once.
    var bytes = try piece(descriptor, expected + 1)
    while !bytes.isEmpty {
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
      let rest = try piece(descriptor, 1 << 16)
      if rest.isEmpty { break }
      bytes += rest
    }
    return bytes
  }

  /// The next bytes of a file, at most `most`; none at its end.
  private static func piece(_ descriptor: Int32, _ most: Int) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { target, initialized in
      var count = -1
      repeat {
        count = unsafe Glibc.read(descriptor, target.baseAddress, most)
      } while count < 0 && errno == EINTR
      if count < 0 { code = errno }
      initialized = max(0, count)
    }
    if code != 0 { throw FileError(code: code) }
    return bytes
  }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> (text: String, isValid: Bool) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    if let valid = unsafe String(validatingCString: start) { return (valid, true) }
    return (unsafe String(cString: start), false)
  }

  private static func currentDirectory() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    let text = unsafe String(cString: path)
    return text == "/" ? "" : text
  }
}

/// What tells one state of a file from another.
public struct FileStamp: Sendable, Hashable {
  let size: Int
  let node: UInt
  let seconds: Int
  let nanoseconds: Int

  /// All of it in one word.
  public var text: String { "\(size).\(node).\(seconds).\(nanoseconds)" }

  /// Whether this state was written before another.
  public func isEarlier(than other: FileStamp) -> Bool {
    (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
  }
}
