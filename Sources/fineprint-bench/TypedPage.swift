/// A page of plan cards as an operator publishes it, of about a given size, and the campaign around it.
enum TypedPage {
  /// What stands before the place at which is typed.
  static let anchor = "全国通用流量"

  /// At least `size` bytes.
  static func html(size: Int) -> String {
    var text = head
    var number = 0
    while text.utf8.count < size - tail.utf8.count {
      text += card(number)
      number += 1
    }
    return text + tail
  }

  /// The other files of the campaign by name.
  static let neighbours: [(name: String, text: String)] = [
    (
      "campaign.yaml",
      """
      campaign: typed
      title: 春装套餐
      policies: [zh-CN]
      period: {from: 2026-10-15, to: 2026-12-31}
      offers:
        - id: yunsong-0
          names: [云松0号]
          price: {amount: 39, currency: CNY, per: month}
          data: {general: 30GB}
      channels:
        - {channel: web, files: [page.html]}
        - {channel: sms, files: [sms.txt]}
        - {channel: store-poster, files: [poster.txt]}
        - {channel: call-script, files: [script.md]}

      """
    ),
    ("sms.txt", "【云渡通信】云松0号套餐每月39元，含30GB通用流量，合约期12个月，回复TD退订。\n"),
    ("poster.txt", "云松0号\n每月49元，流量不限量\n详询营业厅\n"),
    ("script.md", "坐席：云松0号每月39元，合约24个月，提前退要补违约金。\n"),
  ]

  private static let head = """
    <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>春装套餐</title><style>
    body{font:16px/1.6 sans-serif;color:#222;background:#fff;margin:0}
    .wall{display:flex;flex-wrap:wrap;gap:12px}.card{width:320px;border:1px solid #ddd;padding:12px}
    .card h3{font-size:20px;margin:0}.price b{font-size:28px;color:#e4002b}.price s{color:#999}
    .note{font-size:12px;color:#666}.tag{background:#ffe9ec;color:#e4002b;padding:0 6px}
    @media (max-width:600px){.card{width:100%}.wide{display:none}}
    </style></head><body><h1>春装套餐，办理有礼</h1><main class="wall">

    """
  private static let tail = """
    </main><section class="note"><h2>活动规则</h2><p>活动时间：2026年10月15日至2026年12月31日。每个身份证限办1次。</p>
    <p>套餐流量用满后限速至1Mbps，仅限中国大陆使用，不含港澳台。</p></section></body></html>

    """

  private static func card(_ number: Int) -> String {
    """
    <article class="card"><h3>云松\(number)号 <span class="tag">新用户专享</span></h3>
    <p class="price"><b>\(39 + number % 60)</b>元/月 <s>原价\(69 + number % 60)元/月</s></p>
    <ul><li>\(anchor)\(30 + number % 50)GB</li><li>国内通话\(200 + number % 9 * 100)分钟</li>
    <li>宽带下行\(300 + number % 3 * 200)Mbps</li></ul>
    <p>合约期12个月，前6个月每月减10元，期满后恢复原价；提前退订按剩余月数补缴优惠。</p>
    <p class="note">套外流量5元/GB，封顶500元；赠送的会员权益每月领取一次，当月有效。</p>
    <p class="note wide">首月按天折算，次月起按整月收费，可随时在App内查询与退订。</p></article>

    """
  }
}
