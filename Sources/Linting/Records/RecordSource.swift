import Campaigns
import Documents
import Findings

/// Reads files as they lie there, or as they stood at a revision.
struct RecordSource: Sendable {
  let fileSystem: FileSystem
  let revision: GitRevision?

  /// Why a file could not be read.
  struct Failure: Error {
    var message: LocalizedText
  }

  init(_ fileSystem: FileSystem, revision: String?) {
    self.fileSystem = fileSystem
    self.revision = revision.map { GitRevision($0, fileSystem: fileSystem) }
  }

  /// The bytes of a file, or nil where there is none.
  func read(_ path: String, limit: Int) throws(Failure) -> [UInt8]? {
    guard let revision else {
      do throws(FileError) {
        return try fileSystem.read(path, limit: limit)
      } catch .missing {
        return nil
      } catch {
        throw Failure(message: error.message)
      }
    }
    do throws(GitError) {
      return try revision.read(path, limit: limit)
    } catch {
      throw Failure(message: error.message)
    }
  }

  /// Tells a revision that is not there.
  func verify(near folder: String) throws(Failure) {
    do throws(GitError) {
      try revision?.verify(near: folder)
    } catch {
      throw Failure(message: error.message)
    }
  }
}
