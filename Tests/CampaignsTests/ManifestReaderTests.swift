import Campaigns
import Documents
import Testing
import YAML

@Suite struct ManifestReaderTests {
  @Test func readsEveryKey() throws {
    let text = """
      campaign: full
      title: 全家129融合
      policies: [zh-CN]
      period: {from: 2026-11-01, to: 2027-02-28}
      regions: 澜海
      owner: 市场部
      offers:
        - id: quanjia-129
          names: [全家129]
          price: {amount: 129.90, currency: CNY, per: month, promotional: {amount: 99, months: 6}}
          term: {months: 24}
          speed: {download: 1000Mbps, upload: 50Mbps}
          data: {general: 60GB, directed: 0}
          voice: {minutes: 800}
          fees: [{name: 初装费, amount: 100}]
          deposit: 0
          eligibility: 年满16周岁
          available: {from: 2026-11-01}
          requires: []
          quantity: 800
          gift: [电饭煲, 会员]
          limits: [每户一份]
        - {id: prepaid, names: 预付卡, price: {amount: 30, per: 28}}
      channels:
        - {channel: poster, files: ["*.txt"], owner: 渠道部, region: 澜海, published: 2026-11-02}
      tariffs: {file: tariffs.csv, columns: {name: 资费名称, price: 月费}}
      """
    let manifest = ManifestReader.read(Array(text.utf8), path: "a/campaign.yaml")
    #expect(manifest.problems == [])
    #expect(manifest.notes == [])
    #expect(manifest.tariffs?.columns.map(\.attribute) == ["name", "price"])
    let campaign = manifest.campaign
    #expect(campaign.id == "full" && campaign.title == "全家129融合" && campaign.policies == ["zh-CN"])
    #expect(campaign.period?.to?.description == "2027-02-28" && campaign.regions == ["澜海"])
    #expect(campaign.owner == "市场部" && campaign.manifestPath == "a/campaign.yaml")
    let offer = try #require(campaign.offers.first)
    #expect(offer.price?.amount == Rational(1299, 10) && offer.price?.currency == "CNY")
    #expect(offer.price?.period == .month)
    #expect(offer.price?.promotional == FiledOffer.Promotional(amount: Rational(99), months: 6))
    #expect(offer.termMonths == 24 && offer.download == "1000Mbps" && offer.upload == "50Mbps")
    #expect(offer.generalData == "60GB" && offer.directedData == "0" && offer.voiceMinutes == 800)
    #expect(offer.fees == [FiledOffer.Fee(name: "初装费", amount: Rational(100))] && offer.deposit == .zero)
    #expect(offer.eligibility == ["年满16周岁"] && offer.requires == [] && offer.quantity == 800)
    #expect(offer.gift == ["电饭煲", "会员"] && offer.limits == ["每户一份"] && offer.available?.to == nil)
    #expect(offer.marks["price.promotional.amount"] == YAMLMark(line: 10, column: 78))
    #expect(offer.marks["fees[0].name"] == YAMLMark(line: 15, column: 19))
    #expect(campaign.offers[1].price?.period == .days(28) && campaign.offers[1].price?.currency == "")
    #expect(campaign.offers[1].fees == nil && campaign.offers[1].names == ["预付卡"])
    #expect(manifest.channels.first?.channel == .storePoster)
    #expect(manifest.channels.first?.published?.description == "2026-11-02")
    #expect(manifest.tariffs?.columns.map { "\($0.attribute)=\($0.name)" } == ["name=资费名称", "price=月费"])
  }

  @Test func tellsAllFaultsAtOnce() {
    let text = """
      campain: bad
      title: [a]
      period: {from: 2026-12-01, to: 2026-11-30}
      offers:
        - id: a
          names: [甲]
          pirce: {amount: 1}
        - id: a
          names: [乙]
        - {id: b}
        - {names: [丙]}
        - id: c
          names: [丁]
          price: {amount: 12元, currency: rmb, per: mouth, extra: 1}
          available: {from: 2026-02-30}
          term: 24
          fees: [{name: 初装费}]
          deposit: "100"
        - {id: d, names: [], price: {amount: 1, per: week}}
      channels:
        - {channel: web, files: [../x.html, /etc/passwd, a/../../b.txt]}
        - {channel: wehcat, files: [w.md]}
        - {channel: sms, file: sms.txt}
      """
    let manifest = ManifestReader.read(Array(text.utf8), path: "campaign.yaml")
    let leaves =
      "leaves the campaign's folder; write a path inside it, relative to it, or allow it: --allow-outside"
    #expect(
      manifest.problems.map { "\($0.mark.line):\($0.mark.column) \($0.en)" } == [
        "1:1 missing key `campaign`",
        "1:1 unknown key `campain`; did you mean `campaign`?",
        "2:8 `title` should be a text, but is a list",
        "3:32 `period` ends on 2026-11-30, before it begins on 2026-12-01",
        "7:5 unknown key `pirce`; did you mean `price`?",
        "8:9 duplicate offer id `a`; line 5 has it already",
        "10:5 missing key `names`",
        "11:5 missing key `id`",
        "14:21 `amount` should be a number such as 12.98, but is `12元`",
        "14:36 `currency` should be a code of three letters such as CNY, but is `rmb`; did you mean `CNY`?",
        "14:46 unknown `per` `mouth`; did you mean `month`?",
        "14:53 unknown key `extra`; known are `amount`, `currency`, `per`, `promotional`",
        "15:23 `from` should be a date such as 2026-11-23, but is `2026-02-30`",
        "16:11 `term` should be a mapping, but is `24`",
        "17:12 missing key `amount`",
        "18:14 `deposit` should be a number such as 12.98, but is the quoted text `100`",
        "19:20 `names` should hold the names that consumers read, but is empty",
        "19:48 `per` should be month, year, day, once or a number of days, but is `week`",
        "21:28 `../x.html` \(leaves)", "21:39 `/etc/passwd` \(leaves)", "21:52 `a/../../b.txt` \(leaves)",
        "23:5 missing key `files`",
        "23:20 unknown key `file`; did you mean `files`?",
      ])
    #expect(manifest.notes.map(\.zh) == ["未知的渠道 wehcat，是不是 wechat？"])
    #expect(manifest.campaign.offers.map(\.id) == ["a", "c"])
    #expect(manifest.channels.map(\.channel.name) == ["web", "wehcat", "sms"])
    #expect(manifest.problems.allSatisfy { $0.zh.unicodeScalars.contains { $0.value >= 0x4E00 } })
  }

  @Test(arguments: ["", "- a\n", "just text", "campaign: [", "\u{FEFF}"])
  func brokenFilesAreProblems(_ text: String) {
    let manifest = ManifestReader.read(Array(text.utf8), path: "x/campaign.yaml")
    #expect(manifest.problems.count == 1)
    #expect(manifest.campaign.id == "x")
  }
}
