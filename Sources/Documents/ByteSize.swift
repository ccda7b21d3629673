/// Sizes as people write them.
public enum ByteSize {
  /// Bytes of "1000", "500K", "64M", "64MB", "1G", at least 1; a unit is a power of 1024. Nil for anything else.
  public static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let units = [
      "": 1, "B": 1, "K": 1 << 10, "KB": 1 << 10, "M": 1 << 20, "MB": 1 << 20, "G": 1 << 30, "GB": 1 << 30,
    ]
    guard let unit = units[text.dropFirst(digits.count).uppercased()], let number = Int(digits), number > 0
    else { return nil }
    let (size, overflow) = number.multipliedReportingOverflow(by: unit)
    return overflow ? nil : size
  }
}
