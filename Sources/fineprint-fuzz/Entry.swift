/// What libFuzzer calls for each input.
@c(LLVMFuzzerTestOneInput)
public func checkInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe Fuzzer.check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
