import Documents
import Scanning

/// Finds what may be the names of products in documents that no manifest describes: words that end in 卡, 套餐,
/// 宽带, 流量包 and the like.
public enum ProductNames {
  private static let endings: [[UInt32]] = [
    "卡", "套餐", "宽带", "流量包", "加油包", "日包", "光宽", "会员", "计划", "融合", "千兆", "合约",
  ].map {
    TextFolder.fold($0)
  }
  private static let generic: Set<[UInt32]> = Set(
    [
      "手机卡", "电话卡", "号卡", "校园卡", "身份证卡", "副卡", "主卡", "新卡", "办卡", "选卡", "开卡", "打卡", "刷卡", "月卡", "年卡",
      "季卡", "sim卡", "流量卡", "家庭卡", "保号卡", "老卡", "银行卡", "门禁卡", "换套餐", "选套餐", "改套餐", "主套餐", "新套餐", "原套餐", "的套餐",
      "手机套餐",
      "流量套餐", "装宽带", "办宽带", "家庭宽带", "单宽带", "的宽带", "光纤宽带", "企业宽带", "加餐流量包", "本套餐", "该套餐", "此套餐", "在售套餐",
      "您的套餐",
      "购物卡", "加油卡", "充值卡", "体检卡", "影音月卡", "音乐会员", "视频会员", "连续包月会员", "开通会员", "下行千兆", "全屋千兆", "不卡", "点卡", "卡顿",
    ].map { TextFolder.fold($0) })

  /// The names of at least two documents, of each its candidates; longest first among those of the same documents,
  /// each as its folded text. Names that only stand inside longer ones of the same documents are left out.
  public static func shared(by documents: [[[UInt32]]]) -> [String] {
    var owners: [[UInt32]: Set<Int>] = [:]
    for (index, candidates) in documents.enumerated() {
      for candidate in candidates { owners[candidate, default: []].insert(index) }
    }
    var names = owners.filter { $0.value.count >= 2 && !generic.contains($0.key) }
    // Every ending of a name is a candidate, too; one that stands nowhere else is none of its own.
    for (name, documents) in names {
      for start in name.indices.dropFirst() {
        let ending = Array(name[start...])
        if names[ending] == documents { names[ending] = nil }
      }
    }
    return names.keys.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
      .map(text)
  }

  /// What may be names in a document: each ending with two to seven characters of a word before it, once.
  public static func candidates(in document: DocumentClaims) -> [[UInt32]] {
    let scalars = document.text.scalars
    var result: Set<[UInt32]> = []
    var signatures = signatures(scalars)[...]
    for index in scalars.indices {
      while let first = signatures.first, first.upperBound <= index { signatures = signatures.dropFirst() }
      if signatures.first?.contains(index) == true { continue }
      for ending in endings where ending[0] == scalars[index] && scalars[index...].starts(with: ending) {
        var start = index
        if isFirm(scalars, index + ending.count) { continue }
        while start > 0, index - start < 7, isWord(scalars[start - 1]) {
          start -= 1
          if index - start >= 2 { result.insert(Array(scalars[start..<(index + ending.count)])) }
        }
      }
    }
    return Array(result)
  }

  /// Whether a firm's or an office's name goes on: 望江宽带客服, 青禾宽带有限公司.
  private static func isFirm(_ scalars: [UInt32], _ place: Int) -> Bool {
    firms.contains { scalars[min(place, scalars.count)...].starts(with: $0) }
  }

  private static let firms: [[UInt32]] = ["有限公司", "公司", "营业厅", "客服", "热线", "官网", "公众号"].map {
    TextFolder.fold($0)
  }

  /// Words of a sentence before a name: 短信把晨光卡写错.
  private static let particles = Set("把将给被让叫请了从的".unicodeScalars.map(\.value))

  private static func isWord(_ scalar: UInt32) -> Bool {
    guard !particles.contains(scalar) else { return false }
    return HanCharacters.isHan(scalar) || (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  private static func text(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
