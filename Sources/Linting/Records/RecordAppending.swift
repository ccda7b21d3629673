import Campaigns
import Documents
import YAML

/// Adds entries to a file that people write too: nothing that stands in it is touched, and no writer undoes another.
struct RecordAppending {
  let fileSystem: FileSystem
  let kind: RecordFile
  let path: String

  /// Adds one entry to the list under a key.
  func add(
    to key: String, _ adding: ([UInt8]?) throws(YAMLListText.Failure) -> [UInt8]
  ) throws(LintError) -> RecordRun.Written {
    let lock = fileSystem.lock(folderOf: path)
    defer { _ = lock }
    let old = try RecordAppending.read(path, kind, fileSystem)
    let new: [UInt8]
    do throws(YAMLListText.Failure) {
      new = try adding(old)
    } catch {
      throw failure(error)
    }
    try RecordAppending.write(path, new, fileSystem)
    return RecordRun.Written(path: path, line: YAMLListText(key: key).lastLine(of: new))
  }

  static func read(_ path: String, _ kind: RecordFile, _ fileSystem: FileSystem) throws(LintError) -> [UInt8]?
  {
    do throws(FileError) {
      return try fileSystem.read(path, limit: kind.limit)
    } catch .missing {
      return nil
    } catch {
      throw LintError(zh: "\(path)：\(error.message.zh)", en: "\(path): \(error.message.en)")
    }
  }

  static func write(_ path: String, _ bytes: [UInt8], _ fileSystem: FileSystem) throws(LintError) {
    do throws(WriteError) {
      try fileSystem.replace(path, with: bytes)
    } catch {
      throw LintError(error)
    }
  }

  private func failure(_ failure: YAMLListText.Failure) -> LintError {
    switch failure {
    case .unreadable(let error):
      LintError(zh: "\(place(error.mark))：\(error.zh)", en: "\(place(error.mark)): \(error.en)")
    case .notExtendable(let mark):
      LintError(
        zh: "\(place(mark))：此处的写法不能追加条目，请改为每条以“- ”开头的列表，文件未改动",
        en: "\(place(mark)): no entry can be added to this; write a list with dashes; the file is untouched")
    }
  }

  private func place(_ mark: YAMLMark) -> String { "\(path):\(mark.line):\(mark.column)" }
}

extension LintError {
  init(_ error: WriteError) { self.init(zh: error.message.zh, en: error.message.en) }
}
