import Glibc

/// A new folder where temporary files belong.
struct TemporaryFolder {
  let path: String

  init?() {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
    var template = Array("\(base)/fineprint-bench-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes the folder away once it is empty.
  func remove() { unsafe rmdir(path) }
}
