/// What a folded scalar can begin; the lexer's hot loop asks nothing else of most scalars.
enum ScalarClass: UInt8 {
  case other, digit, letter, hanDigit, hanMultiplier, half, currency, ordinal, currencyWord, matching,
    enclosed
}

/// A class for each scalar of the basic plane.
enum ScalarClasses {
  static let table: [ScalarClass] = {
    var table = [ScalarClass](repeating: .other, count: 0x10000)
    func mark(_ scalars: String, _ value: ScalarClass) {
      for scalar in scalars.unicodeScalars { table[Int(scalar.value)] = value }
    }
    mark("0123456789", .digit)
    mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", .letter)
    mark("零〇一二两俩三四五六七八九壹贰叁肆伍陆柒捌玖", .hanDigit)
    mark("十百千万亿拾佰仟廿卅卌", .hanMultiplier)
    for scalar in enclosedNumbers.joined() { table[Int(scalar)] = .enclosed }
    mark("半", .half)
    mark("$¥￥£￡€＄", .currency)
    mark("第", .ordinal)
    mark("人", .currencyWord)
    mark("对", .matching)
    return table
  }()

  static func of(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x10000 ? table[Int(scalar)] : .other
  }

  /// Ten to fifty in circles, and ten to twenty in brackets, with a point and on black.
  private static let enclosedNumbers: [ClosedRange<UInt32>] = [
    0x2469...0x2473, 0x3251...0x325F, 0x32B1...0x32BF, 0x247D...0x2487, 0x2491...0x249B, 0x24EB...0x24F4,
  ]

  /// The value of a number in a circle or brackets, from ten, or nil.
  static func enclosed(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3251...0x325F: Int(scalar) - 0x3251 + 21
    case 0x32B1...0x32BF: Int(scalar) - 0x32B1 + 36
    case 0x24EB...0x24F4: Int(scalar) - 0x24EB + 11
    default: enclosedNumbers.first { $0.contains(scalar) }.map { Int(scalar - $0.lowerBound) + 10 }
    }
  }

  /// The value of a Han sign for several tens, or nil.
  static func hanTens(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "廿": 20
    case "卅": 30
    case "卌": 40
    default: nil
    }
  }

  /// The value of a Han digit, or nil.
  static func hanDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "俩", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The value of a Han multiplier, or nil.
  static func hanMultiplier(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
