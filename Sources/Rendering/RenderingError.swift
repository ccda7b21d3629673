public import Documents

/// Why a page could not be rendered.
public enum RenderingError: Error, Hashable, Sendable {
  /// There is no Chromium on the machine.
  case browserMissing
  /// Chromium is there and does not start or does not answer; the text is its last words.
  case browserFailed(String)
  /// The page did not come to rest and could not be stopped; seconds that it was given.
  case timedOut(seconds: Double)
  /// The page brought down its process.
  case crashed
  /// The page took more than the ceiling, in bytes.
  case outOfMemory(ceiling: Int)
  /// The browser refused the page; its own words.
  case refused(String)

  public var message: LocalizedText {
    switch self {
    case .browserMissing:
      LocalizedText(
        zh: "这台机器上没有 Chromium；请安装：apt-get install chromium fonts-noto-cjk",
        en: "there is no Chromium on this machine; install it: apt-get install chromium fonts-noto-cjk")
    case .browserFailed(let words):
      LocalizedText(zh: "Chromium 无法启动或没有响应：\(words)", en: "Chromium does not start or answer: \(words)")
    case .timedOut(let seconds):
      LocalizedText(zh: "页面在 \(seconds) 秒内没有载入完成", en: "the page did not come to rest within \(seconds) s")
    case .crashed: LocalizedText(zh: "页面使浏览器崩溃", en: "the page crashed the browser")
    case .outOfMemory(let ceiling):
      LocalizedText(
        zh: "页面占用的内存超过 \(ceiling >> 20) MB", en: "the page took more than \(ceiling >> 20) MB of memory")
    case .refused(let words):
      LocalizedText(zh: "浏览器没有载入页面：\(words)", en: "the browser did not load the page: \(words)")
    }
  }

  /// Whether the browser has to be started anew.
  var endsTheBrowser: Bool {
    switch self {
    case .browserFailed, .timedOut, .crashed, .outOfMemory: true
    case .browserMissing, .refused: false
    }
  }
}
