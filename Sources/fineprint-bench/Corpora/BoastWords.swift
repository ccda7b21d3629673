/// What advertisements may not say so: the words that texts of a corpus are seeded with and that other programs look for.
enum BoastWords {
  /// 500 terms, those that are written most often first.
  static let terms: [String] = {
    var seen: Set<String> = []
    let all =
      common + pairs(times, gifts) + pairs(regions, ranks) + pairs(authorities, blessings)
      + pairs(promises, outcomes) + pairs(intensities, bargains)
    return Array(all.filter { seen.insert($0).inserted }.prefix(500))
  }()

  private static func pairs(_ firsts: [String], _ seconds: [String]) -> [String] {
    firsts.flatMap { first in seconds.map { first + $0 } }
  }

  private static let times = TelecomWords.words("永久 终身 永远 一辈子 无限期")
  private static let gifts = TelecomWords.words("免费 有效 不限速 不限量 零月租 零元用 免月租 免流量")
  private static let regions = TelecomWords.words("全国 全网 全球 世界 亚洲 国内 行业 业界 同行业 全省 全市 史上")
  private static let ranks = TelecomWords.words("第一 唯一 最低价 最强 最大 最快 最优 首选 顶级 领先 销量冠军 口碑冠军")
  private static let authorities = TelecomWords.words("国家 工信部 国务院 政府 央视 中央 公安部 人民大会堂")
  private static let blessings = TelecomWords.words("推荐 指定 专供 认可 合作品牌 免检")
  private static let promises = TelecomWords.words("绝对 百分百 保证 承诺 确保 一定")
  private static let outcomes = TelecomWords.words("最低 不限速 不涨价 免费 中奖 到账 有效 安全 满意 成功")
  private static let intensities = TelecomWords.words("超级 史上 空前 万众 惊天 疯狂 震撼")
  private static let bargains = TelecomWords.words("大奖 特惠价 豪礼 钜惠 免单 返现 秒杀 底价 爆款")

  private static let common = TelecomWords.words(
    """
    国家级 世界级 最高级 最佳 最好 最优 最强 最大 最低 最高 最便宜 最先进 最快 最新科技
    最受欢迎 最优惠 最低价 最高端 最奢华 最时尚 最具竞争力 最实惠 最划算 最超值 最安全 最稳定
    最可靠 第一品牌 第一名 排名第一 销量第一 唯一指定 独一无二 绝无仅有 史无前例 前无古人 空前绝后
    万能 极致 顶级 顶尖 终极 至尊 巅峰 王牌 冠军品牌 领袖品牌 领导品牌 领先上市 首家 首个 首款
    首发独享 全网首发 独家首创 填补国内空白 永久有效 极品 极佳 绝对值 绝对优惠 绝佳 绝版 无敌
    完美无缺 举世无双 无与伦比 天下第一 遥遥领先 秒杀全网 抢爆全城 再不抢就没了 错过不再 错过等一年
    仅此一次 最后一波 最后机会 随时涨价 马上涨价 即将涨价 万人疯抢 全民疯抢 全民免单 点击有惊喜
    点击领奖 恭喜获奖 免费领手机 领取奖品 保本保息 保证收益 稳赚不赔 零风险 无风险高收益 包赚 包过
    包治百病 包中奖 必中大奖 躺赚 日赚千元 快速致富 一夜暴富 无本万利 内部渠道 秒到账 无抵押秒批
    黑户可贷 不查征信 低息秒贷 根治 治愈率 药到病除 无副作用 无毒副作用 立竿见影 一次见效 永不反弹
    彻底解决 百分百有效 百分百安全 百分之百满意 零投诉 零差评 零缺陷 假一赔万 无效退款 不满意包退
    驰名商标 国家免检 质量免检 央视上榜 老字号 祖传秘方 特效 神效 神器 奇迹 无限流量 不限速畅用
    永不限速 无限量通话 话费白送 免费送手机 免费送宽带 免费送平板 零月租 零元购机 白拿手机
    网速翻十倍 信号无死角 全国无死角 永不掉线 绝不断网 全覆盖无盲区 超低价 跳楼价 出厂价 成本价
    亏本价 清仓价 地板价 全城最低 比谁都便宜 打遍天下无敌手 行业标杆 业界翘楚
    """)
}
