import Documents
import YAML

/// Reads the manifest's `offers`.
enum OfferReader {
  /// The sound offers in the order of the file; one without an id or a name, or with an id used before, is left out.
  static func offers(_ root: YAMLMapping) -> [FiledOffer] {
    var places: [String: YAMLMark] = [:]
    return (root.mappings("offers") ?? []).compactMap { entry in
      guard let offer = offer(entry) else { return nil }
      let mark = entry.mark(of: "id")
      if let first = places[offer.id] {
        root.problems.report(
          mark, zh: "优惠编号 \(offer.id) 重复，第 \(first.line) 行已经用过",
          en: "duplicate offer id `\(offer.id)`; line \(first.line) has it already")
        return nil
      }
      places[offer.id] = mark
      return offer
    }
  }

  private static func offer(_ entry: YAMLMapping) -> FiledOffer? {
    let id = entry.requiredString("id")
    let names = names(entry)
    var offer = FiledOffer(id: id ?? "", names: names)
    offer.price = entry.mapping("price").flatMap(PriceReader.price)
    readQuotas(entry, &offer)
    readConditions(entry, &offer)
    entry.finish()
    for item in entry.entries { collectMarks(item.value, item.key, &offer.marks) }
    return id == nil || names.isEmpty ? nil : offer
  }

  private static func names(_ entry: YAMLMapping) -> [String] {
    guard entry.require("names"), let names = entry.markedStrings("names") else { return [] }
    let blank = names.first { $0.text.allSatisfy(\.isWhitespace) }
    if blank != nil || names.isEmpty {
      entry.problems.report(
        blank?.mark ?? entry.mark(of: "names"), zh: "names 应写出消费者看到的名称，不能为空",
        en: "`names` should hold the names that consumers read, but is empty")
    }
    return names.map(\.text).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func readQuotas(_ entry: YAMLMapping, _ offer: inout FiledOffer) {
    if let term = entry.mapping("term") {
      offer.termMonths = term.int("months")
      term.finish()
    }
    if let speed = entry.mapping("speed") {
      offer.download = speed.string("download")
      offer.upload = speed.string("upload")
      speed.finish()
    }
    if let data = entry.mapping("data") {
      offer.generalData = data.string("general")
      offer.directedData = data.string("directed")
      data.finish()
    }
    if let voice = entry.mapping("voice") {
      offer.voiceMinutes = voice.int("minutes")
      voice.finish()
    }
  }

  private static func readConditions(_ entry: YAMLMapping, _ offer: inout FiledOffer) {
    offer.fees = entry.mappings("fees")?.compactMap(fee)
    offer.deposit = entry.amount("deposit")
    offer.eligibility = entry.strings("eligibility")
    offer.available = entry.dateRange("available")
    offer.requires = entry.strings("requires")
    offer.quantity = entry.int("quantity")
    offer.gift = entry.strings("gift")
    offer.limits = entry.strings("limits")
  }

  private static func fee(_ entry: YAMLMapping) -> FiledOffer.Fee? {
    let name = entry.requiredString("name")
    let amount = entry.requiredAmount("amount")
    entry.finish()
    guard let name, let amount else { return nil }
    return FiledOffer.Fee(name: name, amount: amount)
  }

  private static func collectMarks(_ node: YAMLNode, _ path: String, _ marks: inout [String: YAMLMark]) {
    marks[path] = node.mark
    switch node.content {
    case .scalar: break
    case .sequence(let items):
      for (number, item) in items.enumerated() { collectMarks(item, "\(path)[\(number)]", &marks) }
    case .mapping(let entries):
      for item in entries { collectMarks(item.value, "\(path).\(item.key)", &marks) }
    }
  }
}
