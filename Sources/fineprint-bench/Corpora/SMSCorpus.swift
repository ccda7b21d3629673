/// Messages as operators send them by the thousand, one a line; about one in ten boasts.
enum SMSCorpus {
  /// As UTF-8, 225 bytes a line.
  static func text(lines: Int, seed: UInt64 = 20_240_601) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var text: [UInt8] = []
    text.reserveCapacity(lines * 260)
    for _ in 0..<lines { append(to: &text, &random) }
    return text
  }

  private static let length = 160...370

  /// Adds a message of about 60 to 130 characters.
  static func append(to text: inout [UInt8], _ random: inout SplitMix64) {
    let start = text.count
    repeat {
      text.removeSubrange(start...)
      write(to: &text, &random)
    } while !length.contains(text.count - start)
    text.append(0x0A)
  }

  private static func write(to text: inout [UInt8], _ random: inout SplitMix64) {
    text += Array("【\(random.pick(TelecomWords.brands))】".utf8)
    random.pick(TelecomWords.greetings).write(to: &text, &random)
    random.pick(TelecomWords.offers).write(to: &text, &random)
    if random.happens(10) { random.pick(TelecomWords.boasts).write(to: &text, &random) }
    for condition in random.sample(TelecomWords.conditions, random.number(1...3)) {
      text += Array("，".utf8)
      condition.write(to: &text, &random)
    }
    text += Array("。".utf8)
    random.pick(TelecomWords.orders).write(to: &text, &random)
    text += Array("。\(random.pick(TelecomWords.refusals))".utf8)
  }
}
