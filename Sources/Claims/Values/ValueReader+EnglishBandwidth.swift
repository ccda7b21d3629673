import Documents

extension ValueReader {
  private static let lines = TermTable<Bool>([
    (
      "speed speeds download downloads upload uploads broadband fibre fiber average wifi wi-fi internet full_fibre "
        + "connection connections down", true
    )
  ])
  private static let allowances = TermTable<Bool>([
    (
      "data of_data allowance of_allowance sim plan to_use extra of_extra bundle of_roaming roaming storage",
      true
    )
  ])

  /// Mb and Gb, which folding has made one with MB and GB: a speed where the words beside it speak of one.
  func englishSpeed(_ number: ReadNumber, unitEnd: Int) -> Measure? {
    guard at(unitEnd - 1) == "b", at(unitEnd - 2) == "m" || at(unitEnd - 2) == "g" else { return nil }
    let isGiga = at(unitEnd - 2) == "g"
    if isGiga, number.value > Rational(10) { return nil }
    guard speaksOfLine(number.start, unitEnd) else { return nil }
    let megabits = isGiga ? number.value * Rational(1000) : number.value
    return .token(ValueToken(kind: .speed, range: number.start..<unitEnd, value: megabits))
  }

  /// "60 gigs of data" is data; "one gig" and "2 gig broadband" are speeds.
  func gig(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let isData =
      Self.allowances.match(scalars, at: skipSpaces(unitEnd)) != nil
      || (number.value > Rational(10) || number.value > Rational(2) && !speaksOfLine(number.start, unitEnd))
    let range = number.start..<unitEnd
    return isData
      ? .token(ValueToken(kind: .data, range: range, value: number.value * Rational(1024)))
      : .token(ValueToken(kind: .speed, range: range, value: number.value * Rational(1000)))
  }

  /// "100 megs" is a speed, "500 meg of data" is data.
  func meg(_ number: ReadNumber, unitEnd: Int) -> Measure {
    let isData = Self.allowances.match(scalars, at: skipSpaces(unitEnd)) != nil
    return .token(
      ValueToken(kind: isData ? .data : .speed, range: number.start..<unitEnd, value: number.value))
  }

  /// Whether the word behind a number, or one of the few before it, speaks of a line and none of an allowance.
  private func speaksOfLine(_ start: Int, _ end: Int) -> Bool {
    let behind = skipSpaces(end)
    if Self.allowances.match(scalars, at: behind) != nil { return false }
    if Self.lines.match(scalars, at: behind) != nil { return true }
    var place = start
    while place > 0, start - place <= 24 {
      place -= 1
      if isDigit(place) || [".", "\n", ",", ";"].contains(at(place)) { return false }
      if !isLetter(place), Self.lines.matchEnding(scalars, at: place) != nil { return true }
    }
    return false
  }
}
