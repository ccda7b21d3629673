public import Documents

/// The channel that a file's name or folder speaks of, for a manifest that a person looks over.
public enum ChannelGuess {
  /// `path` is below the campaign's folder. Nil where nothing tells.
  public static func channel(of path: String) -> Channel? {
    let parts = path.split(separator: "/").map(String.init)
    let names = parts.reversed().lazy.compactMap(ChannelGuess.named)
    return names.first ?? (MediaType(fileName: path) == .html ? .web : nil)
  }

  /// What one name says: how it begins, a word within, or a word of the trade.
  static func named(_ name: String) -> Channel? {
    if let channel = Channel(fileName: name) { return channel }
    let words = name.lowercased().split { !($0.isASCII && $0.isLetter) }.map(String.init)
    if let word = words.first(where: { english[$0] != nil }) { return english[word] }
    return chinese.first { name.contains($0.0) }?.1
  }

  private static let english: [String: Channel] = [
    "sms": .sms, "texts": .sms, "mms": .sms, "web": .web, "landing": .web, "website": .web, "app": .app,
    "poster": .storePoster, "leaflet": .storePoster, "flyer": .storePoster, "store": .storePoster,
    "script": .callScript, "hotline": .callScript, "wechat": .wechat, "weixin": .wechat, "push": .push,
    "email": .email, "mail": .email, "edm": .email, "newsletter": .email, "live": .liveStream,
    "livestream": .liveStream, "tariff": .tariffFiling,
  ]

  /// The first that a name holds wins.
  private static let chinese: [(String, Channel)] = [
    ("资费公示", .tariffFiling), ("短信", .sms), ("彩信", .sms), ("直播", .liveStream), ("公众号", .wechat),
    ("微信", .wechat),
    ("推文", .wechat), ("朋友圈", .wechat), ("话术", .callScript), ("外呼", .callScript), ("热线", .callScript),
    ("海报", .storePoster), ("单页", .storePoster), ("传单", .storePoster), ("门店", .storePoster),
    ("营业厅", .storePoster), ("邮件", .email), ("推送", .push), ("客户端", .app), ("落地页", .web), ("网页", .web),
    ("官网", .web), ("网站", .web),
  ]
}
