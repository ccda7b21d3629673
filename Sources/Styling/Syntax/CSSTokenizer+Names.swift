extension CSSTokenizer {
  func isEscape(_ distance: Int) -> Bool {
    peek(distance) == 0x5C && index + distance + 1 < bytes.count && !peek(distance + 1).isNewline
  }

  /// Whether the bytes at a distance begin an identifier (section 4.3.9).
  func startsName(_ distance: Int) -> Bool {
    guard index + distance < bytes.count else { return false }
    let byte = peek(distance)
    if byte == 0x2D {
      let next = peek(distance + 1)
      return index + distance + 1 < bytes.count && (next == 0x2D || next.startsName)
        || isEscape(distance + 1)
    }
    return byte.startsName || isEscape(distance)
  }

  /// Whether the bytes at a distance begin a number (section 4.3.10).
  func startsNumber(_ distance: Int) -> Bool {
    var distance = distance
    if peek(distance) == 0x2B || peek(distance) == 0x2D { distance += 1 }
    if peek(distance) == 0x2E { distance += 1 }
    return peek(distance).isDigit
  }

  /// Goes to the end of a name; true where it has escapes.
  mutating func skipName() -> Bool {
    var isEscaped = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isName {
        // NUL is replaced as escapes are.
        if byte == 0 { isEscaped = true }
        index += 1
      } else if isEscape(0) {
        isEscaped = true
        skipEscape()
      } else {
        break
      }
    }
    return isEscaped
  }

  private mutating func skipEscape() {
    index += 1
    var digits = 0
    while digits < 6, peek().hexDigit != nil, index < bytes.count {
      index += 1
      digits += 1
    }
    if digits == 0 {
      index += 1
    } else if index < bytes.count, bytes[index].isCSSSpace {
      index += bytes[index] == 0x0D && peek(1) == 0x0A ? 2 : 1
    }
  }

  /// Reads a number (section 4.3.12) and whether it is an integer.
  mutating func number() -> (value: Double, isInteger: Bool) {
    var (mantissa, scale, isInteger, sign) = (0.0, 1.0, true, 1.0)
    if peek() == 0x2B || peek() == 0x2D {
      if peek() == 0x2D { sign = -1 }
      index += 1
    }
    while peek().isDigit {
      mantissa = mantissa * 10 + Double(bytes[index] - 0x30)
      index += 1
    }
    if peek() == 0x2E, peek(1).isDigit {
      isInteger = false
      index += 1
      while peek().isDigit {
        mantissa = mantissa * 10 + Double(bytes[index] - 0x30)
        scale *= 10
        index += 1
      }
    }
    var value = scale.isFinite ? mantissa / scale : 0
    if let power = exponent() {
      isInteger = false
      for _ in 0..<min(abs(power), 400) { value = power > 0 ? value * 10 : value / 10 }
    }
    if !value.isFinite { value = .greatestFiniteMagnitude }
    return (sign * value, isInteger)
  }

  private mutating func exponent() -> Int? {
    guard peek() | 0x20 == 0x65 else { return nil }
    let isSigned = peek(1) == 0x2B || peek(1) == 0x2D
    guard peek(isSigned ? 2 : 1).isDigit else { return nil }
    let isNegative = peek(1) == 0x2D
    index += isSigned ? 2 : 1
    var value = 0
    while peek().isDigit {
      value = min(value * 10 + Int(bytes[index] - 0x30), 10_000)
      index += 1
    }
    return isNegative ? -value : value
  }
}
