import Glibc

/// One open conversion of the C library from an encoding to UTF-8.
@safe struct IconvConverter: ~Copyable {
  private let handle: iconv_t
  private let encoding: TextEncoding

  /// Nil where the system lacks the encoding's conversion module.
  init?(_ encoding: TextEncoding) {
    guard let handle = unsafe iconv_open("UTF-8", encoding.iconvName),
      Int(bitPattern: handle) != -1
    else { return nil }
    unsafe self.handle = unsafe handle
    self.encoding = encoding
  }

  deinit {
    unsafe iconv_close(handle)
  }

  /// Appends the text of the bytes from `start` on; each unreadable unit becomes one U+FFFD.
  func convert(_ bytes: [UInt8], from start: Int, into result: inout DecodedText) {
    result.text.reserveCapacity(bytes.count + bytes.count / 2 + 16)
    var output = [CChar](repeating: 0, count: 1 << 16)
    var position = start
    while position < bytes.count {
      let failure = step(bytes, &position, &output, &result.text)
      if failure == 0 { break }
      if failure == E2BIG { continue }
      flush(&output, &result.text)
      // Only the lead is dropped: what follows it may be a "<".
      if encoding == .gb18030, bytes[position] == 0x80 {
        result.text.append(contentsOf: "€".utf8)
      } else {
        result.appendReplacement()
      }
      position += min(encoding.unitSize, bytes.count - position)
    }
    flush(&output, &result.text)
  }

  /// Converts up to an error, the output's end or the input's; the result is the error's number or 0.
  private func step(
    _ bytes: [UInt8], _ position: inout Int, _ output: inout [CChar], _ text: inout [UInt8]
  ) -> CInt {
    unsafe bytes.withUnsafeBytes { input in
      unsafe output.withUnsafeMutableBufferPointer { buffer in
        // iconv does not write through its input.
        var source = unsafe UnsafeMutableRawPointer(mutating: input.baseAddress)?
          .advanced(by: position).assumingMemoryBound(to: CChar.self)
        var sourceLeft = input.count - position
        var target = buffer.baseAddress
        var targetLeft = buffer.count
        let status = unsafe iconv(handle, &source, &sourceLeft, &target, &targetLeft)
        let failure = status == -1 ? errno : 0
        position = input.count - sourceLeft
        unsafe IconvConverter.append(UnsafeRawBufferPointer(buffer), buffer.count - targetLeft, to: &text)
        return failure
      }
    }
  }

  /// Writes what the conversion holds back: Big5-HKSCS waits for a combining mark.
  private func flush(_ output: inout [CChar], _ text: inout [UInt8]) {
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      var targetLeft = buffer.count
      _ = unsafe iconv(handle, nil, nil, &target, &targetLeft)
      unsafe IconvConverter.append(UnsafeRawBufferPointer(buffer), buffer.count - targetLeft, to: &text)
    }
  }

  private static func append(_ buffer: UnsafeRawBufferPointer, _ count: Int, to text: inout [UInt8]) {
    unsafe text.append(contentsOf: buffer.prefix(count))
  }
}
