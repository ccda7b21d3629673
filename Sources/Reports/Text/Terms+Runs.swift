import Documents

extension Terms {
  static let exception = LocalizedText(zh: "例外", en: "exception")
  static let workingFolder = LocalizedText(
    zh: "运行 fineprint 的目录，路径都相对于它", en: "the folder in which fineprint ran; paths are relative to it")

  /// What an exit status of the program means.
  static func exitCode(_ code: Int) -> LocalizedText {
    switch code {
    case 0: LocalizedText(zh: "没有达到失败级别的问题", en: "nothing at or above the failing level")
    case 1: LocalizedText(zh: "有达到失败级别的问题", en: "findings at or above the failing level")
    case 2: LocalizedText(zh: "未能完成全部检查", en: "not everything could be done")
    default: LocalizedText(zh: "有待人工复核的项目", en: "reviews are open")
    }
  }
}
