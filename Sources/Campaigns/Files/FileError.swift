public import Documents
import Glibc

/// Why a file or folder could not be read.
public enum FileError: Error, Hashable, Sendable {
  case missing
  /// The system's error number.
  case unreadable(code: Int32)
  case isFolder
  /// A pipe, a socket or a device.
  case notRegular
  /// Sizes in bytes; `bytes` is what was found, at least.
  case tooLarge(bytes: Int, limit: Int)
  /// The name is no UTF-8, so that it can be neither opened nor reported as it is.
  case nameIsNotUTF8

  public var message: LocalizedText {
    switch self {
    case .missing: LocalizedText(zh: "文件不存在", en: "there is no such file")
    case .unreadable(let code): FileError.message(code)
    case .isFolder: LocalizedText(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .notRegular:
      LocalizedText(zh: "不是普通文件（管道、套接字或设备）", en: "not a regular file (a pipe, socket or device)")
    case .tooLarge(let bytes, let limit):
      LocalizedText(
        zh: "文件有 \(bytes) 字节，超过上限 \(limit) 字节", en: "the file has \(bytes) bytes, over the limit of \(limit)")
    case .nameIsNotUTF8: LocalizedText(zh: "文件名不是 UTF-8", en: "the file's name is not UTF-8")
    }
  }

  private static func message(_ code: Int32) -> LocalizedText {
    switch code {
    case EACCES, EPERM: LocalizedText(zh: "没有读取权限", en: "permission denied")
    case ELOOP: LocalizedText(zh: "符号链接成环", en: "symbolic links form a loop")
    case ENAMETOOLONG: LocalizedText(zh: "路径太长", en: "the path is too long")
    case EMFILE, ENFILE: LocalizedText(zh: "打开的文件太多", en: "too many open files")
    default: LocalizedText(zh: "无法读取（系统错误 \(code)）", en: "cannot be read (system error \(code))")
    }
  }

  /// The error that the system's error number stands for.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .isFolder
    default: self = .unreadable(code: code)
    }
  }
}
