/// Promotions told in five channels, with their manifests; in one of five a channel states another price, term or quota.
struct CampaignCorpus {
  /// The documents of one promotion.
  static let documents = 5

  private let number: Int
  private let name: String
  private let price: Int
  private let quota: Int
  private let minutes: Int
  private let months: Int
  private let brand: String
  /// The file that departs from the others, or nil.
  private let stray: Int?

  init(_ number: Int, seed: UInt64 = 20_240_604) {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 1_000_003)
    self.number = number
    let letters = TelecomWords.words("云 松 竹 梅 兰 菊 荷 桂 枫 杉 柏 榆 桐 槐 柳 杨")
    name = "\(random.pick(letters))\(random.pick(letters))\(random.pick(letters))卡"
    (price, quota) = (random.number(19...199), random.number(5...120))
    (minutes, months) = (random.number(1...20) * 50, random.pick([6, 12, 24]))
    brand = random.pick(TelecomWords.brands)
    stray = random.happens(20) ? random.below(CampaignCorpus.documents) : nil
  }

  /// Names and texts of the files.
  var files: [(name: String, text: String)] {
    [
      ("campaign.yaml", manifest), ("web.html", page(0)), ("sms.txt", message(1)), ("poster.txt", poster(2)),
      ("script.md", script(3)), ("app.html", screen(4)),
    ]
  }

  private func told(_ file: Int) -> Int { stray == file ? price + 10 : price }

  private var manifest: String {
    """
    campaign: promotion-\(number)
    title: \(name)秋冬推广
    policies: [zh-CN]
    period: {from: 2026-10-15, to: 2026-12-31}
    owner: 市场经营部
    offers:
      - id: offer-\(number)
        names: [\(name)]
        price: {amount: \(price), currency: CNY, per: month}
        data: {general: \(quota)GB}
        voice: {minutes: \(minutes)}
        term: {months: \(months)}
        eligibility: 实名新用户
    channels:
      - {channel: web, files: [web.html]}
      - {channel: sms, files: [sms.txt]}
      - {channel: store-poster, files: [poster.txt]}
      - {channel: call-script, files: [script.md]}
      - {channel: app, files: [app.html]}

    """
  }

  private func page(_ file: Int) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><title>\(name)</title><style>
    body{margin:0;font:16px/1.8 sans-serif;color:#262626}.top{padding:30px;text-align:center;background:#fafafa}
    .top .y{font-size:38px;font-weight:700;color:#ad4e00}.sec{max-width:820px;margin:0 auto;padding:20px}
    .notes{font-size:11px;color:#aaa}@media (max-width:600px){.wide{display:none}}
    </style></head><body>
    <div class="top"><h1>\(name)</h1><div class="y">\(told(file))元/月</div><p>国内通用流量\(quota)GB，语音\(minutes)分钟</p></div>
    <div class="sec"><h2>办理说明</h2>
    <p>合约期\(months)个月，提前退按剩余月数×10元补缴；超出套餐的流量按5元/GB计费，语音0.15元/分钟。</p>
    <table><tr><th>月费</th><th>通用流量</th><th>语音</th><th>合约期</th></tr>
    <tr><td>\(told(file))元</td><td>\(quota)GB</td><td>\(minutes)分钟</td><td>\(months)个月</td></tr></table>
    <p class="wide">首月按天折算，次月起按整月收费，可随时在App内查询与退订。</p>
    <p class="notes">活动时间：2026年10月15日至2026年12月31日，仅限实名新用户办理，每个身份证限办1次。流量当月有效，用满后限速至1Mbps。</p>
    </div></body></html>

    """
  }

  private func message(_ file: Int) -> String {
    "【\(brand)】\(name)每月\(told(file))元，含\(quota)GB通用流量、国内语音\(minutes)分钟，合约期\(months)个月，提前退按剩余月数×10元补缴。"
      + "仅限实名新用户，2026年12月31日前办理有效。详询10086，拒收请回复R\n"
  }

  private func poster(_ file: Int) -> String {
    """
    \(name)
    每月\(told(file))元
    通用流量\(quota)GB　语音\(minutes)分钟
    合约期\(months)个月，仅限实名新用户
    活动时间：2026年10月15日至12月31日
    详情请到营业厅咨询

    """
  }

  private func script(_ file: Int) -> String {
    """
    ## \(brand)热线　\(name)标准话术

    - 开场：“您好，\(brand)，请问有什么可以帮您？”
    - 报价：“\(name)每个月\(told(file))块钱，流量\(quota)个G，打电话\(minutes)分钟，合约\(months)个月。”
    - 说明：“中途要退的话，剩下几个月，每个月补10块钱。流量用完降到1Mbps，当月有效。”
    - 结束：“请您确认短信里的电子协议，回复Y才算办理成功。”

    """
  }

  private func screen(_ file: Int) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><title>\(name)办理</title>
    <style>.p{font-size:28px;color:#e4002b}.s{font-size:12px;color:#999}</style></head><body>
    <h1>\(name)</h1><p class="p"><b>\(told(file))</b>元/月</p>
    <ul><li>通用流量<b>\(quota)</b>GB</li><li>国内语音<b>\(minutes)</b>分钟</li><li>合约期\(months)个月</li></ul>
    <form><label><input type="checkbox" name="agree"> 已阅读并同意入网协议</label><button>立即办理</button></form>
    <p class="s">仅限实名新用户，2026年12月31日前办理。提前退按剩余月数×10元补缴，流量用满后限速至1Mbps。</p>
    </body></html>

    """
  }
}
