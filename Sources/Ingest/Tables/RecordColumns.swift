import Documents

/// Which column of a file of records holds what.
struct RecordColumns {
  /// The column that holds the copy, or nil where none does.
  var copy: Int?
  var channel: Int?

  private static let copyNames = [
    "短信内容", "模板内容", "推送内容", "文案内容", "内容", "文案", "正文", "话术", "文本", "content", "text", "message",
    "copy", "body", "template",
  ]
  private static let channelNames = ["渠道", "投放渠道", "触点", "channel"]
  /// The mean length in bytes from which a column without a telling name is taken for copy.
  private static let copyLength = 45

  init(header: [String], samples: [[String]]) {
    let names = header.map { $0.lowercased() }
    channel = names.firstIndex { RecordColumns.channelNames.contains($0) }
    for wanted in RecordColumns.copyNames {
      if let exact = names.firstIndex(of: wanted) {
        copy = exact
        return
      }
    }
    for wanted in RecordColumns.copyNames {
      if let close = names.firstIndex(where: { $0.hasSuffix(wanted) || $0.hasPrefix(wanted + "（") }) {
        copy = close
        return
      }
    }
    copy = RecordColumns.longest(count: header.count, samples: samples)
  }

  private static func longest(count: Int, samples: [[String]]) -> Int? {
    guard !samples.isEmpty else { return nil }
    var lengths = [Int](repeating: 0, count: count)
    for row in samples {
      for (index, value) in row.prefix(count).enumerated() { lengths[index] += value.utf8.count }
    }
    guard let longest = lengths.max(), longest >= copyLength * samples.count else { return nil }
    return lengths.firstIndex(of: longest)
  }

  /// The channel that a record's cell names, or nil where it names none that is known.
  static func channel(named name: String) -> Channel? {
    if let chinese = chineseChannels.first(where: { name.hasPrefix($0.0) }) { return chinese.1 }
    let channel = Channel(named: name)
    return channel.isKnown ? channel : nil
  }

  private static let chineseChannels: [(String, Channel)] = [
    ("短信", .sms), ("推送", .push), ("邮件", .email), ("微信", .wechat), ("公众号", .wechat), ("海报", .storePoster),
    ("门店", .storePoster), ("营业厅", .storePoster), ("外呼", .callScript), ("话术", .callScript),
    ("热线", .callScript),
    ("直播", .liveStream), ("网页", .web), ("网站", .web), ("官网", .web), ("客户端", .app),
  ]
}
