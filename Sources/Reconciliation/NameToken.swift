import Scanning

/// A word or a figure of an offer's name.
struct NameToken: Sendable, Hashable {
  var scalars: [UInt32]
  var isFigure: Bool

  /// The parts that tell an offer from others; words that any offer may have are left out.
  static func tokens(of name: String) -> [NameToken] {
    runs(TextFolder.fold(name)).flatMap { run -> [NameToken] in
      if run.isFigure { return [run] }
      if isLetter(run.scalars[0]) { return generic.contains(run.scalars) ? [] : [run] }
      return words(run.scalars)
    }
  }

  /// Figures, words of letters and runs of Han.
  private static func runs(_ scalars: [UInt32]) -> [NameToken] {
    var runs: [NameToken] = []
    var kind = 0
    for scalar in scalars {
      let next =
        (0x30...0x39).contains(scalar) ? 1 : isLetter(scalar) ? 2 : HanCharacters.isHan(scalar) ? 3 : 0
      if next != 0, next == kind {
        runs[runs.count - 1].scalars.append(scalar)
      } else if next != 0 {
        runs.append(NameToken(scalars: [scalar], isFigure: next == 1))
      }
      kind = next
    }
    return runs
  }

  /// A run of Han as the trade's words and what is left between them.
  private static func words(_ run: [UInt32]) -> [NameToken] {
    var words: [NameToken] = []
    var rest: [UInt32] = []
    func close() {
      if rest.count >= 2 { words.append(NameToken(scalars: rest, isFigure: false)) }
      rest = []
    }
    var index = 0
    while index < run.count {
      guard let known = known[run[index]]?.first(where: { run[index...].starts(with: $0) }) else {
        rest.append(run[index])
        index += 1
        continue
      }
      close()
      if !generic.contains(known) { words.append(NameToken(scalars: known, isFigure: false)) }
      index += known.count
    }
    close()
    return words
  }

  static func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }

  /// Words that offers are told apart by.
  private static let trade: [[UInt32]] =
    "融合 千兆 百兆 万兆 宽带 家庭 校园 流量 语音 畅享 尊享 智享 全家 合家 光宽 提速 影视 会员 漫游 亲情 孝心 银龄 学生 商务 青春 畅玩 无忧 乐享 畅聊"
    .split(separator: " ").map { TextFolder.fold(String($0)) }
  /// All of these words by their first character, the longest first.
  private static let known: [UInt32: [[UInt32]]] = Dictionary(grouping: trade + generic, by: { $0[0] })
    .mapValues { $0.sorted { $0.count > $1.count } }
  /// Words that any offer may have.
  private static let generic: Set<[UInt32]> = Set(
    "套餐 计划 合约 档 档位 版 产品 元 资费 月租 卡 包 的 型 款 plan the tariff deal offer package"
      .split(separator: " ").map { TextFolder.fold(String($0)) })
}
