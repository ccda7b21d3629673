/// Reads what a `StoredWriter` wrote, never outside its bytes.
public struct StoredReader {
  private let content: [UInt8]
  private var offset: Int

  /// Reads from a byte on.
  public init(_ content: [UInt8], from offset: Int = 0) {
    self.content = content
    self.offset = min(offset, content.count)
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset == content.count }

  public mutating func byte() throws(StoredError) -> UInt8 {
    guard offset < content.count else { throw .short }
    defer { offset += 1 }
    return content[offset]
  }

  public mutating func word() throws(StoredError) -> UInt64 {
    guard content.count - offset >= 8 else { throw .short }
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(content[offset + index]) << UInt64(8 * index) }
    offset += 8
    return value
  }

  /// A number of things of one byte or more each; more than there are bytes left is damage.
  public mutating func count() throws(StoredError) -> Int {
    var value = Int(try byte())
    if value == 0xFF { value = try Int(from: &self) }
    guard value >= 0, value <= content.count - offset else { throw .invalid }
    return value
  }

  public mutating func bytes(_ count: Int) throws(StoredError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= content.count - offset else { throw .short }
    defer { offset += count }
    return content[offset..<offset + count]
  }

  /// Plain numbers, as they lie.
  public mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) throws(StoredError) -> [Number] {
    let count = try Int(from: &self)
    let width = MemoryLayout<Number>.size
    guard count >= 0, count <= (content.count - offset) / width else { throw .invalid }
    let start = offset
    offset += count * width
    return unsafe [Number](unsafeUninitializedCapacity: count) { target, initialized in
      unsafe content.withUnsafeBytes { source in
        let part = unsafe UnsafeRawBufferPointer(rebasing: source[start..<start + count * width])
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: part)
      }
      initialized = count
    }
  }
}
