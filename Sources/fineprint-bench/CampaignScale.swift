import Campaigns
import Claims
import Documents
import Glibc
import Ingest
import Linting
import Policies
import Reconciliation

/// Measures one campaign of many documents: claims read and channels reconciled, by the number of documents.
///
/// Each offer has twenty documents over four channels; one in fifty states another price.
enum CampaignScale {
  private static let documentsPerOffer = 20
  private static let day = CalendarDate(iso: "2026-11-23") ?? CalendarDate(dayNumber: 0)

  static func run(counts: [Int]) {
    guard let policies = load() else {
      print("run it in the package's folder: Policies/zh-CN is not found")
      exit(2)
    }
    print("documents   offers  findings  read s  reconcile s  us/document  MB peak  KB more/document")
    // What each further document holds, against the run before: what was freed since the start is used again.
    var last = (documents: 0, peak: peak())
    for count in counts {
      measure(count, policies, last)
      last = (count, peak())
    }
  }

  private static func load() -> PolicySet? {
    try? PackLocator(folders: ["Policies"]).policies(["zh-CN"]).0
  }

  private static func measure(_ count: Int, _ policies: PolicySet, _ last: (documents: Int, peak: Int)) {
    let extractor = ClaimExtractor(lexicon: policies.lexicon)
    let start = now()
    let documents = (0..<count).map { extractor.claims(in: document($0)) }
    let read = now()
    let facts = CampaignFacts(
      campaign: campaign(count), documents: documents, asOf: day, extractor: extractor)
    let findings = Reconciler.findings(facts, rules: policies.rules, policies: policies)
    let rows = Reconciler.matrix(facts)
    let end = now()
    let kilobytes = Double(peak() - last.peak) / Double(max(count - last.documents, 1))
    let cells = [
      "\(count)", "\(max(1, count / documentsPerOffer))", "\(findings.count)", seconds(read - start),
      seconds(end - read), "\(Int((end - start) * 1e6 / Double(count)))", "\(peak() / 1024)",
      "\((kilobytes * 10).rounded() / 10)",
    ]
    print(cells.joined(separator: "\t"))
    fflush(nil)
    precondition(
      rows.count > 0 && facts.documents.count == count, "the documents live until they are measured")
  }

  private static func campaign(_ count: Int) -> Campaign {
    var campaign = Campaign(id: "scale")
    campaign.offers = (0..<max(1, count / documentsPerOffer)).map { number in
      var offer = FiledOffer(id: "offer-\(number)", names: [name(number)])
      offer.price = FiledOffer.Price(amount: Rational(price(number)), currency: "CNY", period: .month)
      offer.generalData = "30GB"
      return offer
    }
    return campaign
  }

  private static func document(_ number: Int) -> Document {
    let offer = number / documentsPerOffer
    let channels: [Channel] = [.web, .sms, .storePoster, .callScript]
    let stated = number % 50 == 7 ? price(offer) - 10 : price(offer)
    let text =
      "\(name(offer))每月\(stated)元，含30GB通用流量、国内语音200分钟，合约期12个月，"
      + "提前退按剩余月数×10元补缴。仅限新用户办理，2026年12月31日前办理有效，每人限1份。"
    let source = SourceFile(path: "d\(number).txt", text: Array(text.utf8), mediaType: .plainText)
    return DocumentReader.read(source, channel: channels[number % 4]).documents[0]
  }

  private static func price(_ offer: Int) -> Int { 39 + offer % 60 }

  /// "甲乙丙丁卡": each offer its own name.
  private static func name(_ offer: Int) -> String {
    let letters = Array("云松竹梅兰菊荷桂枫杉柏榆桐槐柳杨榕樟楠梓")
    var rest = offer
    var name = ""
    for _ in 0..<4 {
      name.append(letters[rest % letters.count])
      rest /= letters.count
    }
    return name + "卡"
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has held, in KB.
  private static func peak() -> Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which Glibc imports as an enumeration.
    unsafe getrusage(0, &usage)
    return usage.ru_maxrss
  }

  private static func seconds(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}
