public import Documents
import Glibc

/// Why a file could not be written; what stood there before still does.
public struct WriteError: Error, Hashable, Sendable {
  public var path: String
  /// The system's error number.
  public var code: Int32

  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  public var message: LocalizedText {
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno \(code)"
    return LocalizedText(zh: "不能写入 \(path)：\(reason)", en: "cannot write \(path): \(reason)")
  }
}
