extension ValueReader {
  /// A Latin word: a currency or month that begins a value, else a name, model or address to pass over.
  mutating func readWord(at index: Int) -> Int {
    if let number = signedNumber(at: index) { return readAmount(number) }
    if let next = readEnglishDate(at: index) ?? readEnglishNumeral(at: index) { return next }
    var end = index
    var figures: Int?
    while end < scalars.count {
      if isDigit(end) {
        if figures == nil { figures = end }
      } else if isLetter(end) {
        figures = nil
      } else if let next = joined(end) {
        if next.isAddress { return addressEnd(end) }
        if at(end) != "." || figures == nil { figures = nil }
      } else {
        break
      }
      end += 1
    }
    if let figures, ["元", "块", "折", "%"].contains(at(end)) { return figures }
    return end
  }

  /// What joins two parts of a code: "kz-4", "v3.2", "hl.example/d11".
  private func joined(_ index: Int) -> (isAddress: Bool, Void)? {
    switch at(index) {
    case ".": isLetter(index + 1) ? (true, ()) : isDigit(index + 1) ? (false, ()) : nil
    case ":": at(index + 1) == "/" && at(index + 2) == "/" ? (true, ()) : nil
    case "@": isLetter(index + 1) || isDigit(index + 1) ? (true, ()) : nil
    case "-", "_": isLetter(index + 1) || isDigit(index + 1) ? (false, ()) : nil
    case "+": isDigit(index - 1) && isDigit(index + 1) ? (false, ()) : nil
    default: nil
    }
  }

  /// The end of a web or mail address: printable ASCII but quotes, commas and brackets.
  private func addressEnd(_ index: Int) -> Int {
    var end = index
    while end < scalars.count, at(end) > " ", at(end) < "\u{7F}", !Self.endsAddress(at(end)) { end += 1 }
    return end
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "<", ">", ",", ";", "(", ")", "[", "]", "!": true
    default: false
    }
  }

  /// The end of letters and digits glued behind a number.
  func gluedEnd(_ index: Int) -> Int {
    var end = index
    while isLetter(end) || isDigit(end) { end += 1 }
    return end
  }

  /// A telephone number, a time of day, an IP address, a part number: the place behind it.
  func codeEnd(at index: Int) -> Int? {
    let first = digitsEnd(index)
    let length = first - index
    if let end = timeEnd(at: index) ?? multiplicationEnd(first) { return end }
    var end = first
    var groups = 1
    while at(end) == "-", isDigit(end + 1) {
      end = digitsEnd(end + 1)
      groups += 1
    }
    if groups >= 3 { return end }
    let isAreaCode = at(index) == "0" && (3...4).contains(length)
    if groups == 2, end - first > 7 || (isHotline(index) && length == 3), isAreaCode || isHotline(index) {
      return end
    }
    if let dotted = dottedEnd(at: index) { return dotted }
    if length == 3, isHotline(index), let spaced = spacedEnd(first) { return spaced }
    return at(first) == "*" && at(first + 1) == "*" ? starredEnd(first) : nil
  }

  func digitsEnd(_ index: Int) -> Int {
    var end = index
    while isDigit(end) { end += 1 }
    return end
  }

  private func isHotline(_ index: Int) -> Bool {
    (at(index) == "4" || at(index) == "8") && at(index + 1) == "0" && at(index + 2) == "0"
  }

  /// "400 810 0129".
  private func spacedEnd(_ first: Int) -> Int? {
    guard at(first) == " " else { return nil }
    let second = digitsEnd(first + 1)
    guard (3...4).contains(second - first - 1) else { return second - first - 1 == 7 ? second : nil }
    guard at(second) == " " else { return nil }
    let third = digitsEnd(second + 1)
    return (3...4).contains(third - second - 1) ? third : nil
  }

  /// "138****0000".
  private func starredEnd(_ index: Int) -> Int {
    var end = index
    while at(end) == "*" || isDigit(end) { end += 1 }
    return end
  }

  /// "192.168.1.1", "3.2.1": two points or more.
  private func dottedEnd(at index: Int) -> Int? {
    var end = digitsEnd(index)
    var points = 0
    while at(end) == ".", isDigit(end + 1) {
      points += 1
      end = digitsEnd(end + 1)
    }
    return points >= 2 ? end : nil
  }

  /// "7×24", after which 小时 is no duration; "1080x720".
  private func multiplicationEnd(_ first: Int) -> Int? {
    let sign = skipSpaces(first)
    guard ["×", "x", "*"].contains(at(sign)) else { return nil }
    let second = skipSpaces(sign + 1)
    guard isDigit(second) else { return nil }
    let end = digitsEnd(second)
    if spells("小", "时", at: skipSpaces(end)) { return skipSpaces(end) + 2 }
    return isLetter(end) || at(end) == "元" ? nil : end
  }

  /// "10:00", "10:00:00", "24时", "20点30分".
  func timeEnd(at index: Int) -> Int? {
    var end = digitsEnd(index)
    guard end - index <= 2 else { return nil }
    if isColon(end), isDigit(end + 1), digitsEnd(end + 1) - end <= 3 {
      end = digitsEnd(end + 1)
      if isColon(end), isDigit(end + 1), isDigit(end + 2) { end += 3 }
      return end
    }
    return clockEnd(skipSpaces(end))
  }

  private func isColon(_ index: Int) -> Bool { at(index) == ":" || at(index) == "：" }

  /// The end of 时 or 点 with its minutes, when the place holds one.
  func clockEnd(_ index: Int) -> Int? {
    guard case .clock? = ValueVocabulary.units.match(scalars, at: index)?.payload else { return nil }
    let end = index + 1
    if at(end) == "整" || at(end) == "半" || at(end) == "钟" { return end + 1 }
    let minutes = isDigit(end) ? digitsEnd(end) : hanRunEnd(from: end)
    return minutes > end && minutes - end <= 3 && at(minutes) == "分" && at(minutes + 1) != "钟"
      ? minutes + 1 : end
  }
}
