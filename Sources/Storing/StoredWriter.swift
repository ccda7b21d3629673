/// Gathers stored values as bytes, little-endian.
public struct StoredWriter {
  public private(set) var content: [UInt8] = []

  public init() {}

  public mutating func byte(_ value: UInt8) { content.append(value) }

  public mutating func word(_ value: UInt64) {
    for index in 0..<8 { content.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  public mutating func count(_ value: Int) {
    if value < 0xFF {
      byte(UInt8(value))
    } else {
      byte(0xFF)
      value.store(in: &self)
    }
  }

  public mutating func bytes(_ bytes: some Sequence<UInt8>) { content.append(contentsOf: bytes) }

  /// Plain numbers, as they lie.
  public mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
    numbers.count.store(in: &self)
    unsafe numbers.withUnsafeBytes { unsafe content.append(contentsOf: $0) }
  }
}
