/// What libFuzzer calls for each input.
@c(LLVMFuzzerTestOneInput)
public func checkInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe Fuzzer.check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What libFuzzer calls once: packs are compiled before any input's time is taken.
@c(LLVMFuzzerInitialize)
public func prepare(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  for text in ["", "一"] { Fuzzer.check(Array(text.utf8)) }
  return 0
}
