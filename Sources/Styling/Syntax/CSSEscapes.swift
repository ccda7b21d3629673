/// Escapes of CSS Syntax Level 3, section 4.3.7.
enum CSSEscapes {
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == 0x5C else {
        if byte == 0 { result += [0xEF, 0xBF, 0xBD] } else { result.append(byte) }
        continue
      }
      guard index < bytes.endIndex else { continue }
      decode(bytes, &index, &result)
    }
    return result
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ index: inout Int, _ result: inout [UInt8]) {
    var (value, digits): (UInt32, Int) = (0, 0)
    while digits < 6, index < bytes.endIndex, let digit = bytes[index].hexDigit {
      value = value << 4 | UInt32(digit)
      digits += 1
      index += 1
    }
    if digits > 0 {
      skipSpace(bytes, &index)
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      result += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    } else if bytes[index].isNewline {
      // A line that goes on: nothing stands for it.
      skipSpace(bytes, &index)
    } else {
      result.append(bytes[index])
      index += 1
    }
  }

  private static func skipSpace(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    guard index < bytes.endIndex, bytes[index].isCSSSpace else { return }
    let isReturn = bytes[index] == 0x0D
    index += 1
    if isReturn, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
  }
}

extension UInt8 {
  @inline(__always)
  var isCSSSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
  @inline(__always)
  var isNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always)
  var startsName: Bool { (self | 0x20) &- 0x61 < 26 || self >= 0x80 || self == 0x5F || self == 0 }
  @inline(__always)
  var isName: Bool { startsName || isDigit || self == 0x2D }

  var hexDigit: UInt8? {
    if isDigit { return self - 0x30 }
    let letter = self | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : nil
  }
}
