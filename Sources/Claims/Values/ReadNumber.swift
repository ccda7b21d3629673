import Documents

/// A number as it was read, before its unit is known.
struct ReadNumber {
  /// Without its multiplier: 12.98 of "12.98万".
  var mantissa: Rational
  var multiplier = Rational.one
  var range: Range<Int>
  var isHan = false
  /// Han digits and multipliers mixed so that nothing but a number can be meant: 三百六, 一百二十九.
  var isUnmistakable = false
  /// A Han multiplier alone (百, 千, 万), or one that stands after 几 or 数.
  var isVague = false
  /// Only ASCII digits, without comma, point and multiplier.
  var isPlain = false
  var decimals = 0
  /// ISO 4217 of a currency sign or word before the number, else empty.
  var currency = ""

  var value: Rational { mantissa * multiplier }
  var end: Int { range.upperBound }
  var start: Int { range.lowerBound }
  var digits: Int { range.count }
}
