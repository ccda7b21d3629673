import Documents

extension ValueReader {
  private static let dataWords = TermTable<Bool>([("流量 通用 定向 国内 全国 每月 月 /月 省内 专属", true)])
  private static let broadbandWords = TermTable<Bool>([
    ("宽带 光宽 光纤 带宽 网速 下行 上行 速率 网口 光猫 专线 极速 独享 到户 路由", true)
  ])
  private static let generationWords = TermTable<Bool>([
    (
      "套餐 网络 手机 畅享 终端 极速 基站 信号 时代 卡 用户 升级 消息 新通话 服务 智慧 优享 体验 会员 速率 功能 融合 产品 -a "
        + "智能 机型 合约 精品 随身 视频 云 号 家庭 登网 上网 组网 高速 新 行业 专网 快 直播 加速", true
    )
  ])
  private static let generationsBefore = TermTable<Bool>([("极光 升级 支持 开通 切换 到 至 迎 畅享 选 真 / 、 享 全", true)])
  private static let dataBefore = TermTable<Bool>([("流量 通用 定向 国内 每月 月", true)])
  private static let speedBefore = TermTable<Bool>([("速 降至 降到 宽带 带宽 上行 下行 网速 速率", true)])

  /// M or 兆: data beside 流量, speed from 10 on, as broadband is sold.
  func mega(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let range = number.start..<unitEnd
    let spoken = number.value
    if isNear(Self.dataFlow, behind: unitEnd, within: 2) || isDataBefore(number.start) {
      let isBroadband = Self.broadbandWords.match(scalars, at: skipSpaces(unitEnd)) != nil
      return isBroadband ? speed(range, spoken) : data(range, spoken)
    }
    if saysSpeed(before: number.start) || Self.broadbandWords.match(scalars, at: skipSpaces(unitEnd)) != nil {
      return speed(range, spoken)
    }
    return spoken >= Rational(10) ? speed(range, spoken) : .void(end: unitEnd)
  }

  private static let dataFlow = TermTable<Bool>([("流量", true)])

  /// G: a network generation for 2 to 6 unless a word of data stands beside it, else data.
  func giga(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let range = number.start..<unitEnd
    let place = skipSpaces(unitEnd)
    let behind = at(place) == "/" ? place + 1 : place
    if spells("p", "o", "n", at: at(behind) == "-" ? behind + 1 : behind) { return .void(end: unitEnd) }
    if at(unitEnd) == "-", isLetter(unitEnd + 1) { return .void(end: gluedEnd(unitEnd + 1)) }
    if Self.broadbandWords.match(scalars, at: place) != nil,
      !isGeneration(number.value) || number.decimals > 0
    {
      return speed(range, number.value * Rational(1000))
    }
    let gigabytes = number.value * Rational(1024)
    guard isGeneration(number.value) else { return data(range, gigabytes) }
    if Self.dataWords.match(scalars, at: place) != nil { return data(range, gigabytes) }
    if Self.generationWords.match(scalars, at: place) != nil { return .void(end: unitEnd) }
    if Self.generationsBefore.matchEnding(scalars, at: number.start) != nil { return .void(end: unitEnd) }
    let before = isSpace(number.start - 1) ? number.start - 1 : number.start
    return Self.dataBefore.matchEnding(scalars, at: before) == nil
      ? .void(end: unitEnd) : data(range, gigabytes)
  }

  private func isGeneration(_ value: Rational) -> Bool {
    value >= Rational(2) && value <= Rational(6) && (value.denominator == 1 || value.denominator <= 5)
  }

  private func data(_ range: Range<Int>, _ megabytes: Rational) -> Measure {
    .token(ValueToken(kind: .data, range: range, value: megabytes))
  }

  private func speed(_ range: Range<Int>, _ megabits: Rational) -> Measure {
    .token(ValueToken(kind: .speed, range: range, value: megabits))
  }

  private func isNear(_ words: TermTable<Bool>, behind index: Int, within distance: Int) -> Bool {
    let place = skipSpaces(index)
    return (place...place + distance).contains { words.match(scalars, at: $0) != nil }
  }

  /// 流量 at most two scalars before: "流量500m", "流量包200m".
  private func isDataBefore(_ index: Int) -> Bool {
    (0...2).contains { Self.dataFlow.matchEnding(scalars, at: index - $0) != nil }
  }

  /// 速, 宽带 or 上行 at most four scalars before: 限速至1m.
  func saysSpeed(before index: Int) -> Bool {
    (0...4).contains { index - $0 > 0 && Self.speedBefore.matchEnding(scalars, at: index - $0) != nil }
  }
}
