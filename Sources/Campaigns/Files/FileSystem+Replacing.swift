import Glibc

extension FileSystem {
  /// Puts bytes in the place of a file, or makes it. Whoever reads, and whatever stops us on the way, finds all of
  /// the old bytes or all of the new ones.
  ///
  /// The file keeps its mode and owner; of a symbolic link the file that it leads to is replaced. What can be made
  /// anew need not be `isDurable`: a crash of the machine may lose it.
  public func replace(_ path: String, with bytes: [UInt8], isDurable: Bool = true) throws(WriteError) {
    let target = try FileSystem.resolved(full(path), path)
    let folder = Path.parent(target)
    let prefix = ".\(Path.name(target)).fineprint-"
    let temporary = "\(folder)/\(prefix)\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WriteError(path: path, code: errno) }
    UnfinishedFiles.add(temporary)
    defer { UnfinishedFiles.remove(temporary) }
    do throws(WriteError) {
      defer { close(descriptor) }
      FileSystem.copyMode(of: target, to: descriptor)
      try FileSystem.write(bytes, descriptor, path)
      guard !isDurable || fsync(descriptor) == 0 else { throw WriteError(path: path, code: errno) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, target) == 0 else {
      defer { unsafe unlink(temporary) }
      throw WriteError(path: path, code: errno)
    }
    if isDurable { FileSystem.sync(folder) }
    removeLeftovers(in: folder, prefix)
  }

  /// Removes a file; one that is gone or held is left.
  public func remove(_ path: String) { unsafe unlink(full(path)) }

  /// Removes what a program left that was killed while it wrote.
  private func removeLeftovers(in folder: String, _ prefix: String) {
    for name in ((try? list(folder)) ?? []).map(\.name) where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      unsafe unlink("\(folder)/\(name)")
    }
  }

  /// Keeps other writers of a folder's files away until the lock is gone; where the system has no locks, it has none.
  public func lock(folderOf path: String) -> FolderLock {
    FolderLock(descriptor: unsafe open(Path.parent(full(path)), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// The file behind a symbolic link.
  private static func resolved(_ full: String, _ path: String) throws(WriteError) -> String {
    var status = stat()
    guard unsafe lstat(full, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return full }
    guard let target = unsafe realpath(full, nil) else { throw WriteError(path: path, code: errno) }
    defer { unsafe free(target) }
    return unsafe String(cString: target)
  }

  private static func copyMode(of path: String, to descriptor: Int32) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    // Only root may give a file away; for all others it is theirs already.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  static func write(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(WriteError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw WriteError(path: path, code: errno) }
      written += count
    }
  }

  /// Makes the new name last; where a folder cannot be synced, the file still is whole.
  private static func sync(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}

/// A folder that one writer holds.
public struct FolderLock: ~Copyable {
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
