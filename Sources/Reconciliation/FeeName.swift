/// What a fee is charged for, so that an installation fee is not held against a delivery fee.
enum FeeName {
  /// One name for all that is said of it; empty where nothing is.
  static func of(_ text: String) -> String {
    let lower = text.lowercased()
    return groups.first { group in group.words.contains { lower.contains($0) } }?.name ?? ""
  }

  private static let groups: [(name: String, words: [String])] = [
    ("move", ["移机", "moving"]),
    ("install", ["装", "调测", "施工", "上门", "install", "setup", "set-up", "set up", "connection"]),
    ("activate", ["开户", "入网", "激活", "开通", "activat"]),
    ("number", ["选号", "靓号", "号码"]), ("card", ["补卡", "卡费", "工本", "sim"]),
    ("deliver", ["快递", "运费", "邮费", "配送", "邮寄", "包邮", "deliver", "postage", "shipping", "p&p"]),
    ("device", ["光猫", "路由", "机顶盒", "设备", "终端", "modem", "router", "equipment"]),
    ("service", ["手续", "服务费", "service", "handling", "admin"]),
  ]
}
